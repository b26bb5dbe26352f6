/** MurmurHash3 for 32 bits by Austin Appleby (public domain), over bytes: tells files apart; not a secret. 8 hexadecimal digits. */
export function bytesHash(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let hash = 0x9747b28c;
  for (let at = 0; at < whole; at += 4) {
    hash = turned(hash ^ mixed(view.getUint32(at, true)), 13);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  const rest = bytes.subarray(whole).reduceRight((block, byte) => (block << 8) | byte, 0);
  hash ^= mixed(rest) ^ bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

function mixed(block: number): number {
  return Math.imul(turned(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
}

function turned(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
