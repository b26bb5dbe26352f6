import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';

/** A storage of its own for one test. */
export function freshStorage(): void {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
}

/** Makes the write with this number (0 is the next one) and those after it fail, as if the disk were full; the return value ends it. */
export function failingAtWrite(number: number, times = Infinity): () => void {
  const { prototype } = IDBObjectStore as unknown as { prototype: Record<string, unknown> };
  const writes = ['put', 'add', 'delete'] as const;
  const whole = writes.map((write) => prototype[write] as (...words: unknown[]) => unknown);
  let left = number;
  for (const [index, write] of writes.entries())
    prototype[write] = function (this: unknown, ...words: unknown[]) {
      left -= 1;
      if (left < 0 && left >= -times) throw new DOMException('No room', 'QuotaExceededError');
      return whole[index]?.apply(this, words);
    };
  return () => {
    for (const [index, write] of writes.entries()) prototype[write] = whole[index];
  };
}
