import { expect, test } from 'vitest';
import { traitWords } from '../../../src/proof/rules/trait-words.ts';
import { saidLine, saidProse } from '../../support/scenario-builder.ts';
import { briefly, oneDecision, saidBy } from './said-by.ts';

const said = (text: string) => briefly(saidBy(traitWords, oneDecision({ text: saidProse(text) })));

test.each([
  ['Amara is shy.', 'shy'],
  ['She gets emotional, as ever.', 'emotional'],
  ['The moody resident is back.', 'moody'],
  ['A lazy, tall man in bed 7.', 'lazy'],
  ['It is shy Amara again.', 'shy'],
  ['A shy and clever student waits.', 'shy'],
  ['Joan, bossy and quick, has the keys.', 'bossy'],
])('“%s” makes a trait', (text, trait) => {
  expect(said(text)).toEqual([`trait-word scenes/hallway/text “${trait}”`]);
});

test.each([
  'An aggressive infection, she says.',
  'Aggressive treatment, Amara says.',
  'It is an emotional time for doctors.',
  'A lazy Sunday light falls on Amara.',
  'It was an emotional day for her.',
  '“Don’t be shy,” she says.',
  'You are not the first to call it stupid.',
  'Amara looks at the floor and says nothing.',
])('“%s” makes none', (text) => {
  expect(said(text)).toEqual([]);
});

test('what people say of each other is theirs, what a role says is the author’s', () => {
  const cast = {
    amara: { name: 'Amara', short: 'Amara', role: 'shy resident', pronoun: 'she', resident: true },
  } as const;

  expect(saidBy(traitWords, oneDecision({ says: saidLine('She is shy, that one.') }))).toEqual([]);
  expect(briefly(saidBy(traitWords, oneDecision({}, { cast })))).toEqual([
    'trait-word cast/amara/role “shy”',
  ]);
});

test('the words are known in English only', () => {
  expect(saidBy(traitWords, oneDecision({ text: saidProse('Amara is shy.') }, { language: 'fr' }))).toEqual(
    [],
  );
});
