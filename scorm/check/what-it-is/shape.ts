import type { Zip, ZipEntry } from '../zip/zip-entry.ts';

/** A zip's files as a person sees them: without folders and without what a Mac leaves beside them. */
export interface Shape {
  readonly files: readonly ZipEntry[];
  /** Their paths in small letters, with slashes. */
  readonly paths: ReadonlySet<string>;
  readonly zip: Zip;
}

export function shapeOf(zip: Zip): Shape {
  const files = zip.entries.filter(({ isFolder, path }) => !isFolder && !isLeftover(path));
  return { files, zip, paths: new Set(files.map(({ path }) => plainPath(path))) };
}

export function plainPath(path: string): string {
  return path.replaceAll('\\', '/').toLowerCase();
}

export function isLeftover(path: string): boolean {
  return /(^|[/\\])(__MACOSX[/\\]|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);
}

const smallFile = 1024 * 1024;

/** The content of a small file; undefined if there is none, or none that can be read. */
export async function smallText(
  { zip, files }: Shape,
  path: string,
  read: (bytes: Uint8Array) => string | undefined,
): Promise<string | undefined> {
  const entry = files.find((each) => plainPath(each.path) === path);
  if (entry === undefined || entry.size > smallFile) return undefined;
  try {
    return read(await zip.bytes(entry));
  } catch {
    // A damaged file says nothing of what the zip is; whoever needs the file will meet the damage.
    return undefined;
  }
}
