import type { Language } from './language.ts';
import { wordsOf } from './words.ts';

/** The length of a text in what its language counts: words, or characters without spaces. */
export function lengthOf(text: string, { counts }: Language): number {
  return counts === 'words' ? wordsOf(text).length : [...text.replace(/\s/gu, '')].length;
}

/** A limit that is set in English words, for another language. */
export function limitIn({ perWord }: Language, englishWords: number): number {
  return Math.round(englishWords * perWord);
}

/** As shown to authors: `3 words`. */
export function counted(count: number, { counts }: Language): string {
  return `${count} ${count === 1 ? counts.slice(0, -1) : counts}`;
}
