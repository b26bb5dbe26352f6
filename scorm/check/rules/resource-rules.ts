import { inManifest, type ScormManifest } from './in-manifest.ts';
import type { Inspected } from './inspected.ts';
import { pathOf, type Resource } from './manifest.ts';
import { isClutter } from './name-rules.ts';
import type { Rule } from './rule.ts';
import { kindOf } from './tracking-rules.ts';
import { all, attributeOf, children, localName, textOf } from './xml-walk.ts';

const validators = 'the official checker, and LMSs that validate as it does';
/** Schemas are the manifest’s own; everything else in the zip has to be listed. */
const exempt = /\.(?:xsd|dtd)$/i;

/** The list of files, and what is opened. */
export const resourceRules: readonly Rule[] = [
  {
    code: 'launch-absent',
    severity: 'error',
    cares: 'every LMS; Moodle says nothing and shows an empty page',
    says: (names) => `The page to open is not there: ${names}.`,
    todo: 'Export the course again, or correct the href of the resource.',
    finds: (inspected) =>
      inspected.kind === 'web'
        ? launchedIn(inspected)
            .filter((path) => !inspected.sizes.has(path))
            .map((path) => ({ name: path }))
        : inOpened(inspected, ({ address, path }) =>
            isOwn(address) && !isThere(path, inspected)
              ? address === ''
                ? 'no href at all'
                : path
              : undefined,
          ),
  },
  {
    code: 'launch-unlisted',
    severity: 'error',
    cares: 'the official checker, and LMSs that copy only what is listed',
    says: (names) => `The page to open is not among the files of its resource: ${names}.`,
    todo: 'Add <file> with the same href, letter by letter.',
    finds: (inspected) =>
      inOpened(inspected, ({ address, path, files }) =>
        address !== '' &&
        isOwn(address) &&
        isThere(path, inspected) &&
        !files.some((file) => file.path === path)
          ? path
          : undefined,
      ),
  },
  {
    code: 'launch-elsewhere',
    severity: 'error',
    cares: 'every LMS: a page of another server cannot report to it',
    says: (names) => `A lesson is opened from another server: ${names}.`,
    todo: 'Put its files into the package, or link to it instead of importing it.',
    finds: inManifest(({ resources }) =>
      resources
        .filter(({ address }) => isElsewhere(address))
        .map(({ address, element }) => [address, element] as const),
    ),
  },
  {
    code: 'address-form',
    severity: 'error',
    cares: 'the official checker, the Moodle app, and LMSs on Linux servers',
    says: (names) =>
      `Addresses in the manifest have backslashes, begin with a slash, or lead out of the package: ${names}.`,
    todo: 'Write them from the top of the package, with forward slashes.',
    finds: inManifest(({ resources }) =>
      resources.flatMap(({ address, element, files }) =>
        [{ address, element }, ...files]
          .filter((each) => isMalformed(each.address))
          .map((each) => [each.address, each.element] as const),
      ),
    ),
  },
  {
    code: 'address-case',
    severity: 'error',
    cares: 'LMSs on Linux servers, Moodle among them, and the official checker',
    says: (names) => `The manifest spells file names with other capitals than the zip: ${names}.`,
    todo: 'Spell them alike.',
    finds: inManifest((manifest, inspected) =>
      addressed(manifest)
        .filter(({ path }) => !inspected.sizes.has(path) && lowerCase(inspected).has(path.toLowerCase()))
        .map(({ path, element }) => [path, element] as const),
    ),
  },
  {
    code: 'file-absent',
    severity: 'error',
    cares: 'the official checker, and LMSs that look for every listed file',
    says: (names) => `The manifest lists files that are not in the package: ${names}.`,
    todo: 'Add the files, or take them from the list.',
    finds: inManifest((manifest, inspected) => {
      const launched = new Set(launchedIn(inspected));
      return addressed(manifest)
        .filter(({ path }) => !isThere(path, inspected) && !launched.has(path))
        .map(({ path, element }) => [path, element] as const);
    }),
  },
  {
    code: 'file-unlisted',
    severity: 'warning',
    cares: 'the official checker, and LMSs that leave such files out',
    says: (names) => `The manifest does not list all files: ${names}.`,
    todo: 'Add each to its resource with <file>, or take it out of the package.',
    finds: ({ manifest, sizes }) => {
      const { root } = manifest ?? {};
      // What is in no list that can be read has been told of already.
      if (manifest === undefined || root === undefined || manifest.resources.length === 0) return [];
      const listed = new Set(
        [
          manifest.path,
          ...manifest.resources.flatMap(({ path, files }) => [path, ...files.map((file) => file.path)]),
          ...described(manifest).map(({ path }) => path),
        ].map(plain),
      );
      return [...sizes.keys()]
        .filter((path) => !listed.has(plain(path)) && !exempt.test(path) && !isClutter(path))
        .map((path) => ({ name: path, file: path }));
    },
  },
  {
    code: 'metadata-absent',
    severity: 'warning',
    cares: validators,
    says: (names) => `Descriptions that the manifest points to are not in the package: ${names}.`,
    todo: 'Add the files, or take out adlcp:location.',
    finds: inManifest((manifest, { sizes }) =>
      described(manifest)
        .filter(({ path }) => !sizes.has(path))
        .map(({ path, element }) => [path, element] as const),
    ),
  },
  {
    code: 'resource-kind',
    severity: 'error',
    cares: 'Moodle, which then completes the lesson when it is opened, and the official checker',
    says: (names) => `These are not marked as a lesson or a file: ${names}.`,
    todo: 'Write adlcp:scormtype="sco" in SCORM 1.2, adlcp:scormType="sco" in SCORM 2004.',
    finds: inManifest((manifest) => {
      const opened = openedIds(manifest);
      const wanted = manifest.standard === '1.2' ? 'adlcp:scormtype' : 'adlcp:scormType';
      return manifest.resources
        .filter(({ id, element }) => manifest.standard === '2004' || opened.has(id) || kindOf(element) !== '')
        .filter(({ element }) => {
          const isUsualPrefix = Object.keys(element.attributes).some((name) => name.startsWith('adlcp:'));
          const isSpelt = ['sco', 'asset'].includes(element.attributes[wanted] ?? '');
          // Another prefix is a finding of its own, for all of them at once.
          return !isSpelt && (isUsualPrefix || kindOf(element) === '');
        })
        .map(({ id, element }) => [id, element] as const);
    }),
  },
  {
    code: 'reports-nothing',
    severity: 'warning',
    cares: 'every LMS: opening it is all that is recorded',
    says: () => 'Nothing in the package is marked as a lesson that reports results.',
    todo: 'If it does report results, mark it as “sco”; if not, know that no score and no progress will come.',
    finds: inManifest(({ items, resources, root }) => {
      const kinds = resources.map(({ element }) => kindOf(element));
      const isClear = items.length > 0 && kinds.length > 0 && kinds.every((kind) => kind === 'asset');
      return isClear ? [['asset', children(root, 'resources')[0] ?? root]] : [];
    }),
  },
  {
    code: 'resource-type',
    severity: 'error',
    cares: validators,
    says: (names) => `These need type="webcontent": ${names}.`,
    todo: 'Add it.',
    finds: inManifest(({ resources }) =>
      resources
        .filter(({ element }) => element.attributes['type'] !== 'webcontent')
        .map(({ id, element }) => [id, element] as const),
    ),
  },
  {
    code: 'resource-unused',
    severity: 'warning',
    cares: 'the official checker',
    says: (names) => `Nothing opens or needs these resources: ${names}.`,
    todo: 'Take them out, or name them in a dependency.',
    finds: inManifest((manifest) => {
      const used = new Set([
        ...openedIds(manifest),
        ...all(manifest.root, 'dependency').map((each) => attributeOf(each, 'identifierref')),
      ]);
      return manifest.resources
        .filter(({ id }) => manifest.items.length > 0 && !used.has(id))
        .map(({ id, element }) => [id, element] as const);
    }),
  },
  {
    code: 'resource-order',
    severity: 'error',
    cares: validators,
    says: (names) => `In these resources a file comes after a dependency: ${names}.`,
    todo: 'List the files first.',
    finds: inManifest(({ resources }) =>
      resources
        .filter(({ element }) => {
          const names = children(element).map(localName);
          return names.includes('dependency') && names.indexOf('dependency') < names.lastIndexOf('file');
        })
        .map(({ id, element }) => [id, element] as const),
    ),
  },
  {
    code: 'dependency-target',
    severity: 'error',
    cares: validators,
    says: (names) => `Resources need others that the manifest does not list: ${names}.`,
    todo: 'Let identifierref repeat the identifier of a resource, letter by letter.',
    finds: inManifest(({ root, resources }) => {
      const known = new Set(resources.map(({ id }) => id));
      return all(root, 'dependency')
        .filter((each) => !known.has(attributeOf(each, 'identifierref')))
        .map((each) => [attributeOf(each, 'identifierref'), each] as const);
    }),
  },
  {
    code: 'base-used',
    severity: 'note',
    cares: 'small importers that overlook xml:base and then find no page',
    says: () => 'Addresses in the manifest are told in parts (xml:base).',
    todo: 'Write whole addresses if your LMS shows an empty page.',
    finds: inManifest(({ root }) =>
      all(root)
        .filter(({ attributes }) => (attributes['xml:base'] ?? '') !== '')
        .map((each) => [localName(each), each] as const),
    ),
  },
];

