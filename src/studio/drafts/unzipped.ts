import { inflateSync } from 'fflate';
import { DraftProblem } from './draft-problem.ts';

export const largestZip = 200 * 1024 * 1024;
const largestUnpacked = 400 * 1024 * 1024;
const mostFiles = 5_000;

const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;

interface Entry {
  readonly path: string;
  readonly name: Uint8Array;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * The files in a zip by their paths, folders left out. Sizes and counts are looked at before anything is unpacked, and
 * every file's checksum after it.
 *
 * @throws {DraftProblem} `file-foreign`, `file-large` or `file-damaged`.
 */
export function unzipped(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (zip.length > largestZip) throw new DraftProblem('file-large');
  if (zip[0] !== 0x50 || zip[1] !== 0x4b) throw new DraftProblem('file-foreign');
  try {
    const entries = entriesIn(zip).filter(({ path }) => !path.endsWith('/'));
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (entries.length > mostFiles || total > largestUnpacked) throw new DraftProblem('file-large');
    return new Map(entries.map((entry) => [entry.path, unpacked(zip, entry)]));
  } catch (error) {
    // Offsets that point nowhere, and data that does not inflate.
    throw error instanceof DraftProblem ? error : new DraftProblem('file-damaged', { cause: error });
  }
}

/** What the list at the end of the zip says. */
function entriesIn(zip: Uint8Array): readonly Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostFiles) throw new DraftProblem('file-large');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new DraftProblem('file-damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = zip.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      path: pathIn(name),
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new DraftProblem('file-damaged');
}

/** Some programs write backslashes. A path that climbs out of its folder is none of ours. */
function pathIn(bytes: Uint8Array): string {
  const path = new TextDecoder().decode(bytes).replaceAll('\\', '/');
  if (path.startsWith('/') || path.split('/').includes('..')) throw new DraftProblem('file-foreign');
  return path;
}

function unpacked(zip: Uint8Array, { name, method, checksum, packed, size, at }: Entry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (view.getUint32(at, true) !== localSignature) throw new DraftProblem('file-damaged');
  const nameLength = view.getUint16(at + 26, true);
  const start = at + 30 + nameLength + view.getUint16(at + 28, true);
  // The name stands in both places; the checksum is of the content alone.
  const isNamed = name.length === nameLength && name.every((byte, index) => zip[at + 30 + index] === byte);
  const data = zip.subarray(start, start + packed);
  // Never more than was announced, whatever the data would grow to.
  const bytes = method === 0 ? data.slice() : inflateSync(data, { out: new Uint8Array(size) });
  const isKnown = method === 0 || method === 8;
  if (!isNamed || !isKnown || bytes.length !== size || crc32(bytes) !== checksum)
    throw new DraftProblem('file-damaged');
  return bytes;
}

let table: Uint32Array | undefined;

/** The checksum of zip files (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_none, start) => {
    let value = start;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
  });
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
