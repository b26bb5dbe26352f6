import { hashOf } from '../../scenario/hash.ts';
import seeds from '../data/seed-shingles.json' with { type: 'json' };

/** Words in a row that count as taken over. */
export const shingleWords = 7;
const hashCharacters = 8;

export interface Shingle {
  readonly words: string;
  readonly hash: string;
}

/** Every run of seven words of a text, without capitals, accents and punctuation, and its hash. */
export function shinglesOf(text: string): readonly Shingle[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const joined = words.join(' ');
  const starts: number[] = [];
  for (let at = 0, start = 0; at < words.length; start += words[at]!.length + 1, at += 1) starts.push(start);
  return starts.slice(0, Math.max(0, words.length - shingleWords + 1)).map((start, at) => {
    const after = starts[at + shingleWords];
    const run = joined.slice(start, after === undefined ? undefined : after - 1);
    return { words: run, hash: hashOf(run, hashCharacters) };
  });
}

/** Hashes of every run of seven words in the papers that the course is built on. */
export const seedShingles: ReadonlySet<string> = new Set(
  Array.from({ length: seeds.hashes.length / hashCharacters }, (_, at) =>
    seeds.hashes.slice(at * hashCharacters, (at + 1) * hashCharacters),
  ),
);
