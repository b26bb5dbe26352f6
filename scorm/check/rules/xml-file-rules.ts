import type { Inspected } from './inspected.ts';
import { locations } from './namespace-rules.ts';
import { readXml } from './read-xml.ts';
import type { Place, Rule } from './rule.ts';

/** XML files besides the manifest, such as descriptions of the course. */
export const xmlFileRules: readonly Rule[] = [
  {
    code: 'xml-broken',
    severity: 'warning',
    cares: 'the official checker, and programs that read these files',
    says: (names) => `XML files are not well-formed: ${names}.`,
    todo: 'Export the course again, or mend them.',
    finds: (inspected) =>
      others(inspected).flatMap(({ file, read }) =>
        'fault' in read && (inspected.sizes.get(file) ?? 0) > 0
          ? [{ name: file, file, line: read.fault.line }]
          : [],
      ),
  },
  {
    code: 'xml-schema-absent',
    severity: 'warning',
    cares: 'the official checker, and LMSs that validate as it does',
    says: (names) => `XML files name schemas that are not in the package: ${names}.`,
    todo: 'Add the schema files, or take the descriptions out.',
    finds: (inspected) =>
      others(inspected).flatMap(({ file, read }) =>
        'fault' in read
          ? []
          : locations(read.root)
              .filter((each) => !isThere(each.file, file, inspected))
              .map((each): Place => ({ name: each.file, file, line: each.element.line })),
      ),
  },
];

function others({ contents, manifest, text }: Inspected) {
  return [...contents.keys()]
    .filter((path) => /\.xml$/i.test(path) && path !== manifest?.path)
    .map((file) => ({ file, read: readXml(text(file)) }));
}

function isThere(schema: string, file: string, { sizes }: Inspected): boolean {
  return sizes.has(schema) || sizes.has(file.slice(0, file.lastIndexOf('/') + 1) + schema);
}
