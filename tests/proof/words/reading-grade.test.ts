import { expect, test } from 'vitest';
import { bareWord, knownWords } from '../../../src/proof/words/known-words.ts';
import { readingGrade } from '../../../src/proof/words/reading-grade.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';

test('the grade is that of the formula', () => {
  // 10 words in 2 sentences, 14 syllables: 0.39 * 5 + 11.8 * 1.4 - 15.59.
  expect(readingGrade(['The doctor looks at Amara.', 'She is not so happy.'], new Set())).toBeCloseTo(
    2.88,
    5,
  );
});

test('known words do not make it harder', () => {
  const known = knownWords(tinyScenario());

  expect(readingGrade(['The doctor looks at Amara.', 'She is not so happy.'], known)).toBeCloseTo(
    0.39 * 5 + (11.8 * 11) / 9 - 15.59,
    5,
  );
  expect(['vulnerability', 'resident', 'diallo', 'bell'].every((word) => known.has(word))).toBe(true);
  expect(known.has('antibiotic')).toBe(false);
});

test('a word is bare without signs, possessive and plural', () => {
  expect(['“Residents’', 'Amara’s,', 'goal.', 'less'].map(bareWord)).toEqual([
    'resident',
    'amara',
    'goal',
    'less',
  ]);
});

test('nothing asks for nothing', () => {
  expect(readingGrade([], new Set())).toBe(0);
});
