import { endingOf } from './by-name.ts';
import type { Kind } from './kind.ts';
import { mendable, thing, type ThingCode } from './kinds.ts';
import { smallText, type Shape } from './shape.ts';
import { textOf } from './text-of.ts';

const manifest = 'imsmanifest.xml';

/** Files at the top that only one kind of zip has. */
const marks: readonly (readonly [string, ThingCode])[] = [
  ['course.yaml', 'draft'],
  ['draft.json', 'draft'],
  ['h5p.json', 'h5p'],
  ['cmi5.xml', 'cmi5'],
  ['tincan.xml', 'xapi'],
  ['moodle_backup.xml', 'moodle-backup'],
  ['story/story.xml', 'storyline'],
  ['contentv3.xml', 'exelearning'],
  ['.bb-package-info', 'blackboard'],
  ['meta-inf/container.xml', 'epub'],
  ['word/document.xml', 'word'],
  ['ppt/presentation.xml', 'powerpoint'],
  ['xl/workbook.xml', 'excel'],
  ['xl/workbook.bin', 'excel'],
];

/** Which other thing the names in a zip without a manifest at its top say it is. */
export async function byDirectory(shape: Shape): Promise<Kind | undefined> {
  const { files, paths, zip } = shape;
  if (files.length === 0) return thing(zip.entries.length === 0 ? 'empty-zip' : leftovers(shape));
  const mark = marks.find(([path]) => paths.has(path))?.[1] ?? inFolder(shape) ?? (await byMimeType(shape));
  if (mark !== undefined) return thing(mark);
  return withManifestElsewhere(shape) ?? withZips(shape) ?? thing(restOf(shape));
}

/** A zip of nothing but folders is as empty as one without. */
function leftovers({ zip }: Shape): ThingCode {
  return zip.entries.every(({ isFolder }) => isFolder) ? 'empty-zip' : 'mac-leftovers';
}

/** A draft may have been unpacked and zipped again; so may the sources of a course of AICC. */
function inFolder({ paths }: Shape): ThingCode | undefined {
  const all = [...paths];
  if (
    all.some((path) => path.endsWith('/course.yaml')) &&
    all.some((path) => path.endsWith('/scenario.yaml'))
  )
    return 'draft';
  const endings = new Set(all.map(endingOf));
  return endings.has('au') && endings.has('crs') ? 'aicc' : undefined;
}

/** EPUB and OpenDocument say what they are in a file of that name. */
async function byMimeType(shape: Shape): Promise<ThingCode | undefined> {
  const type = await smallText(shape, 'mimetype', textOf);
  if (type?.startsWith('application/epub') === true) return 'epub';
  return type?.startsWith('application/vnd.oasis.opendocument') === true ? 'open-document' : undefined;
}

function withManifestElsewhere({ files }: Shape): Kind | undefined {
  const wrong = files.find(({ path }) => path !== manifest && path.toLowerCase() === manifest);
  if (wrong !== undefined) return mendable('wrong-case', wrong.path);
  const [nearest] = files
    .filter(({ path }) => /[/\\]imsmanifest\.xml$/i.test(path))
    .toSorted((one, other) => one.path.length - other.path.length);
  return nearest && mendable('wrapper-folder', nearest.path.slice(0, -manifest.length - 1));
}

const archives: readonly string[] = ['zip', 'rar', '7z', 'pif'];

function withZips({ files }: Shape): Kind | undefined {
  const zips = files.filter(({ path }) => archives.includes(endingOf(path)));
  const [first] = zips;
  // A note or a picture may lie beside the zip; a web site that offers zips is another thing.
  if (first === undefined || files.length - zips.length > 5) return undefined;
  return mendable(zips.length === 1 ? 'zip-in-zip' : 'several-zips', first.path);
}

function restOf({ paths }: Shape): ThingCode {
  const starts = ['index.html', 'index.htm', 'story.html', 'story_html5.html', 'presentation.html'];
  return starts.some((start) => paths.has(start)) ? 'web-export' : 'no-manifest';
}
