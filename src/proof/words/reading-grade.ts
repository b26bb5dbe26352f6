import { bareWord } from './known-words.ts';
import { syllablesIn } from './syllables.ts';
import { wordsOf } from './words.ts';

/**
 * Years of school that an English text asks for, by Flesch and Kincaid. Known words count towards the length of a
 * sentence and not towards the length of its words.
 *
 * @see Kincaid JP et al. Derivation of new readability formulas for Navy enlisted personnel. 1975.
 */
export function readingGrade(sentences: readonly string[], known: ReadonlySet<string>): number {
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = sum([...counts.values()]);
  if (words === 0) return 0;
  const measured = [...counts].filter(([word]) => !known.has(bareWord(word)));
  const syllables = sum(measured.map(([word, times]) => times * syllablesIn(word)));
  const count = Math.max(1, sum(measured.map(([, times]) => times)));
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / count) - 15.59;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
