import { expect, test } from 'vitest';
import { markWrong } from '../../../src/proof/rules/mark-wrong.ts';
import { replyUnreachable } from '../../../src/proof/rules/reply-unreachable.ts';
import { repliesFor, scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, examinedOf, foundBy } from './proved.ts';

/* Everybody is guarded after one decision from 40. */
const always = { other_starts_only: ['open', 'testing'] } as const;
const marked = [0, 1, 2].map(() => ({ other_starts_only: [...always.other_starts_only] }));

test('a reply that no run meets is found, at its own words where it has some', () => {
  const options = [{ replies: repliesFor('a') }, ...marked.slice(1)];

  expect(foundBy(replyUnreachable, scenarioOf({ one: decisionOf('a', 'end', options) }))).toEqual([
    'warning reply-unreachable scenes/one/choices/0/replies/open',
    'warning reply-unreachable scenes/one/choices/0/replies/testing',
  ]);
});

test('a reply marked for other start values is well, and one that is met after all is marked wrongly', () => {
  const right = scenarioOf({ one: decisionOf('a', 'end', marked) });
  const wrong = scenarioOf({ one: decisionOf('a', 'end', [{ other_starts_only: ['guarded'] }]) });

  expect(foundBy(replyUnreachable, right)).toEqual([]);
  expect(foundBy(markWrong, right)).toEqual([]);
  expect(markWrong(examinedOf(wrong))).toMatchObject([
    { code: 'mark-wrong', severity: 'warning', snippet: 'guarded', witness: ['aa'] },
  ]);
});
