/** Random bytes that are the same in every run. */
export function seededBytes(seed: number): (bytes: Uint8Array) => Uint8Array {
  let state = seed;
  return (bytes) => {
    for (const index of bytes.keys()) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      bytes[index] = state >>> 16;
    }
    return bytes;
  };
}
