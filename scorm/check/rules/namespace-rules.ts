import { blanked } from './blanked.ts';
import { inManifest, type ScormManifest } from './in-manifest.ts';
import type { Inspected } from './inspected.ts';
import type { ReadElement } from './read-xml.ts';
import { lineAt, type Place, type Rule } from './rule.ts';
import { all } from './xml-walk.ts';

const validators = 'the official checker, and LMSs that validate as it does';
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

/** The prefixes that Moodle looks for, whatever they are declared as. */
const wanted: readonly (readonly [prefix: string, namespace: RegExp])[] = [
  ['adlcp', /\/xsd\/adlcp_/],
  ['imsss', /\/xsd\/imsss$/],
];

interface Declared {
  readonly prefix: string;
  readonly namespace: string;
  readonly element: ReadElement;
}

/** Namespaces, the prefixes they go by, and the schemas that describe them. */
export const namespaceRules: readonly Rule[] = [
  {
    code: 'packaging-prefix',
    severity: 'error',
    cares: 'Moodle, which imports such a package empty',
    says: (name) => `The manifest writes its elements with a prefix (${name}).`,
    todo: 'Make the namespace of the package the default one, so that the elements have no prefix.',
    finds: inManifest(({ root }) => (root.name.includes(':') ? [[root.name, root]] : [])),
  },
  {
    code: 'prefix-unusual',
    severity: 'error',
    cares: 'Moodle, which then completes lessons when they are opened',
    says: (names) => `The manifest gives the namespaces of SCORM other prefixes than usual: ${names}.`,
    todo: 'Call them adlcp and imsss, as every authoring program does.',
    finds: inManifest((manifest) =>
      declarations(manifest)
        .filter(({ prefix, namespace }) =>
          wanted.some(([usual, pattern]) => pattern.test(namespace) && prefix !== usual),
        )
        .map(({ prefix, namespace, element }) => [prefix || namespace, element] as const),
    ),
  },
  {
    code: 'prefix-undeclared',
    severity: 'error',
    cares: 'every LMS whose XML reader knows namespaces',
    says: (names) => `The manifest uses prefixes that it does not declare: ${names}.`,
    todo: 'Declare each with xmlns in the first element.',
    finds: inManifest((manifest) => {
      const known = new Set(['xml', 'xmlns', ...declarations(manifest).map(({ prefix }) => prefix)]);
      return all(manifest.root).flatMap((element) =>
        [element.name, ...Object.keys(element.attributes)]
          .filter((name) => name.includes(':') && !known.has(prefixOf(name)))
          .map((name) => [prefixOf(name), element] as const),
      );
    }),
  },
  {
    code: 'schema-unlocated',
    severity: 'warning',
    cares: validators,
    says: (names) => `The manifest does not say where the schema of a namespace is: ${names}.`,
    todo: 'Add each namespace with the name of its schema file to xsi:schemaLocation.',
    finds: inManifest((manifest) => {
      const located = new Set(locations(manifest.root).map(({ namespace }) => namespace));
      return declarations(manifest)
        .filter(({ namespace }) => namespace !== xsi && !located.has(namespace))
        .map(({ namespace, element }) => [namespace, element] as const);
    }),
  },
  {
    code: 'schema-line-break',
    severity: 'warning',
    cares: 'an LMS on UNIX that Articulate writes of',
    says: () => 'The list of schemas in the manifest runs over several lines or has wide gaps.',
    todo: 'Write xsi:schemaLocation on one line with single spaces.',
    // Readers of XML turn line breaks in attributes into spaces, so this is looked for in the text.
    finds: (inspected) => {
      const { text = '', path = '', root } = inspected.manifest ?? {};
      if (root === undefined) return [];
      const at = text.search(/:schemaLocation\s*=\s*["'][^"']*(?:[\r\n\t]| {2})/);
      return at === -1 ? [] : [{ name: path, file: path, line: lineAt(text, at) }];
    },
  },
  {
    code: 'schema-absent',
    severity: 'warning',
    cares: validators,
    says: (names) => `Schemas are named that are not in the package: ${names}.`,
    todo: 'Put the schema files of this version of SCORM beside the manifest.',
    finds: inManifest(({ root }, { sizes }) =>
      locations(root)
        .filter(({ file }) => !sizes.has(file))
        .map(({ file, element }) => [file, element] as const),
    ),
  },
  {
    code: 'schema-part-absent',
    severity: 'warning',
    cares: validators,
    says: (names) => `Schemas in the package build on others that are not in it: ${names}.`,
    todo: 'Put the whole set of schema files of this version of SCORM beside the manifest.',
    finds: schemaParts,
  },
];

function declarations({ root }: ScormManifest): readonly Declared[] {
  return all(root).flatMap((element) =>
    Object.entries(element.attributes)
      .filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
      .map(([name, namespace]) => ({ prefix: name.slice('xmlns:'.length), namespace, element })),
  );
}

/** Pairs of a namespace and a file. */
export function locations(
  root: ReadElement,
): readonly { readonly namespace: string; readonly file: string; readonly element: ReadElement }[] {
  return all(root).flatMap((element) => {
    const key = Object.keys(element.attributes).find((name) => name.endsWith(':schemaLocation'));
    const words = (key === undefined ? '' : (element.attributes[key] ?? '')).trim().split(/\s+/);
    return words.flatMap((namespace, index) =>
      index % 2 === 0 && namespace !== '' ? [{ namespace, file: words[index + 1] ?? '', element }] : [],
    );
  });
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':'));
}

const partNamed =
  /<(?:\w+:)?(?:include|import|redefine)\b[^>]{0,500}?\bschemaLocation\s*=\s*["']([^"']{1,500})["']/g;
const typeNamed = /<!DOCTYPE[^>[]{0,500}["']([^"'\s]{1,200}\.dtd)["']/g;

function schemaParts({ contents, sizes, text }: Inspected): readonly Place[] {
  return [...contents.keys()]
    .filter((path) => /\.xsd$/i.test(path))
    .flatMap((path) => {
      const words = blanked(text(path), '<!--', '-->');
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      return [...words.matchAll(partNamed), ...words.matchAll(typeNamed)]
        .filter(([, part = '']) => !/^https?:/.test(part) && !sizes.has(folder + part))
        .map((match) => ({ name: match[1] ?? '', file: path, at: match.index }));
    });
}
