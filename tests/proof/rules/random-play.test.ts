import { expect, test } from 'vitest';
import { habitWins } from '../../../src/proof/rules/habit-wins.ts';
import { randomPlay } from '../../../src/proof/rules/random-play.ts';
import { twoWayUnreachable } from '../../../src/proof/rules/two-way-unreachable.ts';
import type { Met, Proof } from '../../../src/proof/proof.ts';
import { actOf, scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, foundBy } from './proved.ts';

const start = { V: 80, C: 80, R: 80, G: 80, T: 80, B: 80, O: 55, margin: 8, minutes: 6 };
const easy = scenarioOf({ one: decisionOf('a', 'end') }, { acts: [actOf('one', { start })] });
const hard = scenarioOf({ one: decisionOf('a', 'end') });
const place = 'acts/0/endings/two_way_coaching';

/** As if two-way coaching had been met so. */
const met =
  (known: Met['known'], low: number, high = low) =>
  (proof: Proof): Proof => ({
    ...proof,
    acts: proof.acts.map((act) => ({
      ...act,
      endings: act.endings.map((ending) =>
        ending.id === 'two_way_coaching'
          ? { ...ending, met: { known, share: { low, high }, witness: known === 'yes' ? ['aa'] : undefined } }
          : ending,
      ),
    })),
  });

test('random play comes to two-way coaching in half a percent to 15 percent of runs', () => {
  const found = (low: number, high = low) => foundBy(randomPlay, easy, met('yes', low, high));

  expect(found(0.004)).toEqual([`error random-play-low ${place}`]);
  expect(found(0.005)).toEqual([]);
  expect(found(0.15)).toEqual([]);
  expect(found(0.16)).toEqual([`error random-play-high ${place}`]);
});

test('an interval counts as a fault only when all of it lies outside', () => {
  const found = (low: number, high: number) => foundBy(randomPlay, easy, met('yes', low, high));

  expect(found(0.001, 0.004)).toEqual([`error random-play-low ${place}`]);
  expect(found(0.004, 0.006)).toEqual([`warning not-shown ${place}`]);
  expect(found(0.14, 0.16)).toEqual([`warning not-shown ${place}`]);
  expect(found(0.01, 0.02)).toEqual([]);
});

test('a scenario that nobody can end so says how far the levels come, and random play says nothing more', () => {
  expect(foundBy(twoWayUnreachable, hard)).toEqual([`error two-way-unreachable ${place}`]);
  expect(foundBy(randomPlay, hard)).toEqual([]);
  expect(foundBy(twoWayUnreachable, hard, met('not-shown', 0, 0.001))).toEqual([
    `warning not-shown ${place}`,
  ]);
  expect(foundBy(twoWayUnreachable, easy)).toEqual([]);
});

test('a habit that comes to two-way coaching is named', () => {
  expect(foundBy(habitWins, easy)).toContain(`warning habit-wins ${place}`);
  expect(foundBy(habitWins, hard)).toEqual([]);
});

test('acts as the resident have no two-way coaching', () => {
  const resident = scenarioOf({ one: decisionOf('a', 'end') }, { acts: [actOf('one', { you: 'resident' })] });

  for (const rule of [randomPlay, twoWayUnreachable, habitWins]) expect(foundBy(rule, resident)).toEqual([]);
});
