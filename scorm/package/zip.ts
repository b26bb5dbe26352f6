import { zipSync, type Zippable } from 'fflate';
import { manifestPath, type Files } from './package-files.ts';

/**
 * The same files give the same bytes on any day and in any time zone: a zip holds local time without a zone, so the time
 * is given as local. Numbers are MS-DOS ones for attributes and system, because those of UNIX differ between machines.
 */
const fixed = { level: 9, mtime: new Date(1980, 0, 1), os: 0, attrs: 0 } as const;

/** A zip as an LMS takes it: the manifest first, the others by name, deflated, no extras. */
export function zipOf(files: Files): Uint8Array {
  const paths = [...files.keys()].filter((path) => path !== manifestPath).sort();
  const ordered = files.has(manifestPath) ? [manifestPath, ...paths] : paths;
  const entries: Zippable = Object.fromEntries(
    ordered.map((path) => [path, files.get(path) ?? new Uint8Array()]),
  );
  return zipSync(entries, fixed);
}
