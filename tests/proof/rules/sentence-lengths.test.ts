import { expect, test } from 'vitest';
import { sentenceLengths } from '../../../src/proof/rules/sentence-lengths.ts';
import { prose, saidProse } from '../../support/scenario-builder.ts';
import { briefly, oneDecision, saidBy } from './said-by.ts';

const sentence = (words: number) => `Then ${Array.from({ length: words - 1 }, () => 'on').join(' ')}.`;
const many = (count: number, words: number) => Array.from({ length: count }, () => sentence(words)).join(' ');
const scenario = (text: string, language = 'en') => oneDecision({ text: saidProse(text) }, { language });

test('a sentence of 28 words is short enough, one of 29 is found at its start', () => {
  expect(saidBy(sentenceLengths, scenario(sentence(28)))).toEqual([]);

  const findings = saidBy(sentenceLengths, scenario(`First this. ${sentence(29)}`));

  expect(briefly(findings)).toEqual(['sentence-long scenes/hallway/text “Then on on on”']);
  expect(findings[0]?.message).toContain('has 29 words, and 28 is the most');
});

test('a mean of more than 16 words is said once, for the file', () => {
  const about = (text: string) => oneDecision({}, { about: prose(text) });

  expect(saidBy(sentenceLengths, about(many(3000, 16)))).toEqual([]);
  expect(briefly(saidBy(sentenceLengths, about(many(3000, 17))))).toEqual(['sentences-long scenes']);
});

test('French and other languages may have 18 words on average and 31 in one', () => {
  const about = (words: number, language: string) =>
    saidBy(sentenceLengths, oneDecision({}, { about: prose(many(3000, words)), language }));

  expect(['fr', 'de'].flatMap((language) => about(18, language))).toEqual([]);
  expect(briefly(about(19, 'fr-CA'))).toEqual(['sentences-long scenes']);
  expect(saidBy(sentenceLengths, scenario(sentence(31), 'fr'))).toEqual([]);
  expect(saidBy(sentenceLengths, scenario(sentence(32), 'fr'))).toHaveLength(1);
});

test('Japanese sentences are counted in characters', () => {
  const long = `${'あ'.repeat(70)}。`;

  expect(saidBy(sentenceLengths, scenario('短い文です。もう一つ。', 'ja'))).toEqual([]);
  expect(briefly(saidBy(sentenceLengths, scenario(`短い文です。${long}`, 'ja')))).toEqual([
    'sentence-long scenes/hallway/text “ああああああああああ”',
  ]);
});
