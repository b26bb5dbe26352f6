import type { Files } from '../../scorm/package/package-files.ts';
import { validateManifest } from '../../src/cli/xsd.ts';

/** What the schema files in a package say against its manifest; empty if nothing. */
export function schemaFindings(manifest: string, files: Files): readonly string[] {
  const schemas = new Map([...files].filter(([path]) => path.endsWith('.xsd')));
  const faults = validateManifest(manifest, schemas);
  if (faults === undefined) throw new Error('The schemas in this package cannot be used.');
  return faults.map(({ line, says }) => `${line}: ${says}`);
}
