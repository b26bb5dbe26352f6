import { strFromU8, strToU8 } from 'fflate';
import type { CourseOutline } from '../../src/course/course.ts';
import { sheetPath } from './contents-checksum.ts';
import { launchPage, type Described } from './manifest-parts.ts';
import { launchPageFor, type Format } from './page.ts';
import { manifest12 } from './scorm12/manifest.ts';
import { manifest2004, type Edition } from './scorm2004/manifest.ts';
import type { Sheet } from './sheet/sheet.ts';
import { type ForSheet, sheetFor } from './with-sheet.ts';

export type { Format } from './page.ts';
export type { Edition } from './scorm2004/manifest.ts';

/** Files by their address in the package: forward slashes, no leading slash. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface PackageParts extends ForSheet {
  /** The player as built, its page with blanks to fill. */
  readonly kit: Files;
  /** The course's data as classic scripts, by address. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The texts that the course was made from, by address; the player loads none of them. */
  readonly sources: ReadonlyMap<string, string>;
  /** Pictures, sounds and films, by address. */
  readonly media: Files;
  readonly outline: CourseOutline;
  /** The schema files of the format and edition, as their owners publish them; none for the web. */
  readonly schemas: Files;
  readonly format: Format;
  /** Of SCORM 2004; 4 if left out. */
  readonly edition?: Edition;
  /** Launch settings written into the manifest, at most 255 characters; none if left out. */
  readonly launchData?: string;
}

export const manifestPath = 'imsmanifest.xml';

/**
 * File names that no file system, zip reader or upload filter trips over (Moodle serves other kinds wrongly,
 * Docebo refuses anything that looks like a program). The schemas keep the names their owners gave them.
 */
const coursePath = /^(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.(?:html|js|css|svg|png|jpg|webp|mp3|mp4|vtt|woff2|txt)$/;
const schemaPath = /^[A-Za-z0-9_]+\.(?:xsd|dtd)$/;

/** All files of a package, manifest first, the others by address. Throws on a file that an LMS may refuse. */
export function packageFiles(parts: PackageParts): Map<string, Uint8Array> {
  return packageWithSheet(parts).files;
}

/** The same with what its sheet for the administrator says. */
export function packageWithSheet(parts: PackageParts): {
  readonly files: Map<string, Uint8Array>;
  readonly sheet: Sheet;
} {
  const files = filesBeforeSheet(parts);
  const { sheet, page } = sheetFor(files, parts);
  return { files: files.set(sheetPath, page), sheet };
}

/** All, and an empty page where the sheet goes, so that the manifest lists it. */
function filesBeforeSheet(parts: PackageParts): Map<string, Uint8Array> {
  const course = new Map(courseFiles(parts)).set(sheetPath, new Uint8Array());
  const { format, outline } = parts;
  if (format !== 'web') return withManifest(course, { ...parts, format, described: outline });
  checkNames(course);
  return sorted(course);
}

/** What is added to files to make them a package for an LMS. */
interface ForLms {
  readonly described: Described;
  readonly schemas: Files;
  readonly format: Exclude<Format, 'web'>;
  readonly edition?: Edition;
  readonly launchData?: string;
}

/** The same for files of any origin: the manifest, which lists them, and the schemas. */
export function withManifest(
  own: Files,
  { described, schemas, format, edition = 4, launchData = '' }: ForLms,
): Map<string, Uint8Array> {
  checkNames(own, schemas);
  const parts = { outline: described, paths: [...own.keys()].sort(), launchData };
  const manifest = format === 'scorm12' ? manifest12(parts) : manifest2004(parts, edition);
  return new Map([[manifestPath, strToU8(manifest)], ...sorted(new Map([...own, ...schemas]))]);
}

function sorted(files: Files): Map<string, Uint8Array> {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function checkNames(own: Files, schemas: Files = new Map()): void {
  const bad =
    [...own.keys()].find((path) => path !== sheetPath && !coursePath.test(path)) ??
    [...schemas.keys()].find((path) => !schemaPath.test(path));
  if (bad !== undefined) throw new Error(`An LMS may refuse the file name "${bad}".`);
}

function courseFiles({ kit, scripts, sources, media, outline, format }: PackageParts): Files {
  const page = kit.get(launchPage);
  if (page === undefined) throw new Error(`The player kit has no ${launchPage}.`);
  const files = new Map(kit).set(launchPage, strToU8(launchPageFor(strFromU8(page), outline, format)));
  for (const [path, text] of [...scripts, ...sources]) files.set(path, strToU8(text));
  for (const [path, bytes] of media) files.set(path, bytes);
  return files;
}
