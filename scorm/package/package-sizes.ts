import { deflateSync, gzipSync, strFromU8 } from 'fflate';
import type { CourseOutline } from '../../src/course/course.ts';
import { launchPage } from './manifest-parts.ts';
import type { Files } from './package-files.ts';

/** Bytes as they lie in the package, and as most servers send them. */
export interface Weight {
  readonly plain: number;
  readonly sent: number;
}

export interface PackageSizes {
  readonly files: number;
  readonly unpacked: number;
  /** Of the zip, to a few bytes; media count as they are. */
  readonly packed: number;
  /** What the first page loads before anything is pressed. */
  readonly first: Weight;
  /** What each scenario loads when it is opened, portraits included. */
  readonly scenarios: readonly Weight[];
}

/** How a page names what it loads before anything runs. */
const loaded = /<(?:script|link|img)\b[^>]*?\b(?:src|href)="(?!data:)([^"]+)"/g;

/** Such files are packed already. */
const media = /\.(?:png|jpg|webp|mp3|mp4|woff2)$/;

export function packageSizes(files: Files, { scenarios }: CourseOutline): PackageSizes {
  const named = [...strFromU8(files.get(launchPage) ?? new Uint8Array()).matchAll(loaded)];
  const entries = [...files];
  return {
    files: files.size,
    unpacked: sumOf(entries.map(([, { length }]) => length)),
    packed: endOfZip + sumOf(entries.map(([path, bytes]) => entrySize(path, bytes))),
    first: weightOf(files, [launchPage, ...named.map(([, path = '']) => path)]),
    scenarios: scenarios.map(({ script, portraits }) => weightOf(files, [script, portraits])),
  };
}

/** The sizes with the sheet, which says them, in its place. */
export function withSheetSize(sizes: PackageSizes, path: string, sheet: Uint8Array): PackageSizes {
  return {
    ...sizes,
    unpacked: sizes.unpacked + sheet.length,
    packed: sizes.packed + entrySize(path, sheet) - entrySize(path, new Uint8Array()),
  };
}

/** APPNOTE 4.3: the local header, the entry in the directory, and its end, without extra fields. */
const headers = 30 + 46;
const endOfZip = 22;

function entrySize(path: string, bytes: Uint8Array): number {
  const packed = media.test(path) ? bytes.length : deflateSync(bytes, { level: 9 }).length;
  return headers + 2 * path.length + packed;
}

function weightOf(files: Files, paths: readonly string[]): Weight {
  const found = paths.flatMap((path) => files.get(path) ?? []);
  return {
    plain: sumOf(found.map(({ length }) => length)),
    sent: sumOf(found.map((bytes) => gzipSync(bytes, { level: 9, mtime: 0 }).length)),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
