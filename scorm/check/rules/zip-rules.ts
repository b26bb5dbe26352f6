import type { ZipEntry } from '../zip/zip-entry.ts';
import type { Rule } from './rule.ts';

const again = 'Zip the files again with an ordinary program and its usual settings.';

/** How the zip was written. */
export const zipRules: readonly Rule[] = [
  {
    code: 'zip-method',
    severity: 'error',
    cares: 'every LMS whose unpacker knows only “stored” and “deflate”',
    says: (names) => `Files in the zip are packed in a way that many programs cannot read: ${names}.`,
    todo: again,
    finds: ({ entries }) => places(entries, ({ method, isFolder }) => ![0, 8].includes(method) && !isFolder),
  },
  {
    code: 'zip-link',
    severity: 'error',
    cares: 'every LMS, for safety',
    says: (names) => `The zip holds links to other files instead of files: ${names}.`,
    todo: 'Zip the course again with the files themselves.',
    finds: ({ entries }) => places(entries, ({ isLink }) => isLink),
  },
  {
    code: 'zip-twice',
    severity: 'error',
    cares: 'every LMS: which of the two it takes is left to chance',
    says: (names) => `The zip holds a file twice: ${names}.`,
    todo: again,
    finds: ({ entries }) => {
      const seen = new Set<string>();
      return places(entries, ({ path }) => {
        const isKnown = seen.has(path);
        seen.add(path);
        return isKnown;
      });
    },
  },
  {
    code: 'zip-damaged',
    severity: 'error',
    cares: 'every LMS',
    says: (names) => `Files in the zip are damaged and cannot be unpacked: ${names}.`,
    todo: 'Download or export the zip again.',
    finds: ({ damaged = [] }) => damaged.map((path) => ({ name: path, file: path })),
  },
];

function places(entries: readonly ZipEntry[] | undefined, isWrong: (entry: ZipEntry) => boolean) {
  return (entries ?? []).filter(isWrong).map(({ path }) => ({ name: path, file: path }));
}
