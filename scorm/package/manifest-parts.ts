import { element, type XmlElement } from './xml.ts';

/** What an LMS reads about a package before it opens it. */
export interface Described {
  readonly id: string;
  readonly title: string;
  /** Each has an objective of its own. */
  readonly scenarios: readonly { readonly id: string }[];
}

/** What both standards' manifests are written from. */
export interface ManifestParts {
  readonly outline: Described;
  /** Addresses of all files of the package, in the order to list them. */
  readonly paths: readonly string[];
  /** Launch settings that an administrator may change in the LMS, such as `score=share&exit=normal`. */
  readonly launchData: string;
}

/** The page that an LMS opens. */
export const launchPage = 'index.html';

/** SCORM 1.2's checker takes no more. */
const longestLaunchData = 255;

export function checkedLaunchData(launchData: string): string {
  if (launchData.length <= longestLaunchData) return launchData;
  throw new RangeError(
    `Launch settings have ${launchData.length} characters; an LMS may take ${longestLaunchData}.`,
  );
}

export function schemaOf(version: string): XmlElement {
  return element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, version));
}

export function fileList(paths: readonly string[]): readonly XmlElement[] {
  return paths.map((href) => element('file', { href }));
}

/** One line with single spaces: a line break in it kept a UNIX LMS from importing. */
export function schemaLocations(locations: Readonly<Record<string, string>>): string {
  return Object.entries(locations).flat().join(' ');
}
