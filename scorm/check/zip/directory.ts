import type { Refusal } from '../refusal.ts';
import { refused } from '../refused.ts';
import type { ByteSource } from './byte-source.ts';
import type { ZipLimits } from './limits.ts';

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const unknown16 = 0xffff;
const unknown32 = 0xffffffff;

/** The list of files at the end of a zip, not yet taken apart. */
export interface Directory {
  readonly bytes: Uint8Array;
  /** Where it begins, in bytes from the start of the file. */
  readonly from: number;
  readonly count: number;
  /** What to add to each offset in it: the bytes that were put before the zip. */
  readonly shift: number;
}

/**
 * Finds the list of files (APPNOTE.TXT 4.3.12 and 4.3.16). A comment may follow it, and anything may have been put before the
 * zip.
 */
export async function readDirectory(source: ByteSource, limits: ZipLimits): Promise<Directory | Refusal> {
  if (source.size === 0) return refused('empty');
  const tail = await readTail(source);
  const found = endIn(tail.view);
  if (found === undefined) return await withoutEnd(source);
  const { view } = tail;
  const count = view.getUint16(found + 10, true);
  const length = view.getUint32(found + 12, true);
  const offset = view.getUint32(found + 16, true);
  if (count === unknown16 || length === unknown32 || offset === unknown32) return refused('zip64');
  if (view.getUint16(found + 4, true) !== 0 || view.getUint16(found + 6, true) !== 0)
    return refused('several-parts');
  if (count > limits.mostEntries || length > limits.largestDirectory) return refused('too-many-files');
  const from = tail.from + found - length;
  const shift = from - offset;
  if (shift < 0) return refused('damaged-zip');
  const bytes = await source.read(from, length);
  return bytes.length === length ? { bytes, from, count, shift } : refused('damaged-zip');
}

interface Tail {
  readonly view: DataView;
  /** Where it begins in the file. */
  readonly from: number;
}

async function readTail(source: ByteSource): Promise<Tail> {
  const length = Math.min(source.size, endLength + longestComment);
  const from = source.size - length;
  const bytes = await source.read(from, length);
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), from };
}

/** The last end mark whose comment reaches to the end of the file, or else the last one at all. */
function endIn(view: DataView): number | undefined {
  let loose: number | undefined;
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const rest = view.byteLength - at - endLength;
    const comment = view.getUint16(at + 20, true);
    if (comment === rest) return at;
    if (comment < rest) loose ??= at;
  }
  return loose;
}

const firstSignatures: Readonly<Record<number, 'truncated' | 'several-parts'>> = {
  0x04034b50: 'truncated',
  0x08074b50: 'several-parts',
  0x30304b50: 'several-parts',
};

async function withoutEnd(source: ByteSource): Promise<Refusal> {
  const head = await source.read(0, 4);
  if (head.length < 4) return refused('not-a-zip');
  const first = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0, true);
  return refused(firstSignatures[first] ?? 'not-a-zip');
}
