import type { ByteSource } from './byte-source.ts';

/** As much of a browser's `File` as is needed, so that this room needs no browser. */
export interface FileLike {
  readonly name: string;
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A file that was picked or dropped in a browser. What is not read stays on the disk. */
export function blobSource(file: FileLike): ByteSource {
  return {
    name: file.name,
    size: file.size,
    read: async (from, length) =>
      new Uint8Array(await file.slice(from, Math.min(file.size, from + length)).arrayBuffer()),
  };
}
