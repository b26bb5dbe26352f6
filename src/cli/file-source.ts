import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ByteSource } from '../../scorm/check/zip/byte-source.ts';

/** A file on this machine, read piece by piece. Throws if it cannot be looked at. */
export function fileSource(path: string): ByteSource | 'folder' {
  const about = statSync(path);
  if (about.isDirectory()) return 'folder';
  return { name: path, size: about.size, read: (from, length) => readAt(path, from, length) };
}

async function readAt(path: string, from: number, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await file.read(bytes, done, length - done, from + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  } finally {
    await file.close();
  }
}
