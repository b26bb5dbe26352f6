import { expect, test } from 'vitest';
import { compileCondition } from '../../../src/engine/compile-condition.ts';
import { marked, MarkBook } from '../../../src/engine/mark-book.ts';
import type { Position } from '../../../src/engine/play.ts';
import { startState } from '../../../src/model/state.ts';
import type { Condition } from '../../../src/scenario/scenario.ts';
import { added, conditionOf, replaced, treeOf } from '../../../src/studio/forms/condition/condition-tree.ts';
import { Dice } from '../../support/dice.ts';
import { randomCondition } from '../../support/random-condition.ts';

const known = { choices: ['ask', 'tell', 'wait'], scenes: ['desk', 'bay'] };
const promises = ['talk', 'teach', 'call'];

/** Whether a condition holds, at some point of some run. */
function holds(condition: Condition, seed: number): boolean {
  const dice = new Dice(seed);
  const marks = new MarkBook();
  const test = compileCondition(condition, { marks, promises, budgets: [10] });
  const levels = () => dice.upTo(0, 100);
  const state = {
    ...startState({
      V: levels(),
      C: levels(),
      R: levels(),
      G: levels(),
      T: levels(),
      B: levels(),
      O: levels(),
      margin: 5,
    }),
    used: dice.upTo(0, 15),
    promises: dice.upTo(0, 63),
    rupture: dice.chance(0.3),
  };
  const happened = [
    ...dice.someOf(known.choices).map((id) => ['chose', id] as const),
    ...dice.someOf(known.scenes).map((id) => ['visited', id] as const),
    ...dice.someOf(['seen', 'told']).map((id) => ['flag', id] as const),
  ];
  return test({
    act: 0,
    state,
    rescued: dice.chance(0.5),
    marks: marked(marks.unmarked(), marks.changes(happened, [])),
  } as unknown as Position);
}

test('a condition that has been through the builder asks the same', () => {
  const dice = new Dice(7);
  let both = 0;
  for (let round = 0; round < 400; round += 1) {
    const condition = randomCondition(dice, known);
    const again = conditionOf(treeOf(condition)!) as Condition;
    for (let seed = 0; seed < 10; seed += 1) {
      const answer = holds(condition, seed);
      if (answer) both += 1;
      expect(holds(again, seed), JSON.stringify(condition)).toBe(answer);
    }
  }
  expect(both).toBeGreaterThan(400);
  expect(both).toBeLessThan(3_600);
});

test('what the builder has written it reads and writes as it is', () => {
  const dice = new Dice(11);
  for (let round = 0; round < 400; round += 1) {
    const once = conditionOf(treeOf(randomCondition(dice, known))!);
    expect(conditionOf(treeOf(once)!)).toEqual(once);
  }
});

test('a question that is asked by half is not in the file', () => {
  const tree = added(treeOf({ rescued: true })!, [], { kind: 'chose', value: [] });

  expect(conditionOf(tree)).toEqual({ rescued: true });
  expect(conditionOf(replaced(tree, [1], { kind: 'chose', value: 'ask' }))).toEqual({
    rescued: true,
    chose: 'ask',
  });
});

test('two questions of one kind stand in a list', () => {
  const tree = added(treeOf({ flag: 'seen' })!, [], { kind: 'flag', value: 'told' });

  expect(conditionOf(tree)).toEqual({ all: [{ flag: 'seen' }, { flag: 'told' }] });
});

test('nothing asked is nothing in the file', () => {
  expect(conditionOf(replaced(treeOf({ rescued: true })!, [0], undefined))).toBeUndefined();
});

test.each([
  ['a text'],
  [{ weather: 'rain' }],
  [{ any: { rescued: true } }],
  [{ not: ['x'] }],
  [{ all: ['x'] }],
])('what cannot be built by picking is left alone: %j', (value) => {
  expect(treeOf(value)).toBeUndefined();
});
