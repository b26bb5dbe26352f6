import { expect, test } from 'vitest';
import { authorsVoice } from '../../../src/proof/words/authors-voice.ts';
import { languageOf } from '../../../src/proof/words/language-of.ts';
import { counted, lengthOf, limitIn } from '../../../src/proof/words/length.ts';
import { anyOf, literal, wordsOf } from '../../../src/proof/words/words.ts';

test('dashes part words, signs alone are none, numbers are', () => {
  expect(wordsOf('“Bed 7” — now–then, well-known … 19:40')).toEqual([
    '“Bed',
    '7”',
    'now',
    'then,',
    'well-known',
    '19:40',
  ]);
});

test('a word is found alone, also beside letters that only other languages have', () => {
  expect(anyOf(['but']).test('Le but, dit-elle')).toBe(true);
  expect(anyOf(['but']).test('débutant, butée')).toBe(false);
  expect(anyOf(['信頼'], false).test('信頼する')).toBe(true);
});

test('a literal matches itself alone', () => {
  expect(new RegExp(`^${literal('a.b (c)')}$`).test('a.b (c)')).toBe(true);
  expect(new RegExp(`^${literal('a.b (c)')}$`).test('aXb (c)')).toBe(false);
});

test('texts are counted in words, or in characters where there are no spaces', () => {
  const [english, japanese] = [languageOf('en-CA'), languageOf('ja')];

  expect(lengthOf('Two words', english)).toBe(2);
  expect(lengthOf('二つ の語', japanese)).toBe(4);
  expect([limitIn(english, 60), limitIn(japanese, 60)]).toEqual([60, 150]);
  expect([counted(1, english), counted(2, english), counted(2, japanese)]).toEqual([
    '1 word',
    '2 words',
    '2 characters',
  ]);
});

test('a language nobody has written down is counted in words, Chinese and Thai in characters', () => {
  expect(languageOf('de')).toMatchObject({ counts: 'words', meanSentence: 18, why: undefined });
  expect(languageOf('zh-Hant')).toMatchObject({ counts: 'characters', meanSentence: 40, why: undefined });
});

test('the author’s voice is what stands outside quotation marks', () => {
  expect(authorsVoice('She says “I am shy” and goes. «Non», 「はい」 "no" “open end')).toBe(
    'She says “” and goes. “”, “” “” “”',
  );
});
