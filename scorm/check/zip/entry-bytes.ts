import { Inflate } from 'fflate';
import type { ByteSource } from './byte-source.ts';
import { Crc32 } from './crc32.ts';
import { EntryProblem } from './entry-problem.ts';
import type { ZipEntry } from './zip-entry.ts';

const localSignature = 0x04034b50;
const localLength = 30;
const stored = 0;
const deflated = 8;
/** One byte of deflated data stands for at most so many (a run of 258 takes two bits). */
const mostPerByte = 1032;
const readAtOnce = 256 * 1024;
/** Of deflated data so much goes in at once. The most gives 17 MB at worst, and the inflater holds some times that. */
const leastAtOnce = 1024;
const mostAtOnce = 16 * 1024;
/** What comes out of one piece before the next is made as small as can be. */
const muchAtOnce = 256 * 1024;
/** A stored block of 64 kB gives nothing until it is whole. More silence than this is padding. */
const longestSilence = 160 * 1024;

/**
 * The content of one file in a zip.
 *
 * @param end Where the next file or the list begins: this one's data ends before it.
 * @throws {EntryProblem} If the data is not what the list says.
 */
export async function entryBytes(source: ByteSource, entry: ZipEntry, end: number): Promise<Uint8Array> {
  const { path, size, packed, method } = entry;
  if (entry.isEncrypted) throw new EntryProblem('encrypted', path);
  if (method !== stored && method !== deflated) throw new EntryProblem('unknown-method', path);
  if (method === stored ? packed !== size : size > packed * mostPerByte)
    throw new EntryProblem('too-short', path);
  const from = await dataStart(source, entry);
  if (from + packed > end) throw new EntryProblem('header-differs', path);
  const content = new Content(entry);
  if (method === stored) await eachPiece(source, entry, from, (piece) => content.add(piece));
  else await inflated(source, entry, from, content);
  return content.whole();
}

/** What came of a file so far: never more than was announced. */
class Content {
  readonly #entry: ZipEntry;
  readonly #bytes: Uint8Array;
  readonly #sum = new Crc32();
  #length = 0;

  constructor(entry: ZipEntry) {
    this.#entry = entry;
    this.#bytes = new Uint8Array(entry.size);
  }

  add(piece: Uint8Array): void {
    if (this.#length + piece.length > this.#bytes.length)
      throw new EntryProblem('too-long', this.#entry.path);
    this.#bytes.set(piece, this.#length);
    this.#sum.add(piece);
    this.#length += piece.length;
  }

  whole(): Uint8Array {
    if (this.#length < this.#bytes.length) throw new EntryProblem('too-short', this.#entry.path);
    if (this.#sum.value !== this.#entry.crc) throw new EntryProblem('checksum', this.#entry.path);
    return this.#bytes;
  }
}

/** Past the file's own header, which must say what the list says (APPNOTE.TXT 4.3.7). */
async function dataStart(source: ByteSource, entry: ZipEntry): Promise<number> {
  const header = await source.read(entry.offset, localLength + entry.name.length);
  if (header.length < localLength + entry.name.length) throw new EntryProblem('damaged', entry.path);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const says = (at: number, listed: number) => {
    const local = view.getUint32(at, true);
    // Zeros where the numbers come after the data, and all ones where they stand in a longer form besides.
    return local === listed || local === 0xffffffff || (entry.hasDescriptor && local === 0);
  };
  const isSame =
    view.getUint32(0, true) === localSignature &&
    view.getUint16(8, true) === entry.method &&
    says(14, entry.crc) &&
    says(18, entry.packed) &&
    says(22, entry.size) &&
    view.getUint16(26, true) === entry.name.length &&
    entry.name.every((byte, index) => header[localLength + index] === byte);
  if (!isSame) throw new EntryProblem('header-differs', entry.path);
  return entry.offset + header.length + view.getUint16(28, true);
}

async function inflated(source: ByteSource, entry: ZipEntry, from: number, content: Content): Promise<void> {
  const inflater = new Inflater(entry, content);
  let left = entry.packed;
  await eachPiece(source, entry, from, (piece) => {
    left -= piece.length;
    inflater.push(piece, left === 0);
  });
}

/** Takes deflated data in pieces that are the smaller, the more comes out of them. */
class Inflater {
  readonly #path: string;
  readonly #inflate: Inflate;
  #atOnce = leastAtOnce;
  #given = 0;
  #silence = 0;

  constructor({ path }: ZipEntry, content: Content) {
    this.#path = path;
    this.#inflate = new Inflate((piece) => {
      this.#given = piece.length;
      content.add(piece);
    });
  }

  push(bytes: Uint8Array, isLast: boolean): void {
    let at = 0;
    while (at < bytes.length) {
      const piece = bytes.subarray(at, at + this.#atOnce);
      at += piece.length;
      this.#inflated(piece, isLast && at === bytes.length);
      this.#silence = this.#given > 0 ? 0 : this.#silence + piece.length;
      if (this.#silence > longestSilence) throw new EntryProblem('damaged', this.#path);
      this.#atOnce = this.#given > muchAtOnce ? leastAtOnce : Math.min(mostAtOnce, this.#atOnce * 2);
    }
  }

  /** Data that is none makes the inflater throw errors of its own. */
  #inflated(piece: Uint8Array, isLast: boolean): void {
    try {
      this.#inflate.push(piece, isLast);
    } catch (error) {
      throw error instanceof EntryProblem ? error : new EntryProblem('damaged', this.#path, { cause: error });
    }
  }
}

async function eachPiece(
  source: ByteSource,
  { path, packed }: ZipEntry,
  from: number,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  for (let at = 0; at < packed; at += readAtOnce) {
    const wanted = Math.min(readAtOnce, packed - at);
    const read = await source.read(from + at, wanted);
    if (read.length < wanted) throw new EntryProblem('damaged', path);
    take(read);
  }
}
