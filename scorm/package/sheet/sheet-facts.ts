import type { CourseOutline } from '../../../src/course/course.ts';
import type { ScenarioRelease } from '../../../src/course/scenario-release.ts';
import type { PackageSizes } from '../package-sizes.ts';
import type { Format } from '../page.ts';
import type { Edition } from '../scorm2004/manifest.ts';

/** What a sheet is written from. */
export interface SheetFacts {
  readonly format: Format;
  readonly edition: Edition;
  /** As compiled. */
  readonly outline: CourseOutline;
  /** Launch settings in the manifest. */
  readonly launchData: string;
  readonly releases: readonly ScenarioRelease[];
  /** What is new in this version of the program, a sentence each, the first the most telling. */
  readonly changes: readonly string[];
  /** The content security policy of the first page. */
  readonly policy: string;
  readonly contact?: Contact | undefined;
  /** Undefined for a sheet about packages in general. */
  readonly measured?: Measured | undefined;
}

export interface Contact {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly page?: string | undefined;
}

/** What is known once all other files of a package are there. */
export interface Measured {
  readonly sizes: PackageSizes;
  /** Endings of the names of its files. */
  readonly kinds: readonly string[];
  /** Of its contents, 64 hexadecimal digits. */
  readonly checksum: string;
}
