import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture: rows of pixels from the top, each pixel as red, green and blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Reads a picture as Chromium takes it: eight bits a channel, not interlaced, opaque.
 *
 * @throws {Error} If it is of another kind.
 * @see https://www.w3.org/TR/png-3/
 */
export function readPng(file: Buffer): Pixels {
  const header = file.subarray(16, 29);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9] ?? 0];
  if (channels === undefined || header[8] !== 8 || header[12] !== 0)
    throw new Error('This is no picture as Chromium takes them.');
  const rows = unfiltered(inflateSync(Buffer.concat(dataIn(file))), width * channels, height, channels);
  const bytes = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    bytes.set(rows.subarray(pixel * channels, pixel * channels + 3), pixel * 3);
  return { width, height, bytes };
}

/** Writes a picture whose pixels are numbers of colours in a palette of at most 256. */
export function writePng(
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  palette: Uint8Array,
  indexes: Uint8Array,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from(mark),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function dataIn(file: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = mark.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return parts;
}

/** Section 9 of the specification: each row says how it is told from its neighbours. */
function unfiltered(data: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : out[at - channels]!;
      const above = y === 0 ? 0 : out[at - stride]!;
      const corner = x < channels || y === 0 ? 0 : out[at - stride - channels]!;
      out[at] = data[y * (stride + 1) + 1 + x]! + guess(filter, left, above, corner);
    }
  }
  return out;
}

function guess(filter: number | undefined, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