/** The pages that an LMS opens, in the order of the table of contents. */
export function launchedIn(inspected: Inspected): readonly string[] {
  const { kind, manifest } = inspected;
  if (kind === 'web') return ['index.html'];
  if (manifest === undefined) return [];
  const byId = new Map(manifest.resources.map((resource) => [resource.id, resource]));
  const paths = manifest.items.flatMap((item) => byId.get(attributeOf(item, 'identifierref'))?.path ?? []);
  return [...new Set(paths.filter((path) => path !== ''))];
}

function openedIds({ items }: ScormManifest): ReadonlySet<string> {
  return new Set(items.map((item) => attributeOf(item, 'identifierref')));
}

function inOpened(inspected: Inspected, nameOf: (resource: Resource) => string | undefined) {
  return inManifest((manifest) => {
    const opened = openedIds(manifest);
    return manifest.resources
      .filter(({ id }) => opened.has(id))
      .flatMap((resource) => {
        const name = nameOf(resource);
        return name === undefined ? [] : [[name, resource.element] as const];
      });
  })(inspected);
}

/** All files that are named, but those whose address is wrong in itself. */
function addressed({ resources }: ScormManifest) {
  return resources.flatMap(({ address, path, element, files }) =>
    [...files, { address, path, element }].filter((each) => each.address !== '' && isOwn(each.address)),
  );
}

/** In capitals or not: that is a finding of its own. */
function isThere(path: string, inspected: Inspected): boolean {
  return inspected.sizes.has(path) || lowerCase(inspected).has(path.toLowerCase());
}

const lowerCases = new WeakMap<Inspected, ReadonlySet<string>>();

function lowerCase(inspected: Inspected): ReadonlySet<string> {
  const known =
    lowerCases.get(inspected) ?? new Set([...inspected.sizes.keys()].map((path) => path.toLowerCase()));
  lowerCases.set(inspected, known);
  return known;
}

function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(address);
}

function isMalformed(address: string): boolean {
  return !isElsewhere(address) && (/^\/|\\/.test(address) || address.split('/').includes('..'));
}

function isOwn(address: string): boolean {
  return !isElsewhere(address) && !isMalformed(address);
}

/** Other capitals, slashes the other way and before it are findings of their own. */
function plain(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Metadata in files of their own. */
function described({ root }: Pick<ScormManifest, 'root'> | { readonly root?: undefined }) {
  if (root === undefined) return [];
  return all(root, 'location').map((element) => ({ element, path: pathOf(textOf(element)) }));
}
