import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { courseZip } from './course-zip.ts';

const gigabyte = 1024 ** 3;

export interface SparseFile {
  readonly path: string;
  readonly code: string;
}

/** Files of 2 GB and more that take next to no room on the disk, for they are mostly holes. */
export function sparseFiles(folder: string): readonly SparseFile[] {
  return [
    { path: sparse(join(folder, 'zeros.zip'), 2 * gigabyte, []), code: 'unknown' },
    { path: sparse(join(folder, 'film.mp4'), 2 * gigabyte, [[4, film]]), code: 'film' },
    {
      path: sparse(join(folder, 'half.zip'), 2 * gigabyte, [[0, courseZip().slice(0, 200)]]),
      code: 'truncated',
    },
    { path: longFilm(join(folder, 'enormous.zip')), code: 'too-large' },
  ];
}

const film = new TextEncoder().encode('ftypisom');

/** A course with a film of more than 2 GB in it, stored as films are. */
function longFilm(path: string): string {
  const length = 2.2 * gigabyte;
  const hole = Math.floor(length);
  const zip = courseZip([{ path: 'film.mp4', method: 0, size: hole, packed: hole }]);
  const list = listOf(zip);
  const moved = zip.slice(list);
  const view = new DataView(moved.buffer);
  view.setUint32(moved.length - 6, list + hole, true);
  return sparse(path, list + hole + moved.length, [
    [0, zip.slice(0, list)],
    [list + hole, moved],
  ]);
}

/** Where the list of files begins. */
function listOf(zip: Uint8Array): number {
  return new DataView(zip.buffer).getUint32(zip.length - 6, true);
}

function sparse(path: string, size: number, pieces: readonly (readonly [number, Uint8Array])[]): string {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  for (const [at, bytes] of pieces) writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
  return path;
}
