import { strFromU8 } from 'fflate';
import { type Files, manifestPath } from '../../package/package-files.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { type Manifest, readManifest } from './manifest.ts';

/** What the rules look at. */
export interface Inspected {
  /** A folder for the web has no manifest. */
  readonly kind: 'scorm' | 'web';
  /** Where the manifest lies, with its slash; empty at the top, where it belongs. All paths here begin after it. */
  readonly folder: string;
  /** Bytes of each file, in the order of the zip. */
  readonly sizes: ReadonlyMap<string, number>;
  /** The content of the files that rules read: pages, styles, programs, XML. */
  readonly contents: Files;
  /** The path of the manifest, whether it could be read or not; undefined if there is none. */
  readonly found?: string;
  readonly manifest?: Manifest;
  /** Undefined for files that are in no zip. */
  readonly entries?: readonly ZipEntry[];
  /** Files in the zip whose content is not what the zip says of it. */
  readonly damaged?: readonly string[];
  /** Whether the files are those whose checksum the package carries; undefined if it carries none. */
  readonly isAsMade?: boolean;
  /** Of that file; empty if its content is not at hand. */
  readonly text: (path: string) => string;
}

/** What was taken from a zip or a build, before the manifest is looked for. */
export type Given = Pick<Inspected, 'kind' | 'sizes' | 'contents' | 'entries' | 'damaged' | 'isAsMade'>;

/** Finds and reads the manifest, also where it lies in a folder or is spelt with capitals, which are findings of their own. */
export function inspect(given: Given): Inspected {
  const path = given.kind === 'web' ? undefined : whereManifest([...given.sizes.keys()]);
  const folder = path?.slice(0, path.lastIndexOf('/') + 1) ?? '';
  const contents = under(folder, given.contents);
  const texts = new Map<string, string>();
  const text = (file: string): string => {
    const known = texts.get(file) ?? strFromU8(contents.get(file) ?? new Uint8Array());
    texts.set(file, known);
    return known;
  };
  const manifestName = path?.slice(folder.length) ?? '';
  const bytes = contents.get(manifestName);
  return {
    ...given,
    folder,
    sizes: under(folder, given.sizes),
    contents,
    text,
    ...(path === undefined ? {} : { found: manifestName }),
    ...(bytes === undefined ? {} : { manifest: readManifest(manifestName, bytes) }),
  };
}

/** At the top and in small letters if there is one; else the one that is least deep. */
function whereManifest(paths: readonly string[]): string | undefined {
  if (paths.includes(manifestPath)) return manifestPath;
  const depth = (path: string) => path.split('/').length;
  const [best] = paths
    .filter((path) => /(?:^|\/)imsmanifest\.xml$/i.test(path) && !path.startsWith('__MACOSX/'))
    .toSorted((one, other) => depth(one) - depth(other));
  return best;
}

/** What lies beside a folder keeps its place, one step up. */
function under<Value>(folder: string, files: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  if (folder === '') return files;
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, value]) => [path.slice(folder.length), value]),
  );
}
