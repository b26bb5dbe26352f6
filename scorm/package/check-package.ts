import { strFromU8, strToU8 } from 'fflate';
import { launchPage } from './manifest-parts.ts';
import { withManifest, type Edition, type Files } from './package-files.ts';
import { launchPageFor } from './page.ts';

export interface CheckPackageParts {
  /** The check's page as built, with blanks to fill. */
  readonly kit: Files;
  /** The schema files of the format and edition, as their owners publish them. */
  readonly schemas: Files;
  readonly format: 'scorm12' | 'scorm2004';
  /** Of SCORM 2004. */
  readonly edition: Edition;
  /** Of the program, such as 0.1.0. */
  readonly version: string;
  /** Another for every other content of the kit. */
  readonly build: string;
}

/** What the package is called in an LMS, and its files outside. It shares no identifier with any course. */
export const checkPackage = {
  id: 'two-way-street-check',
  title: 'Two-Way Street: check this LMS',
} as const;

/** All files of the package that checks an LMS, manifest first, the others by address. */
export function checkPackageFiles(parts: CheckPackageParts): Map<string, Uint8Array> {
  const { kit, schemas, format, edition, version, build } = parts;
  const page = kit.get(launchPage);
  if (page === undefined) throw new Error(`The kit of the check has no ${launchPage}.`);
  const { title } = checkPackage;
  const filled = launchPageFor(strFromU8(page), { title, language: 'en', version, build }, format);
  const own = new Map(kit).set(launchPage, strToU8(filled));
  return withManifest(own, { described: { ...checkPackage, scenarios: [] }, schemas, format, edition });
}
