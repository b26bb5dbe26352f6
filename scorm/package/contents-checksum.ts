import { strToU8 } from 'fflate';
import type { Files } from './package-files.ts';
import { sha256 } from './sha-256.ts';

/** The sheet for the administrator, at the root of each package. */
export const sheetPath = 'ADMIN.html';

/**
 * SHA-256 over all files of a package but the sheet, in which it stands: of lines as `sha256sum` writes them (digest, two
 * spaces, address), sorted by address, each ended by a line feed. 64 hexadecimal digits.
 */
export function contentsChecksum(files: Files): string {
  const others = [...files].filter(([path]) => path !== sheetPath);
  return checksumOfDigests(new Map(others.map(([path, bytes]) => [path, sha256(bytes)])));
}

/** The same from the digests of the files, for whoever cannot hold them all at once. That of the sheet is passed over. */
export function checksumOfDigests(digests: ReadonlyMap<string, string>): string {
  const lines = [...digests]
    .filter(([path]) => path !== sheetPath)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`);
  return sha256(strToU8(lines.join('')));
}

/** The checksum that a sheet states; undefined if it states none. */
export function statedChecksum(sheet: string): string | undefined {
  return /<code id="checksum">([0-9a-f]{64})<\/code>/.exec(sheet)?.[1];
}
