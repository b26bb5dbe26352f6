import { strFromU8, strToU8, zipSync } from 'fflate';
import type { LooseFiles } from '../../../../scorm/check/check-package.ts';
import { contentsChecksum, sheetPath, statedChecksum } from '../../../../scorm/package/contents-checksum.ts';
import {
  type Edition,
  type Files,
  type Format,
  manifestPath,
  packageFiles,
} from '../../../../scorm/package/package-files.ts';
import { partsOf } from '../../package/builders.ts';

/** What has to be found, in order; nothing else. */
export interface Mutation {
  readonly name: string;
  readonly from: Uint8Array | LooseFiles;
  readonly found: readonly Expected[];
}

/** A finding: its code, its file, and its line, told by the first words in the file that stand in it. */
export type Expected = readonly [code: string, file?: string, line?: number];

/** One of ours, of which one thing is spoilt. */
export function ours(format: Format, edition: Edition = 4): Map<string, Uint8Array> {
  const key = `${format} ${edition}`;
  const files = made.get(key) ?? packageFiles(partsOf(format, { edition }));
  made.set(key, files);
  return new Map(files);
}

/** Reading the schemas takes its time. */
const made = new Map<string, Files>();

/** In the order of the files. */
export function zipped(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 1 });
}

export function textIn(files: Files, path: string): string {
  return strFromU8(files.get(path) ?? new Uint8Array());
}

/** Where the words stand first, from 1. Throws if they do not, so that no mutation is one in name only. */
export function lineOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`“${words}” is not in the text.`);
  return text.slice(0, at).split('\n').length;
}

type Found = readonly [code: string, words?: string];

/** The manifest with other words in it. What is found stands in it, in the line of the words given. */
export function manifestWith(
  name: string,
  base: Format | Files,
  changes: readonly (readonly [from: string | RegExp, to: string])[],
  ...found: readonly Found[]
): Mutation {
  const files = typeof base === 'string' ? ours(base) : base;
  let text = textIn(files, manifestPath);
  for (const [from, to] of changes) {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${name}: nothing to replace.`);
    text = changed;
  }
  return {
    name,
    from: zipped(new Map(files).set(manifestPath, strToU8(text))),
    found: found.map(([code, words]) =>
      words === undefined ? [code] : [code, manifestPath, lineOf(text, words)],
    ),
  };
}

/** Files put over or beside those of ours, and listed unless told otherwise. */
export function filesWith(
  name: string,
  added: Readonly<Record<string, string | Uint8Array>>,
  found: readonly Expected[],
  { isListed = true }: { readonly isListed?: boolean } = {},
): Mutation {
  const files = ours('scorm12');
  const paths = Object.keys(added).filter((path) => !files.has(path));
  for (const [path, content] of Object.entries(added))
    files.set(path, typeof content === 'string' ? strToU8(content) : content);
  const whole = isListed ? listing(files, paths) : files;
  return { name, from: zipped(found.length === 0 ? restated(whole) : whole), found };
}

/** With a sheet that states the checksum of what is there now. */
function restated(files: Files): Files {
  const sheet = textIn(files, sheetPath);
  const stated = statedChecksum(sheet);
  if (stated === undefined) throw new Error('The sheet states no checksum.');
  return new Map(files).set(sheetPath, strToU8(sheet.replace(stated, contentsChecksum(files))));
}

/** With these among the files of the one resource. */
export function listing(files: Files, paths: readonly string[]): Files {
  const lines = paths.map((path) => `<file href="${path.replaceAll('&', '&amp;')}"/>`).join('');
  const text = textIn(files, manifestPath).replace('</resource>', `${lines}</resource>`);
  return new Map(files).set(manifestPath, strToU8(text));
}
