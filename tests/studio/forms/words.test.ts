import { expect, test } from 'vitest';
import { rowMoves } from '../../../src/proof/rules/row-moves.ts';
import {
  bands,
  covers,
  endingIds,
  pairs,
  residentEndingIds,
  roles,
} from '../../../src/scenario/schema-names.ts';
import { coverOptions, roleOptions } from '../../../src/studio/forms/words/acts-of-choice.ts';
import { bandOrder, pairOptions } from '../../../src/studio/forms/words/bands.ts';
import { endingsFor } from '../../../src/studio/forms/words/endings.ts';
import { aboutWords, rowOptions } from '../../../src/studio/forms/words/rows.ts';
import { lengthIn } from '../../../src/studio/forms/words-length.ts';
import { found } from '../../../src/studio/forms/picker/found.ts';

const sorted = (names: readonly string[]) => names.toSorted();
const values = (options: readonly { readonly value: string }[]) => sorted(options.map(({ value }) => value));

test('there are words for everything that the format names', () => {
  expect(values(rowOptions)).toEqual(sorted(Object.keys(rowMoves)));
  expect(values(coverOptions)).toEqual(sorted(covers));
  expect(values(roleOptions)).toEqual(sorted(roles));
  expect(values(pairOptions)).toEqual(sorted(pairs));
  expect(sorted(bandOrder)).toEqual(sorted(bands));
  expect(sorted(endingsFor('teacher'))).toEqual(sorted(endingIds));
  expect(sorted(endingsFor('resident'))).toEqual(sorted(residentEndingIds));
});

test('every row says what it is about', () => {
  expect(rowOptions.filter(({ value }) => aboutWords(value) === '')).toEqual([]);
  expect(aboutWords('Y7')).toBe('tasks, challenge or control without a reason');
});

test('no two rows have the same name', () => {
  expect(new Set(rowOptions.map(({ label }) => label.replace(/^\S+ /, ''))).size).toBe(rowOptions.length);
});

test.each([
  ['one two', { most: 3 }, '2 of at most 3 words', false],
  ['one *two* three four', { most: 3 }, '4 of at most 3 words: 1 too many', true],
  ['one', { least: 2, most: 3 }, '1 word; at least 2, at most 3', true],
  ['', { least: 2, most: 3 }, '0 words; at least 2, at most 3', false],
])('the length of “%s” against %j', (text, limit, words, isOff) => {
  expect(lengthIn(text, limit, 'en')).toEqual({ words, isOff });
});

test('a row is found by its code, its words and its strands', () => {
  const first = (typed: string) => found(rowOptions, typed).options[0]?.value;

  expect(first('y7')).toBe('Y7');
  expect(first('going first')).toBe('T15');
  expect(found(rowOptions, 'goals').options.map(({ value }) => value)).toContain('Y3');
  expect(found(rowOptions, 'nothing like it').options).toEqual([]);
});

test('of very many a few are shown, and how many more there are', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({
    value: `scene_${index}`,
    label: `Scene ${index}`,
  }));

  expect(found(many, 'scene')).toMatchObject({ more: 40 });
});
