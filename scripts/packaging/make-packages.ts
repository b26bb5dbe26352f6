import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles, type Files, type Format } from '../../scorm/package/package-files.ts';
import { zipOf } from '../../scorm/package/zip.ts';
import { compileCourse } from '../../src/course/compile-course.ts';
import { courseScripts } from '../../src/course/course-scripts.ts';
import { writeFolder } from '../kit/folder.ts';
import { schemasOf } from '../kit/schemas.ts';
import type { PackageOptions } from './options.ts';
import type { Sources } from './read-sources.ts';

/** One thing that was made. */
export interface Made {
  readonly name: string;
  readonly format: Format;
  readonly files: Files;
  /** The size of the zip; of all files for a folder. */
  readonly bytes: number;
}

/**
 * Makes everything in memory first, then writes it, so that a fault leaves nothing half done.
 *
 * @param called What the files are named for; the same for a part of the course as for the whole.
 */
export function makePackages(
  sources: Sources,
  kit: Files,
  options: PackageOptions,
  called: string,
): readonly Made[] {
  const compiled = compileCourse({ ...sources, version: ownVersion() });
  const scripts = courseScripts(compiled);
  const made = options.formats.map((format) => {
    const schemas = schemasOf(format, options.edition);
    const parts = { kit, scripts, outline: compiled.outline, schemas, format, edition: options.edition };
    const files = packageFiles({ ...parts, launchData: options.settings });
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

function ownVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
