import { expect, test } from 'vitest';
import { claimSources } from '../../../src/proof/rules/claims.ts';
import { compileProse } from '../../../src/scenario/compile-text.ts';
import { actOf, line, prose, saidProse } from '../../support/scenario-builder.ts';
import { briefly, oneDecision, saidBy } from './said-by.ts';

const about = (text: string) =>
  briefly(saidBy(claimSources, oneDecision({}, { about: compileProse(text).value })));

test.each([
  ['Most, 60 % of them, say so.', '60 %'],
  ['Forty per cent keep it back.', 'Forty per cent'],
  ['Seventy-five percent call late.', 'Seventy-five percent'],
  ['Two out of three keep it back.', 'Two out of three'],
  ['One in five residents stays silent.', 'One in five residents'],
  ['They are three times as likely to ask.', 'three times as likely'],
  ['There were 4 times more of them.', '4 times more'],
])('“%s” claims something', (text, claim) => {
  expect(about(text)).toEqual([`claim-unsourced about “${claim}”`]);
});

test.each([
  'At 19:40 she is in bed 7, fifty-eight years old, thirty-nine four.',
  'Saturation is 91 % on air.',
  'She reads it through three times, twice as slowly as you.',
  'One in the morning, two in the hallway, 10 in 5 minutes.',
  'Eleven people are waiting.',
  'Most, 60 % of them, say so [A].',
  'Most say so, 60 %. [A]',
  'Most, 60 % [of them](https://doi.org/10.1000/1), say so.',
])('“%s” does not, or says where it comes from', (text) => {
  expect(about(text)).toEqual([]);
});

test('a link in one paragraph does not stand for the next', () => {
  expect(about('See [this](https://doi.org/10.1000/1).\n\nAnd 60 % too.')).toEqual([
    'claim-unsourced about “60 %”',
  ]);
});

test('epilogues, what stays hidden and the whys of good ways are looked at, and nothing else', () => {
  const claim = 'Because 60 % do.';
  const act = actOf('hallway');
  const endings = { ...act.endings, safety_stop: { title: line('Stop'), epilogue: saidProse(claim) } };
  const scenario = oneDecision(
    { text: saidProse(claim), first: { why: line(claim) } },
    {
      acts: [{ ...act, endings }],
      hidden_concern: prose(claim),
      good_ways: [{ title: line('A way'), why: line(claim), path: ['ask'] }],
    },
  );

  const findings = saidBy(claimSources, scenario);

  expect(briefly(findings)).toEqual([
    'claim-unsourced hidden_concern “60 %”',
    'claim-unsourced acts/0/endings/safety_stop/epilogue “60 %”',
    'claim-unsourced good_ways/0/why “60 %”',
  ]);
  expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
});
