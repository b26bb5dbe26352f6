import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles, type Files, type Format } from '../../scorm/package/package-files.ts';
import { zipOf } from '../../scorm/package/zip.ts';
import { packedCourse } from '../../src/course/packed-course.ts';
import type { Project } from '../../src/course/read-project.ts';
import { writeFolder } from '../kit/folder.ts';
import { ownVersion } from '../kit/own-version.ts';
import { schemasOf } from '../kit/schemas.ts';
import type { PackageOptions } from './options.ts';

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
  const called = project.course.id;
  const { edition, settings } = options;
  const made = options.formats.map((format) => {
    const schemas = schemasOf(format, edition);
    const files = packageFiles({ ...packed, kit, schemas, format, edition, launchData: settings });
    return {
      name: `${called}-${format}`,
      format,
      files,
      zip: format === 'web' ? undefined : zipOf(files),
    };
  });
  mkdirSync(options.out, { recursive: true });
  return made.map(({ name, format, files, zip }) => {
    if (zip === undefined)
      return { name: `${name}/`, format, files, bytes: replaceFolder(join(options.out, name), files) };
    writeFileSync(join(options.out, `${name}.zip`), zip);
    return { name: `${name}.zip`, format, files, bytes: zip.length };
  });
}

function replaceFolder(folder: string, files: Files): number {
  rmSync(folder, { recursive: true, force: true });
  writeFolder(folder, files);
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}
