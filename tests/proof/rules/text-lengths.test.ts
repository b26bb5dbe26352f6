import { expect, test } from 'vitest';
import { textLengths } from '../../../src/proof/rules/text-lengths.ts';
import { actOf, line, prose, repairOf, saidLine, saidProse } from '../../support/scenario-builder.ts';
import { briefly, oneDecision, saidBy } from './said-by.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('texts of 60, options of 22 and replies of 40 words are short enough', () => {
  const scenario = oneDecision({
    text: saidProse(words(60)),
    replies: { open: saidProse(words(40)), testing: saidProse('She nods.'), guarded: saidProse('Fine.') },
    first: { text: saidLine(words(22)) },
  });

  expect(saidBy(textLengths, scenario)).toEqual([]);
});

test('one word more is too long, and said where it stands', () => {
  const scenario = oneDecision({
    text: saidProse(words(61)),
    first: { text: saidLine(words(23)), replies: { testing: saidProse(words(41)) } },
  });

  const findings = saidBy(textLengths, scenario);

  expect(briefly(findings)).toEqual([
    'text-long scenes/hallway/text',
    'option-long scenes/hallway/choices/0/text',
    'reply-long scenes/hallway/choices/0/replies/testing',
  ]);
  expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
  expect(findings[1]?.message).toContain('choice "ask" of scene "hallway" has 23 words, and 22 is the most');
});

test('each variant is looked at by itself', () => {
  const text = [
    { id: 'late', when: { rescued: true }, text: line(words(23)) },
    { id: 'otherwise', text: line('Go.') },
  ];

  expect(briefly(saidBy(textLengths, oneDecision({ first: { text } })))).toEqual([
    'option-long scenes/hallway/choices/0/text/0/text',
  ]);
});

test('paragraphs count together, and the repair moment too', () => {
  const [block] = prose(words(31));
  const repair = { ...repairOf(), text: [{ id: 'otherwise', text: [block!, block!] }] };

  expect(briefly(saidBy(textLengths, oneDecision({}, { acts: [actOf('hallway', { repair })] })))).toEqual([
    'text-long acts/0/repair/text',
  ]);
});

test('Japanese is counted in characters, two and a half for an English word', () => {
  const option = (length: number) =>
    oneDecision({ first: { text: saidLine('あ'.repeat(length)) } }, { language: 'ja' });

  expect(saidBy(textLengths, option(55))).toEqual([]);
  expect(saidBy(textLengths, option(56))[0]?.message).toContain('56 characters, and 55 is the most');
});
