import type { ZipEntry } from '../zip/zip-entry.ts';
import { mendable, type PackageCode } from './kinds.ts';
import type { Kind } from './kind.ts';
import { isLeftover } from './shape.ts';

const longestPath = 1_000;

/** What must not be unpacked anywhere, in the order in which it is told. */
const dangers: readonly (readonly [PackageCode, (entry: ZipEntry) => boolean])[] = [
  ['encrypted', ({ isEncrypted }) => isEncrypted],
  ['symbolic-link', ({ isLink }) => isLink],
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  ['control-character', ({ path }) => /[\u0000-\u001f\u007f]/.test(path)],
  ['absolute-path', ({ path }) => /^([/\\]|[a-z]:)/i.test(path)],
  ['climbing-path', ({ path }) => path.split(/[/\\]/).includes('..')],
  ['long-name', ({ path }) => path.length > longestPath],
];

/** The first danger in a zip's list of files. */
export function dangerIn(entries: readonly ZipEntry[]): Kind | undefined {
  for (const [code, isDanger] of dangers) {
    const found = entries.find(isDanger);
    if (found !== undefined) return mendable(code, found.path);
  }
  return undefined;
}

/** Names that one LMS unpacks and another does not: twice the same, only the case of letters apart, or with backslashes. */
export function doubtfulNames(entries: readonly ZipEntry[]): Kind | undefined {
  const files = entries.filter(({ isFolder, path }) => !isFolder && !isLeftover(path));
  const seen = new Map<string, string>();
  for (const { path } of files) {
    const small = path.normalize('NFC').toLowerCase();
    const before = seen.get(small);
    if (before === path) return mendable('named-twice', path);
    if (before !== undefined) return mendable('names-differ-by-case', `${before}” and “${path}`);
    seen.set(small, path);
  }
  const slanted = files.find(({ path }) => path.includes('\\'));
  return slanted && mendable('backslashes', slanted.path);
}
