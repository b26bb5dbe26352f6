import { expect, test } from 'vitest';
import { syllablesIn } from '../../../src/proof/words/syllables.ts';

const counted: Readonly<Record<number, string>> = {
  1: 'a the she you been asked named safe care eyes years through one trust called goes breathe Mr 14 thinks since',
  2: 'doctor table tables metre settled quiet doing being beyond playing needed wanted patient statement people lion taken number careful curtain curtains matches passes houses client science reading settles',
  3: 'resident hospital several idea earlier carefully another beginning usual agreement serious media radio area example happier history department',
  4: 'supervisor vulnerable emergency anxiety necessary information situation society',
  5: 'antibiotic curiosity intermediate continuity opportunity',
};

test.each(
  Object.entries(counted).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const),
  ),
)('%s has %i', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

test('possessives, capitals and punctuation do not matter', () => {
  expect(['Amara’s', '“Doctor,”', 'didn’t'].map(syllablesIn)).toEqual([3, 2, 1]);
});
