import { zlibSync } from 'fflate';

/* The smallest files that are what they say, made here and never kept. */

/** A PNG of one colour with a darker cross, so that a person sees it in a picture of a page. */
export function pngOf(width: number, height: number): Uint8Array {
  const rows = new Uint8Array(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isLine =
        Math.abs(x * height - y * width) < 3 * height ||
        Math.abs((width - x) * height - y * width) < 3 * height;
      rows.set(isLine ? [40, 60, 90] : [150, 190, 220], y * (1 + width * 3) + 1 + x * 3);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2], 8);
  return joined([
    ascii('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The markers of a JPEG up to its frame; no picture in it. */
export function jpgOf(width: number, height: number, exif: Uint8Array = new Uint8Array()): Uint8Array {
  const app1 =
    exif.length === 0
      ? new Uint8Array()
      : joined([bytes(0xff, 0xe1), short(exif.length + 8), ascii('Exif\0\0'), exif]);
  const frame = joined([
    bytes(0xff, 0xc0),
    short(11),
    bytes(8),
    short(height),
    short(width),
    bytes(1, 1, 0x11, 0),
  ]);
  return joined([bytes(0xff, 0xd8), app1, frame, bytes(0xff, 0xda, 0, 2)]);
}

/** EXIF data with short values by tag, most significant byte first. */
export function exifOf(tags: Readonly<Record<number, number>>): Uint8Array {
  const entries = Object.entries(tags).map(([tag, value]) =>
    joined([short(Number(tag)), short(3), bytes(0, 0, 0, 1), short(value), short(0)]),
  );
  return joined([ascii('MM\0*'), bytes(0, 0, 0, 8), short(entries.length), ...entries, bytes(0, 0, 0, 0)]);
}

/** Frames of MPEG audio in which nothing is heard: 26 milliseconds each. */
export function mp3Of(frames: number): Uint8Array {
  const frame = new Uint8Array(417);
  frame.set([0xff, 0xfb, 0x90, 0xc4]);
  return joined(Array.from({ length: frames }, () => frame));
}

/** The boxes of a film that say how large it is and how it is coded; no film in it. */
export function mp4Of(width: number, height: number, coding = 'avc1'): Uint8Array {
  const header = new Uint8Array(84);
  const view = new DataView(header.buffer);
  view.setUint16(76, width);
  view.setUint16(80, height);
  const samples = joined([new Uint8Array(7), bytes(1), box(coding, new Uint8Array(8))]);
  const media = box('mdia', box('minf', box('stbl', box('stsd', samples))));
  return joined([
    box('ftyp', ascii('isom\0\0\0\0')),
    box('moov', joined([box('mvhd', new Uint8Array(8)), box('trak', joined([box('tkhd', header), media]))])),
    box('mdat', new Uint8Array(16)),
  ]);
}

export function vttOf(words: string): Uint8Array {
  return new TextEncoder().encode(`WEBVTT\n\n00:00.000 --> 00:02.000\n${words}\n`);
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const named = joined([ascii(kind), data]);
  return joined([long(data.length), named, long(crc(named))]);
}

function box(kind: string, body: Uint8Array): Uint8Array {
  return joined([long(body.length + 8), ascii(kind), body]);
}

function crc(data: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function long(value: number): Uint8Array {
  return bytes(value >>> 24, value >>> 16, value >>> 8, value);
}

function short(value: number): Uint8Array {
  return bytes(value >>> 8, value);
}

export function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

/** One byte a character. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
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
