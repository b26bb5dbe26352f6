import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { packedDraft } from '../../../src/studio/drafts/draft-zip.ts';

const course = () => readFileSync('scenarios/course.yaml', 'utf8');
const scenario = () => readFileSync('scenarios/er-1/scenario.yaml', 'utf8');

/** A draft as the studio saves it. */
export function savedDraft(): Uint8Array {
  const files = new Map([
    ['course.yaml', course()],
    ['er-1/scenario.yaml', scenario()],
  ]);
  return packedDraft({ name: 'Nights', files, media: new Map() });
}

/** One that a version to come has saved. */
export function newerDraft(): Uint8Array {
  return zipSync({
    'draft.json': strToU8(JSON.stringify({ format: 2, program: 'two-way-street', name: 'Nights' })),
    'course.yaml': strToU8(course()),
  });
}

/** One in which a text is of a format to come. */
export function newerText(): Uint8Array {
  return zipSync({
    'course.yaml': strToU8(course()),
    'er-1/scenario.yaml': strToU8(scenario().replace('format: 1', 'format: 2')),
  });
}

/** A byte in the middle is another one. */
export function damaged(zip: Uint8Array): Uint8Array {
  return zip.with(Math.floor(zip.length / 2), (zip[Math.floor(zip.length / 2)] ?? 0) ^ 0xff);
}

/** A package that another program made. */
export function foreignPackage(): Uint8Array {
  return zipSync({
    'imsmanifest.xml': strToU8('<?xml version="1.0"?><manifest identifier="x"></manifest>'),
    'index.html': strToU8('<!doctype html><title>A course</title>'),
  });
}

/** A few hundred kilobytes that say they hold a gigabyte, or that do not say it and hold it. */
export function bomb(says: 'all' | 'little'): Uint8Array {
  const zip = zipSync({ 'course.yaml': new Uint8Array(64_000_000) }, { level: 9 });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const entry = view.getUint32(end + 16, true);
  view.setUint32(entry + 24, says === 'all' ? 1_000_000_000 : 100, true);
  return zip;
}

/** A picture in shades of grey, as large in bytes as it is in pixels: nothing is packed. */
export function largePicture(width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height, 0x80);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return png(width, height, deflateSync(rows, { level: 0 }));
}

/** It says it is a picture, and is not. */
export function brokenPicture(bytes: number): Buffer {
  return png(3_000, 2_000, Buffer.alloc(bytes, 0x5a));
}

function png(width: number, height: number, data: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
