import type { Refusal } from '../refusal.ts';
import { refused } from '../refused.ts';
import type { Directory } from './directory.ts';
import { entryName } from './entry-name.ts';
import type { ZipEntry } from './zip-entry.ts';

const signature = 0x02014b50;
const length = 46;
const localLength = 30;
const unknown32 = 0xffffffff;
const flags = { encrypted: 0x0001, descriptor: 0x0008, utf8: 0x0800, hidden: 0x2000 } as const;
/** The programs whose file modes are those of UNIX: UNIX itself and macOS. */
const unixLike: readonly number[] = [3, 19];
const aes = 99;

/** The files of a zip, or why they cannot be trusted: none lies outside the file or over another. */
export function entriesOf(directory: Directory): readonly ZipEntry[] | Refusal {
  const { bytes, count } = directory;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Omit<ZipEntry, 'laid'>[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + length > bytes.length || view.getUint32(at, true) !== signature) return refused('damaged-zip');
    const next = at + length + view.getUint16(at + 28, true) + extras(view, at);
    if (next > bytes.length || entries.length === count) return refused('damaged-zip');
    const entry = entryAt(view, at, entries.length, directory.shift);
    if ('says' in entry) return entry;
    entries.push(entry);
    at = next;
  }
  return entries.length === count ? laidOut(entries, directory.from) : refused('damaged-zip');
}

function extras(view: DataView, at: number): number {
  return view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

/** @see APPNOTE.TXT 4.3.12 */
function entryAt(
  view: DataView,
  at: number,
  listed: number,
  shift: number,
): Omit<ZipEntry, 'laid'> | Refusal {
  const flag = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  if (packed === unknown32 || size === unknown32 || offset === unknown32) return refused('zip64');
  if (view.getUint16(at + 34, true) !== 0) return refused('several-parts');
  const name = new Uint8Array(view.buffer, view.byteOffset + at + length, view.getUint16(at + 28, true));
  const path = entryName(name);
  const isUnix = unixLike.includes(view.getUint8(at + 5));
  return {
    path,
    name,
    size,
    packed,
    method,
    crc: view.getUint32(at + 16, true),
    isFolder: path.endsWith('/') || (size === 0 && path.endsWith('\\')),
    isLink: isUnix && (view.getUint16(at + 40, true) & 0xf000) === 0xa000,
    isEncrypted: (flag & (flags.encrypted | flags.hidden)) !== 0 || method === aes,
    hasUtf8Flag: (flag & flags.utf8) !== 0,
    hasDescriptor: (flag & flags.descriptor) !== 0,
    offset: offset + shift,
    listed,
  };
}

/** Each file keeps to itself: one that reaches into the next unpacks the same data twice, as zip bombs do. */
function laidOut(
  entries: readonly Omit<ZipEntry, 'laid'>[],
  directoryFrom: number,
): readonly ZipEntry[] | Refusal {
  const byPlace = entries.toSorted((one, other) => one.offset - other.offset);
  const places = new Map<number, number>();
  for (const [laid, { listed, offset, name, packed }] of byPlace.entries()) {
    const end = offset + localLength + name.length + packed;
    if (end > directoryFrom) return refused('damaged-zip');
    if (end > (byPlace[laid + 1]?.offset ?? directoryFrom)) return refused('overlapping');
    places.set(listed, laid);
  }
  return entries.map((entry) => ({ ...entry, laid: places.get(entry.listed) ?? entry.listed }));
}
