import type { Inspected } from './inspected.ts';
import type { Place, Rule } from './rule.ts';

/** Left by programs that zip and look into folders. */
const clutter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.git\/|\.svn\/|~\$|\._)/i;

const longestPath = 200;

/** Names that file systems, importers and web servers take differently. */
export const nameRules: readonly Rule[] = [
  {
    code: 'path-climbs',
    severity: 'error',
    cares: 'every LMS, for safety',
    says: (names) => `A path leads out of the package: ${names}.`,
    todo: 'Do not import this; ask whoever sent it for the course itself.',
    finds: paths(climbs),
  },
  {
    code: 'path-backslash',
    severity: 'error',
    cares: 'the Moodle app, LMSs on Linux servers, and the official checker',
    says: (names) => `File names hold backslashes, so no folders are made: ${names}.`,
    todo: 'Zip the course again with another program.',
    finds: paths((path) => path.includes('\\') && !climbs(path)),
  },
  {
    code: 'file-twice',
    severity: 'error',
    cares: 'LMSs on Windows servers, where one file takes the place of the other',
    says: (names) => `Names differ only in capitals: ${names}.`,
    todo: 'Give the files different names.',
    finds: ({ sizes }) => {
      const seen = new Set<string>();
      return [...sizes.keys()].flatMap((path) => {
        const small = path.toLowerCase();
        const isKnown = seen.has(small);
        seen.add(small);
        return isKnown ? [{ name: path, file: path }] : [];
      });
    },
  },
  {
    code: 'file-not-ascii',
    severity: 'warning',
    cares: 'Forma LMS, which renames such files, and the official checker',
    says: (names) => `File names hold letters beyond a to z: ${names}.`,
    todo: 'Rename them with plain letters, and change what names them.',
    finds: paths((path) => /[\u0080-\uffff]/.test(path) && !isClutter(path)),
  },
  {
    code: 'file-name',
    severity: 'warning',
    cares:
      'Forma LMS, which renames such files, and the LMSs of Volkswagen and LatitudeLearning, which warn of them',
    says: (names) => `File names hold spaces or special characters: ${names}.`,
    todo: 'Use letters, digits, hyphens, underscores and dots only.',
    finds: paths((path) => /[^\w./\\\u0080-\uffff-]/.test(path) && !isClutter(path) && !climbs(path)),
  },
  {
    code: 'file-ending',
    severity: 'warning',
    cares: 'the official checker, and servers that go by the ending',
    says: (names) => `Files have no ending: ${names}.`,
    todo: 'Give each an ending, such as .txt.',
    finds: paths((path) => !/[^/\\]\.[^./\\]+$/.test(path) && !isClutter(path)),
  },
  {
    code: 'path-long',
    severity: 'warning',
    cares: 'LMSs on Windows servers, which take paths of 260 characters with all folders before them',
    says: (names) => `Paths are longer than ${longestPath} characters: ${names}.`,
    todo: 'Shorten the names of folders and files.',
    finds: paths((path) => path.length > longestPath),
  },
  {
    code: 'file-clutter',
    severity: 'warning',
    cares: 'the official checker, which wants every file listed',
    says: (names) => `Files that do not belong to the course are in the zip: ${names}.`,
    todo: 'Zip the course again without them.',
    finds: paths(isClutter),
  },
];

export function isClutter(path: string): boolean {
  return clutter.test(path);
}

function climbs(path: string): boolean {
  return /^[/\\]|^[a-z]:/i.test(path) || path.split(/[/\\]/).includes('..');
}

function paths(isWrong: (path: string) => boolean): (inspected: Inspected) => readonly Place[] {
  return ({ sizes }) => [...sizes.keys()].filter(isWrong).map((path) => ({ name: path, file: path }));
}
