import type { ByteSource } from './byte-source.ts';

/** Bytes that are in memory already. What is read is a view of them. */
export function memorySource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    read: (from, length) => Promise.resolve(bytes.subarray(from, Math.min(bytes.length, from + length))),
  };
}
