import { strToU8 } from 'fflate';
import { kitIndex, kitIndexName, playerFile, schemaFile, schemaSets } from '../../scorm/package/kit-index.ts';
import type { Files } from '../../scorm/package/package-files.ts';
import { ensureKit } from './ensure-kit.ts';
import { writeFolder } from './folder.ts';
import { ownChanges } from './own-changes.ts';
import { ownVersion } from './own-version.ts';
import { schemasIn } from './schemas.ts';

/** Writes what the studio makes packages from: the player, the schemas of every standard, and the index of them. */
export async function writeSiteKit(folder: string): Promise<void> {
  writeFolder(folder, siteKit(await ensureKit()));
}

/** The same by path from the folder. */
export function siteKit(player: Files): Files {
  const schemas = {
    scorm12: schemasIn('scorm12'),
    'scorm2004-3': schemasIn('scorm2004-3'),
    'scorm2004-4': schemasIn('scorm2004-4'),
  };
  const index = `${JSON.stringify(kitIndex(ownVersion(), player, schemas, ownChanges()), null, 1)}\n`;
  return new Map([
    [kitIndexName, strToU8(index)],
    ...[...player].map(([path, bytes]) => [playerFile(path), bytes] as const),
    ...schemaSets.flatMap((set) =>
      [...schemas[set]].map(([path, bytes]) => [schemaFile(set, path), bytes] as const),
    ),
  ]);
}
