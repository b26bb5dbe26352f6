import { expect, test } from 'vitest';
import { optionDominated } from '../../../src/proof/rules/option-dominated.ts';
import type { Choice, Scene } from '../../../src/scenario/scenario.ts';
import { line, scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, foundBy } from './proved.ts';

const free = { moves: { C: 1 } } as const;

/** What is found when the first option is so, the second so, and the third good for something else. */
function between(first: Partial<Choice>, second: Partial<Choice>, scene: Partial<Scene> = {}) {
  const one = decisionOf('a', 'two', [first, second, free], scene);
  const two = decisionOf('b', 'end', [{ keeps: ['talk'] }, { moves: { C: 1 } }, { moves: { R: 1 } }]);
  return foundBy(
    optionDominated,
    scenarioOf({ one, two }, { promises: { talk: line('To talk') }, flags: { late: 'Late.' } }),
  );
}
const second = ['error option-dominated scenes/one/choices/1'];

test('an option that gives less of everything for as much time is dominated', () => {
  expect(between({ moves: { V: 2, B: 1 } }, { moves: { V: 1, B: 1 } })).toEqual(second);
});

test.each<[string, Partial<Choice>]>([
  ['a strand', { moves: { V: 1, T: 1 } }],
  ['a minute saved', { moves: { V: 1 }, minutes: 0 }],
  ['a role seen', { moves: { V: 1 }, sees: 'learner' }],
  ['a promise', { moves: { V: 1 }, promises: ['talk'] }],
  ['a flag', { moves: { V: 1 }, sets: ['late'] }],
])('%s of its own is enough', (_, worse) => {
  expect(between({ moves: { V: 2 }, minutes: 1 }, { minutes: 1, ...worse })).toEqual([]);
});

test('an option behind a door does not dominate one without', () => {
  const door = [{ of: 'B', at_least: 10 }] as const;

  expect(between({ moves: { V: 2 }, needs: [...door] }, { moves: { V: 1 } })).toEqual([]);
  expect(between({ moves: { V: 2 }, needs: [...door] }, { moves: { V: 1 }, needs: [...door] })).toEqual(
    second,
  );
  expect(between({ moves: { V: 1 } }, { moves: { V: 1 }, needs: [...door] })).toEqual(second);
});

test('cover counts up to what the hazard can come to with a doubt kept back, and not where there is none', () => {
  const more = { moves: { V: 1 }, cover: 'direct' } as const;
  const less = { moves: { V: 2 }, cover: 'routine' } as const;

  expect(between(less, more, { hazard: 1 })).toEqual([]);
  expect(between(less, more, { hazard: 0 })).toEqual(second);
});

test('control without a reason costs where it goes beyond the hazard', () => {
  const reasoned = { moves: { V: 1 }, cover: 'direct' } as const;

  expect(between(reasoned, { ...reasoned, unexplained: true }, { hazard: 1 })).toEqual(second);
});
