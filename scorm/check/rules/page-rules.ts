import type { Inspected } from './inspected.ts';
import { pathOf } from './manifest.ts';
import { type Address, addressesIn, tagsIn } from './markup.ts';
import { launchedIn } from './resource-rules.ts';
import type { Place, Rule } from './rule.ts';

/** What pages and styles load, and how. */
export const pageRules: readonly Rule[] = [
  {
    code: 'page-part-absent',
    severity: 'error',
    cares: 'every LMS: the course stays empty or does not look right',
    says: (names) => `The first page needs files that are not in the package: ${names}.`,
    todo: 'Export the course again, or add the files.',
    finds: absent(true),
  },
  {
    code: 'part-absent',
    severity: 'warning',
    cares: 'every LMS: something does not work or is not shown',
    says: (names) => `Pages or styles need files that are not in the package: ${names}.`,
    todo: 'Add the files, or take out what names them.',
    finds: absent(false),
  },
  {
    code: 'part-case',
    severity: 'error',
    cares: 'LMSs on Linux servers, Moodle among them',
    says: (names) => `Pages or styles spell file names with other capitals than the zip: ${names}.`,
    todo: 'Spell them alike.',
    finds: (inspected) => {
      const small = lowerCase(inspected);
      return local(inspected)
        .filter(({ path }) => !inspected.sizes.has(path) && small.has(path.toLowerCase()))
        .map(({ path, place }) => ({ ...place, name: path }));
    },
  },
  {
    code: 'root-address',
    severity: 'error',
    cares: 'every LMS: the address leads to the LMS’s own pages',
    says: (names) => `Addresses begin with a slash, so they lead out of the course: ${names}.`,
    todo: 'Write addresses from the page they stand in, without a slash before them.',
    finds: (inspected) =>
      addressesIn(inspected)
        .filter(({ address }) => /^\/(?!\/)/.test(address))
        .map(placeOf),
  },
  {
    code: 'outside-request',
    severity: 'warning',
    cares: 'networks without that address, privacy officers, and browsers that block it',
    says: (names) => `The course loads from other servers: ${names}.`,
    todo: 'Put these files into the package.',
    finds: (inspected) =>
      addressesIn(inspected)
        .filter(({ address }) => /^(?:(?:https?|wss?|ftp):)?\/\//i.test(address))
        .map((each) => ({ ...placeOf(each), name: hostOf(each.address) })),
  },
  {
    code: 'module-script',
    severity: 'warning',
    cares:
      'LMSs that send files by signed links of another server, those that send scripts as plain text, and anyone who opens the course from a folder',
    says: (names) => `Programs are loaded as modules, and do not start everywhere: ${names}.`,
    todo: 'Have the course built with ordinary scripts (one bundle, “iife”).',
    finds: (inspected) =>
      tagsIn(inspected, 'script')
        .filter(({ inside }) => /\btype\s*=\s*["']?module\b/i.test(inside))
        .map(({ file, at }) => placeIn(file, at)),
  },
  {
    code: 'crossorigin',
    severity: 'warning',
    cares:
      'LMSs that send files by signed links of another server, and anyone who opens the course from a folder',
    says: (names) => `Scripts or styles are marked “crossorigin” and are refused there: ${names}.`,
    todo: 'Take the word crossorigin out.',
    finds: (inspected) =>
      ['script', 'link', 'img'].flatMap((name) =>
        tagsIn(inspected, name)
          .filter(({ inside }) => /\scrossorigin\b/i.test(inside))
          .map(({ file, at }) => placeIn(file, at)),
      ),
  },
];

interface Local {
  readonly path: string;
  readonly file: string;
  readonly place: Place;
}

/** Addresses of files in the package, led back to its top. Climbing out of it is no such address. */
function local(inspected: Inspected): readonly Local[] {
  return addressesIn(inspected)
    .filter(({ address }) => address !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/|#|\?|\{|\$|<|%7B)/i.test(address))
    .map((each) => ({ path: fromTop(each), file: each.file, place: placeOf(each) }))
    .filter(({ path }) => path !== '' && !path.endsWith('/'));
}

function fromTop({ address, file }: Address): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of pathOf(address).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function absent(isFirstPage: boolean): (inspected: Inspected) => readonly Place[] {
  return (inspected) => {
    const small = lowerCase(inspected);
    const launched = new Set(launchedIn(inspected));
    return local(inspected)
      .filter(({ file }) => launched.has(file) === isFirstPage)
      .filter(({ path }) => !small.has(path.toLowerCase()))
      .map(({ path, place }) => ({ ...place, name: path }));
  };
}

function lowerCase({ sizes }: Inspected): ReadonlySet<string> {
  return new Set([...sizes.keys()].map((path) => path.toLowerCase()));
}

function placeOf({ address, file, at }: Address): Place {
  return { name: address, file, at };
}

function placeIn(file: string, at: number): Place {
  return { name: file, file, at };
}

/** The server in an address. */
export function hostOf(address: string): string {
  return /^(?:[a-z]+:)?\/\/([^/?#]+)/i.exec(address)?.[1] ?? address;
}
