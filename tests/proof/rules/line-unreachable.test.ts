import { expect, test } from 'vitest';
import { lineUnreachable } from '../../../src/proof/rules/line-unreachable.ts';
import { prose, repliesFor, saidProse, scenarioOf } from '../../support/scenario-builder.ts';
import type { Condition } from '../../../src/scenario/scenario.ts';
import { decisionOf, foundBy } from './proved.ts';

const variants = (when: Condition) => [
  { id: 'first', when, text: prose('First.') },
  { id: 'otherwise', text: prose('Otherwise.') },
];
const scenario = (when: Condition) =>
  scenarioOf({ one: decisionOf('a', 'two'), two: decisionOf('b', 'end', [], { text: variants(when) }) });

test('a text whose condition never holds is found', () => {
  expect(foundBy(lineUnreachable, scenario({ rescued: true }))).toEqual([
    'warning line-unreachable scenes/two/text/0',
  ]);
});

test('so is the last, where one before it always holds', () => {
  expect(foundBy(lineUnreachable, scenario({ visited: ['one'] }))).toEqual([
    'warning line-unreachable scenes/two/text/1',
  ]);
});

test('texts that are both used are well, and those of a reply that is never given are left to that', () => {
  expect(foundBy(lineUnreachable, scenario({ chose: ['a_0'] }))).toEqual([]);

  const replies = { ...repliesFor('a'), open: variants({ chose: ['a_0'] }), guarded: saidProse('No.') };
  expect(foundBy(lineUnreachable, scenarioOf({ one: decisionOf('a', 'end', [{ replies }]) }))).toEqual([]);
});
