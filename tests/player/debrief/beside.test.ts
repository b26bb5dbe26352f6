import { expect, test } from 'vitest';
import { pairsOf } from '../../../src/player/debrief/beside.ts';
import { twoActRun } from './two-act-run.ts';

const chosen = (one: readonly string[], other: readonly string[], step: number) =>
  pairsOf(twoActRun(one).debrief, { debrief: twoActRun(other).debrief, step }).map((pair) => [
    pair.one?.choice,
    pair.other?.choice,
  ]);

test('both runs are told from the decision where they part', () => {
  expect(chosen(['aa', 'ba', 'ra'], ['aa', 'bb', 'rb'], 1)).toEqual([
    ['listen', 'explain'],
    ['say', 'hint'],
  ]);
});

test('a second act begins side by side, though one way took a decision more', () => {
  expect(chosen(['aa', 'ba', 'ra'], ['ac', 'Ra', 'ba', 'rb'], 0)).toEqual([
    ['ask', 'scold'],
    ['listen', 'repair_name_it'],
    [undefined, 'listen'],
    ['say', 'hint'],
  ]);
});

test('a way that was left early has nothing more to tell', () => {
  expect(chosen(['aa', 'ba', 'ra'], ['ab'], 0)).toEqual([
    ['ask', 'trust'],
    ['listen', undefined],
    ['say', undefined],
  ]);
});
