import { deflateSync, strToU8 } from 'fflate';
import { Crc32 } from '../../../scorm/check/zip/crc32.ts';

/** One file of a zip, with what a well-behaved program would never write. Numbers left out are the true ones. */
export interface RawEntry {
  readonly path: string | Uint8Array;
  readonly content?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packed?: number;
  /** The data as it lies in the zip. */
  readonly data?: Uint8Array;
  /** What its own header says where it differs from the list. */
  readonly local?: { readonly path?: string; readonly size?: number; readonly method?: number };
  /** 3 is UNIX. */
  readonly madeBy?: number;
  /** The mode of UNIX, in octal. */
  readonly mode?: number;
  readonly disk?: number;
  /** Another file's header and data instead of its own: that file's place in the list. */
  readonly over?: number;
}

export interface RawZip {
  readonly before?: Uint8Array;
  readonly comment?: Uint8Array;
  /** What the end says of the list, in place of the truth. */
  readonly end?: { readonly count?: number; readonly length?: number; readonly offset?: number };
  readonly disk?: number;
}

const nothing = new Uint8Array();

/** Bytes of a zip, true or untrue. */
export function rawZip(entries: readonly RawEntry[], zip: RawZip = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  const add = (...bytes: Uint8Array[]) => {
    parts.push(...bytes);
    for (const { length } of bytes) at += length;
  };
  const known = entries.map(withNumbers);
  for (const entry of known) {
    offsets.push(entry.over === undefined ? at : (offsets[entry.over] ?? 0));
    if (entry.over === undefined) add(localHeader(entry), entry.data);
  }
  const from = at;
  known.forEach((entry, index) => add(listed(entry, offsets[index] ?? 0)));
  const { before = nothing, comment = nothing, disk = 0 } = zip;
  const { count = entries.length, length = at - from, offset = from } = zip.end ?? {};
  const end = fields([
    [4, 0x06054b50],
    [2, disk],
    [2, disk],
    [2, count],
    [2, count],
    [4, length],
    [4, offset],
    [2, comment.length],
  ]);
  return joined([before, ...parts, end, comment]);
}

type Known = ReturnType<typeof withNumbers>;

function withNumbers(entry: RawEntry) {
  const { content = nothing, method = 8, over } = entry;
  const data = entry.data ?? (method === 8 ? deflateSync(content) : content);
  const sum = new Crc32();
  sum.add(content);
  return {
    over,
    name: typeof entry.path === 'string' ? strToU8(entry.path) : entry.path,
    method,
    data,
    flags: entry.flags ?? 0x0800,
    crc: entry.crc ?? sum.value,
    size: entry.size ?? content.length,
    packed: entry.packed ?? data.length,
    local: entry.local ?? {},
    madeBy: entry.madeBy ?? 0,
    mode: entry.mode ?? 0,
    disk: entry.disk ?? 0,
  };
}

function localHeader({ name, method, flags, crc, size, packed, local }: Known): Uint8Array {
  const own = local.path === undefined ? name : strToU8(local.path);
  const head = fields([
    [4, 0x04034b50],
    [2, 20],
    [2, flags],
    [2, local.method ?? method],
    [4, 0],
    [4, crc],
    [4, packed],
    [4, local.size ?? size],
    [2, own.length],
    [2, 0],
  ]);
  return joined([head, own]);
}

function listed(entry: Known, offset: number): Uint8Array {
  const { name, method, flags, crc, size, packed, madeBy, mode, disk } = entry;
  const head = fields([
    [4, 0x02014b50],
    [2, 20 | (madeBy << 8)],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, disk],
    [2, 0],
    [4, mode * 0x10000],
    [4, offset],
  ]);
  return joined([head, name]);
}

/** Numbers of so many bytes each, the lowest byte first. */
function fields(all: readonly (readonly [number, number])[]): Uint8Array {
  return Uint8Array.from(
    all.flatMap(([length, value]) =>
      Array.from({ length }, (_none, byte) => Math.floor(value / 256 ** byte) % 256),
    ),
  );
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
