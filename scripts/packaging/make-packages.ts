import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, checkPackageFiles } from '../../scorm/package/check-package.ts';
import { packageFiles, type Files, type Format } from '../../scorm/package/package-files.ts';
import { zipOf } from '../../scorm/package/zip.ts';
import { packedCourse } from '../../src/course/packed-course.ts';
import type { Project } from '../../src/course/read-project.ts';
import { writeFolder } from '../kit/folder.ts';
import { ownChanges } from '../kit/own-changes.ts';
import { ownVersion } from '../kit/own-version.ts';
import { schemasOf } from '../kit/schemas.ts';
import type { CheckOptions, PackageOptions } from './options.ts';

/** One thing that was made. */
export interface Made {
  readonly name: string;
  readonly format: Format;
  readonly files: Files;
  /** The size of the zip; of all files for a folder. */
  readonly bytes: number;
}

/**
 * Makes everything in memory first, then writes it, so that a fault leaves nothing half done. The files are named for the
 * course, a part of it as well as the whole.
 *
 * @throws {RangeError} If the course has no such scenario.
 */
export function makePackages(project: Project, kit: Files, options: PackageOptions): readonly Made[] {
  const packed = packedCourse(project, { scenarios: options.scenarios, version: ownVersion() });
  const { edition } = options;
  const about = { edition, launchData: options.settings, changes: ownChanges() };
  const made = options.formats.map((format) => {
    const schemas = schemasOf(format, edition);
    const files = packageFiles({ ...packed, ...about, kit, schemas, format });
    return {
      name: `${project.course.id}-${format}`,
      format,
      files,
      zip: format === 'web' ? undefined : zipOf(files),
    };
  });
  mkdirSync(options.out, { recursive: true });
  return made.map(({ name, format, files, zip }) =>
    zip === undefined
      ? { name: `${name}/`, format, files, bytes: replaceFolder(join(options.out, name), files) }
      : { name: `${name}.zip`, format, files, bytes: writeZip(join(options.out, `${name}.zip`), zip) },
  );
}

/** Makes the packages that check an LMS. */
export function makeCheckPackages(kit: Files, { formats, edition, out }: CheckOptions): readonly Made[] {
  const about = { version: ownVersion(), build: buildOf(kit), edition };
  mkdirSync(out, { recursive: true });
  return formats.map((format) => {
    const files = checkPackageFiles({ ...about, kit, schemas: schemasOf(format, edition), format });
    const name = `${checkPackage.id}-${format}.zip`;
    return { name, format, files, bytes: writeZip(join(out, name), zipOf(files)) };
  });
}

/** The same content has the same build id, whatever it is built on. */
function buildOf(kit: Files): string {
  const digest = createHash('sha256');
  for (const path of [...kit.keys()].sort()) digest.update(path).update(kit.get(path) ?? '');
  return digest.digest('hex').slice(0, 8);
}

function writeZip(file: string, zip: Uint8Array): number {
  writeFileSync(file, zip);
  return zip.length;
}

function replaceFolder(folder: string, files: Files): number {
  rmSync(folder, { recursive: true, force: true });
  writeFolder(folder, files);
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}
