import type { Edition, Files, Format } from './package-files.ts';

/* What packages are made from besides a course, served as files for the studio. Paths are from the folder of the index. */

export const kitIndexName = 'kit.json';

export type SchemaSet = 'scorm12' | 'scorm2004-3' | 'scorm2004-4';
export const schemaSets: readonly SchemaSet[] = ['scorm12', 'scorm2004-3', 'scorm2004-4'];

interface KitFile {
  /** In the player or in the set of schemas. */
  readonly path: string;
  /** Its size: another one means that a file is cut off, or of another version. */
  readonly bytes: number;
}

export interface KitIndex {
  readonly format: 1;
  /** Of the program that the player belongs to, such as 0.1.0. */
  readonly version: string;
  readonly player: readonly KitFile[];
  readonly schemas: Readonly<Record<SchemaSet, readonly KitFile[]>>;
  /** What is new in the program, a sentence each; kits made before 0.2.0 have none. */
  readonly changes?: readonly string[];
}

/** A kit as packages are made from it. */
export interface Kit {
  readonly version: string;
  readonly player: Files;
  readonly schemas: Files;
  readonly changes?: readonly string[];
}

/** The schemas that travel with a package; the web needs none. */
export function schemaSetOf(format: Format, edition: Edition): SchemaSet | undefined {
  if (format === 'web') return undefined;
  return format === 'scorm12' ? 'scorm12' : `scorm2004-${edition}`;
}

export function playerFile(path: string): string {
  return `player/${path}`;
}

export function schemaFile(set: SchemaSet, path: string): string {
  return `schemas/${set}/${path}`;
}

export function kitIndex(
  version: string,
  player: Files,
  schemas: Readonly<Record<SchemaSet, Files>>,
  changes: readonly string[] = [],
): KitIndex {
  const listed = (files: Files) =>
    [...files]
      .map(([path, { length }]) => ({ path, bytes: length }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    format: 1,
    version,
    player: listed(player),
    schemas: {
      scorm12: listed(schemas.scorm12),
      'scorm2004-3': listed(schemas['scorm2004-3']),
      'scorm2004-4': listed(schemas['scorm2004-4']),
    },
    changes,
  };
}
