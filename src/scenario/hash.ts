import { base64urlDigits as digits } from '../codes/base64url-digits.ts';

/**
 * Tells texts apart; not a secret.
 *
 * @param length Base64url characters wanted, 6 bits each: 2 to 10, even.
 */
export function hashOf(text: string, length: number): string {
  return [0x9747b28c, 0x3c6ef372].map((seed) => toDigits(murmur(text, seed), length / 2)).join('');
}

/** MurmurHash3 for 32 bits by Austin Appleby (public domain), over the UTF-16 units of a text, two to a block. */
function murmur(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 2) {
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    let block = Math.imul(text.charCodeAt(at) | (second << 16), 0xcc9e2d51);
    block = (block << 15) | (block >>> 17);
    hash ^= Math.imul(block, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function toDigits(value: number, length: number): string {
  return Array.from({ length }, (_, index) => digits.charAt((value >>> (6 * index)) & 63)).join('');
}
