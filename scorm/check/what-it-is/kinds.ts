import type { Kind } from './kind.ts';

const exported =
  'export the course as SCORM 1.2 from the program it was made with, and take that zip as it is';
const published = 'open it in the program it was made with, and publish it as SCORM 1.2';
const inCourse = 'put it into a course, and export that as SCORM 1.2';
const unpacked = 'unpack it, and take the SCORM zip inside of it or export the course again as SCORM 1.2';
const packedAnew = 'unpack it, and zip the files themselves with an ordinary program';
const unsafe = 'export the course again, or ask whoever made it for a clean zip';

/** Other things altogether. */
const things = {
  empty: ['This file is empty (0 bytes)', 'download it again, or export the course again'],
  text: ['This is a text file', exported],
  json: ['This is a file of data (JSON)', exported],
  xml: ['This is a file of data (XML)', exported],
  html: [
    'This is a single web page',
    'export the whole course as SCORM 1.2, which gives one zip with all its pages',
  ],
  'html-as-zip': [
    'This is a web page under the name of a zip, likely what a site shows when a sign-in or a download failed',
    'sign in there, and download the zip again',
  ],
  'manifest-alone': [
    'This is the manifest of a package without the package',
    'take the whole zip, in which imsmanifest.xml lies at the top beside the files of the course',
  ],
  pdf: ['This is a PDF document', 'upload it to the LMS as a file, or make it part of a course'],
  picture: ['This is a picture', inCourse],
  film: ['This is a film', inCourse],
  sound: ['This is a sound', inCourse],
  flash: ['This is a Flash film, which no browser plays any longer', exported],
  rar: ['This is a RAR archive', packedAnew],
  'seven-zip': ['This is a 7z archive', packedAnew],
  gzip: ['This is a gzip archive', packedAnew],
  tar: ['This is a tar archive', packedAnew],
  archive: ['This is an archive of a kind that no LMS opens', packedAnew],
  program: [
    'This is a program and not a course',
    'do not start it unless you know who sent it, and ask for the course as a SCORM zip',
  ],
  word: ['This is a Word document', 'upload it to the LMS as a file, or make it part of a course'],
  powerpoint: [
    'This is a PowerPoint presentation',
    'publish it as SCORM 1.2 with a program such as iSpring, or upload it to the LMS as a file',
  ],
  excel: ['This is an Excel workbook', 'upload it to the LMS as a file, or make it part of a course'],
  'open-document': [
    'This is a document of LibreOffice or OpenOffice',
    'upload it to the LMS as a file, or make it part of a course',
  ],
  'old-office': [
    'This is an Office document in the old form, or one with a password',
    'upload it to the LMS as a file, or make it part of a course',
  ],
  storyline: ['This is the source of an Articulate Storyline course', published],
  captivate: ['This is the source of an Adobe Captivate course', published],
  ispring: ['This is the source of an iSpring course', published],
  exelearning: ['This is the source of an eXeLearning course', published],
  epub: ['This is an electronic book (EPUB)', 'upload it to the LMS as a file, or make it part of a course'],
  h5p: [
    'This is H5P content',
    'add it to the LMS as an H5P activity, or export it as SCORM 1.2 with a program such as Lumi',
  ],
  aicc: ['This is an AICC course', exported],
  cmi5: ['This is a cmi5 course', exported],
  xapi: ['This is an xAPI (Tin Can) course', exported],
  'common-cartridge': [
    'This is an IMS Common Cartridge',
    'import it where the LMS takes a course cartridge, or export a SCORM 1.2 package instead',
  ],
  qti: [
    'These are test questions (IMS QTI)',
    'import them into the question bank of the LMS, or export a SCORM 1.2 package instead',
  ],
  lti: [
    'This is a link to a tool (LTI)',
    'add it in the LMS as an external tool, or export a SCORM 1.2 package instead',
  ],
  'moodle-backup': [
    'This is a backup of a Moodle course',
    'restore it in Moodle, and take the SCORM zip from there',
  ],
  blackboard: [
    'This is an export of a whole Blackboard course',
    'import it in Blackboard, or take the SCORM zip from there',
  ],
  draft: ['This is a draft that the studio saved', 'open it in the studio, and export the course from there'],
  record: [
    'This is a completion record of ours',
    'open the course it came from, and check it on the page for completion records',
  ],
  'web-export': [
    'This is a course published for a web site, with no manifest for an LMS',
    'publish it again as SCORM 1.2',
  ],
  'self-extracting': [
    'This is a program that unpacks itself',
    'unpack it, zip the files of the course with an ordinary program, and take that zip',
  ],
  'empty-zip': ['This zip holds no files', exported],
  'mac-leftovers': [
    'This zip holds only what a Mac leaves behind, and not the files themselves',
    'zip the contents of the course folder again',
  ],
  'no-manifest': ['There is no imsmanifest.xml in this zip, so it is not a SCORM package', exported],
  unknown: ['This is not a zip file, and not of a kind that is known here', exported],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

/** Packages that can be mended. */
const packages = {
  folder: [
    'This is a folder and not a file',
    'zip what is inside of it, so that imsmanifest.xml lies at the top, and take that zip',
  ],
  unreadable: [
    'This cannot be read: it is a folder, or a file that was moved or changed meanwhile',
    'choose the file again, or zip what is in the folder',
  ],
  encrypted: ['This zip is locked with a password', 'zip the files again without one'],
  'wrong-case': [
    'The manifest is named “$”, and LMSs look for imsmanifest.xml in small letters',
    'rename it, and zip the files again',
  ],
  'wrapper-folder': [
    'The course lies in the folder “$” of this zip, and LMSs look for imsmanifest.xml at the top',
    'unpack it, and zip what is inside of that folder',
  ],
  'zip-in-zip': ['This zip holds another zip, “$”', 'take the zip inside of it'],
  'several-zips': [
    'This zip holds several zips, such as “$”',
    unpacked.replace('the SCORM zip', 'the one SCORM zip that you need'),
  ],
  'absolute-path': ['This zip holds an absolute path (“$”), which LMSs refuse for safety', unsafe],
  'climbing-path': [
    'This zip holds a path that climbs out of its folder (“$”), which LMSs refuse for safety',
    unsafe,
  ],
  'symbolic-link': [
    'This zip holds a symbolic link (“$”), which LMSs refuse for safety',
    'zip the files themselves and not the links to them',
  ],
  'control-character': [
    'This zip holds a name with a control character in it (“$”), which LMSs refuse for safety',
    'rename that file, and zip the files again',
  ],
  'long-name': [
    'This zip holds a path of more than 1,000 characters (“$”), which no LMS can unpack',
    'give that file a shorter name, and zip the files again',
  ],
  'named-twice': [
    'This zip holds “$” twice, and LMSs differ in which one they take',
    'zip the files again with an ordinary program',
  ],
  'names-differ-by-case': [
    'The names “$” in this zip differ only in capitals, and many LMSs take them for one file',
    'rename one of them, and export the course again',
  ],
  backslashes: [
    'The paths in this zip are written with backslashes (“$”), which LMSs on Linux take for parts of a name',
    'zip the files again with an ordinary program',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type ThingCode = keyof typeof things;
export type PackageCode = keyof typeof packages;

export function thing(code: ThingCode): Kind {
  const [is, todo] = things[code];
  return { code, is, todo, isMendable: false };
}

/** @param named The file, folder or names that it is about. */
export function mendable(code: PackageCode, named = ''): Kind {
  const [is, todo] = packages[code];
  return { code, is: is.replace('$', () => shown(named)), todo, isMendable: true };
}

const longest = 80;

/** A name as it can be shown: short, and with nothing in it that a screen would act on. */
function shown(name: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what must not be shown
  const plain = name.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '�');
  const characters = [...plain];
  if (characters.length <= longest) return plain;
  return `${characters.slice(0, longest / 2).join('')}…${characters.slice(-longest / 2).join('')}`;
}
