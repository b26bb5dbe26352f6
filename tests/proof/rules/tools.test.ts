import { expect, test } from 'vitest';
import { toolNames } from '../../../src/proof/rules/tools.ts';
import { saidLine, saidProse } from '../../support/scenario-builder.ts';
import { briefly, oneDecision, saidBy } from './said-by.ts';

const option = (text: string) => briefly(saidBy(toolNames, oneDecision({ first: { text: saidLine(text) } })));

test.each([
  ['R2C2', 'Give feedback by R2C2.'],
  ['SNAPPS', 'Ask for a SNAPPS presentation.'],
  ['One-Minute Preceptor', 'Use the One-Minute Preceptor.'],
  ['one minute preceptor', 'Try a one minute preceptor.'],
  ['SBAR', '“Give it to me as SBAR.”'],
  ['ISBAR', '“Give it to me as ISBAR.”'],
  ['SPIKES', 'Go through SPIKES with her.'],
  ['feedback sandwich', 'Make it a feedback sandwich.'],
])('%s is named in “%s”', (tool, text) => {
  expect(option(text)).toEqual([`tool-named scenes/hallway/choices/0/text “${tool}”`]);
});

test.each([
  'Let her grow into it.',
  'The fever spikes; ask her why.',
  'Give her one minute, and the preceptor’s chair.',
  'Order two sandwiches.',
])('“%s” names none', (text) => {
  expect(option(text)).toEqual([]);
});

test('outside options a method may be named', () => {
  expect(saidBy(toolNames, oneDecision({ text: saidProse('A poster about SBAR.') }))).toEqual([]);
});
