import { hashOf } from '../../src/scenario/hash.ts';

/** Words in a row that count as taken over. */
export const shingleWords = 7;
const hashCharacters = 8;

/** Every run of seven words of a text, without capitals, accents and punctuation, and its hash. */
export function shinglesOf(text: string): readonly { readonly words: string; readonly hash: string }[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return Array.from({ length: Math.max(0, words.length - shingleWords + 1) }, (_, at) => {
    const run = words.slice(at, at + shingleWords).join(' ');
    return { words: run, hash: hashOf(run, hashCharacters) };
  });
}
