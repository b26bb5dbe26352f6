import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { enPages } from '../../../src/locale/en-pages.ts';
import { answered, answersIn, digitsOf } from '../../../src/player/measures/answers.ts';

test('answers come back as they were given', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 40 }), (answers) => {
      expect(answersIn(digitsOf(answers), answers.length, 5)).toEqual(answers);
    }),
  );
});

test('whatever was kept, there are as many answers as items, and none beyond the scale', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(40), (kept, count) => {
      const answers = answersIn(kept, count, 4);

      expect(answers.length).toBe(count);
      for (const answer of answers) expect([0, 1, 2, 3, 4]).toContain(answer);
    }),
  );
});

test('one answer changes and the others stay', () => {
  expect(answered([0, 2, 0], 2, 4)).toEqual([0, 2, 4]);
});

test('both forms have eight situations of four responses, each discussed by what it protects and what it costs', () => {
  const { judgementA, judgementB } = enPages;
  const responses = [...judgementA, ...judgementB].flatMap((situation) => situation.responses);

  expect([judgementA.length, judgementB.length]).toEqual([8, 8]);
  expect(responses.length).toBe(64);
  for (const [text, discussion] of responses) {
    expect(discussion).toMatch(/^Protects .*(cost|costs)/);
    expect(discussion.split(' ').length).toBeLessThanOrEqual(40);
    expect(text.split(' ').length).toBeLessThanOrEqual(22);
    expect(discussion).not.toMatch(/\b(correct|wrong|best|right answer|never|always|good job)\b/i);
  }
});

test('no response stands in two places', () => {
  const texts = [...enPages.judgementA, ...enPages.judgementB].flatMap(({ stem, responses }) => [
    stem,
    ...responses.flat(),
  ]);

  expect(new Set(texts).size).toBe(texts.length);
});
