import { strToU8 } from 'fflate';
import { courseZip, manifest, text, zipOfTexts } from './course-zip.ts';
import type { HostileFile } from './hostile-file.ts';
import { rawZip } from './raw-zip.ts';

const types = '<?xml version="1.0"?><Types/>';

function zip(
  name: string,
  code: string,
  words: RegExp,
  files: Readonly<Record<string, string>>,
): HostileFile {
  return { name, code, words, bytes: () => zipOfTexts(files) };
}

/** Zips that are well made and no SCORM package. */
export const otherZips: readonly HostileFile[] = [
  zip('letter.docx', 'word', /Word/, { '[Content_Types].xml': types, 'word/document.xml': '<d/>' }),
  zip('slides.pptx', 'powerpoint', /iSpring/, {
    '[Content_Types].xml': types,
    'ppt/presentation.xml': '<p/>',
  }),
  zip('marks.xlsx', 'excel', /Excel/, { '[Content_Types].xml': types, 'xl/workbook.xml': '<w/>' }),
  zip('renamed.zip', 'powerpoint', /PowerPoint/, {
    '[Content_Types].xml': types,
    'ppt/presentation.xml': '<p/>',
  }),
  zip('letter.odt', 'open-document', /LibreOffice/, { mimetype: 'application/vnd.oasis.opendocument.text' }),
  zip('course.story', 'storyline', /Storyline.*publish it as SCORM 1\.2/, {
    '[Content_Types].xml': types,
    'story/story.xml': '<s/>',
  }),
  zip('course.cptx', 'captivate', /Captivate.*publish it/, { 'project.txt': 'x' }),
  zip('course.elpx', 'exelearning', /eXeLearning/, { 'content.xml': '<ode/>' }),
  zip('book.epub', 'epub', /EPUB/, { mimetype: 'application/epub+zip', 'META-INF/container.xml': '<c/>' }),
  zip('quiz.h5p', 'h5p', /H5P/, { 'h5p.json': '{}', 'content/content.json': '{}' }),
  zip('quiz.zip', 'h5p', /H5P/, { 'h5p.json': '{}', 'content/content.json': '{}' }),
  zip('aicc.zip', 'aicc', /AICC.*SCORM 1\.2/, {
    'a.au': 'x',
    'a.crs': '[Course]',
    'a.des': 'x',
    'a.cst': 'x',
    'index.html': 'x',
  }),
  zip('cmi5.zip', 'cmi5', /cmi5.*SCORM 1\.2/, { 'cmi5.xml': '<courseStructure/>', 'index.html': 'x' }),
  zip('xapi.zip', 'xapi', /xAPI.*SCORM 1\.2/, { 'tincan.xml': '<tincan/>', 'index.html': 'x' }),
  zip('course.imscc', 'common-cartridge', /Common Cartridge/, {
    'imsmanifest.xml':
      '<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"><schema>IMS Common Cartridge</schema></manifest>',
  }),
  zip('thin.zip', 'common-cartridge', /Common Cartridge/, {
    'imsmanifest.xml': '<manifest><schema>IMS Thin Common Cartridge</schema></manifest>',
  }),
  zip('questions.zip', 'qti', /QTI.*question bank/, {
    'imsmanifest.xml': '<manifest><resource type="imsqti_item_xmlv2p1"/></manifest>',
    'q1.xml': '<assessmentItem/>',
  }),
  zip('tool.zip', 'lti', /LTI/, {
    'imsmanifest.xml': '<manifest><resource type="imsbasiclti_xmlv1p0"/></manifest>',
  }),
  zip('moodle.zip', 'moodle-backup', /Moodle/, { 'moodle_backup.xml': '<m/>' }),
  zip('blackboard.zip', 'blackboard', /Blackboard/, {
    '.bb-package-info': 'x',
    'imsmanifest.xml': '<manifest/>',
  }),
  zip('draft.tws.zip', 'draft', /open it in the studio/, {
    'draft.json': '{"format":1,"program":"two-way-street"}',
    'course.yaml': 'format: 1\n',
    'er-1/scenario.yaml': 'format: 1\n',
  }),
  zip('web.zip', 'web-export', /publish it again as SCORM 1\.2/, { 'index.html': 'x', 'lib/main.js': 'x' }),
  zip('photos.zip', 'no-manifest', /no imsmanifest\.xml.*SCORM 1\.2/, { 'a.jpg': 'x', 'b.jpg': 'x' }),
  zip('wrapped.zip', 'wrapper-folder', /the folder “My course”.*zip what is inside/, {
    'My course/imsmanifest.xml': manifest,
    'My course/index.html': 'x',
  }),
  zip('on-a-mac.zip', 'wrapper-folder', /“Course”/, {
    'Course/imsmanifest.xml': manifest,
    'Course/index.html': 'x',
    '__MACOSX/Course/._index.html': 'x',
  }),
  zip('capitals.zip', 'wrong-case', /“IMSManifest\.xml”.*small letters/, {
    'IMSManifest.xml': manifest,
    'index.html': 'x',
  }),
  zip('mac.zip', 'mac-leftovers', /Mac leaves behind/, {
    '__MACOSX/._imsmanifest.xml': 'x',
    '.DS_Store': 'x',
  }),
  zip('only-folders.zip', 'empty-zip', /no files/, { 'a/': '', 'a/b/': '' }),
  { name: 'no-entries.zip', code: 'empty-zip', words: /no files/, bytes: () => rawZip([]) },
  {
    name: 'delivery.zip',
    code: 'zip-in-zip',
    words: /“course\.zip”; take the zip inside of it/,
    bytes: () => rawZip([{ path: 'course.zip', content: courseZip(), method: 0 }, text('Read me.txt', 'x')]),
  },
  {
    name: 'deliveries.zip',
    code: 'several-zips',
    words: /several zips/,
    bytes: () =>
      rawZip([
        { path: 'a.zip', content: courseZip() },
        { path: 'b.zip', content: courseZip() },
      ]),
  },
  { name: 'matryoshka.zip', code: 'zip-in-zip', words: /another zip/, bytes: matryoshka },
  {
    name: 'course-setup.zip',
    code: 'self-extracting',
    words: /unpacks itself/,
    bytes: () => courseZip([], { before: strToU8(`MZ${'\0'.repeat(500)}`) }),
  },
];

/** A zip in a zip, a hundred deep. */
function matryoshka(): Uint8Array {
  let inner = courseZip();
  for (let depth = 0; depth < 100; depth += 1)
    inner = rawZip([{ path: 'inner.zip', content: inner, method: 0 }]);
  return inner;
}
