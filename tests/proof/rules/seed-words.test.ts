import { expect, test } from 'vitest';
import { seedWords, seedWordsIn } from '../../../src/proof/rules/seed-words.ts';
import { shinglesOf } from '../../../src/proof/words/shingles.ts';
import { saidProse } from '../../support/scenario-builder.ts';
import { briefly, oneDecision, saidBy } from './said-by.ts';

const paper = 'The quick grey doctor leapt over a sleeping porter on the stairs';
const rule = seedWordsIn(new Set(shinglesOf(paper).map(({ hash }) => hash)));
const said = (text: string) => saidBy(rule, oneDecision({ text: saidProse(text) }));

test('six words in a row may be shared', () => {
  expect(said('She said: the quick grey doctor leapt over it.')).toEqual([]);
});

test('seven may not, whatever their capitals and commas', () => {
  const findings = said('Look. The quick, grey doctor LEAPT over a chair.');

  expect(briefly(findings)).toEqual(['seed-words scenes/hallway/text “The quick, grey doctor LEAPT over a”']);
  expect(findings[0]?.severity).toBe('error');
});

test('a longer run is one finding, two runs are two', () => {
  expect(said(`${paper}.`)).toHaveLength(1);
  expect(said(`${paper}.`)[0]?.message).toContain(
    'the quick grey doctor leapt over a sleeping porter on the stairs',
  );
  expect(
    said('Grey doctor leapt over a sleeping porter. No. Over a sleeping porter on the stairs.'),
  ).toHaveLength(2);
});

test('a run over the end of a paragraph, and one in words for authors, are found', () => {
  const text = [{ id: 'otherwise', text: [{ p: ['The quick grey doctor'] }, { p: ['leapt over a cat.'] }] }];
  const flags = { late: `Set when ${paper}` };

  expect(saidBy(rule, oneDecision({ text }))).toHaveLength(1);
  expect(briefly(saidBy(rule, oneDecision({}, { flags })))[0]).toContain('flags/late');
});

test('words of our own are in none of the papers', () => {
  expect(saidBy(seedWords, oneDecision({ text: saidProse(paper) }))).toEqual([]);
});
