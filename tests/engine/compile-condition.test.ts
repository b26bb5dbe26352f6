import { expect, test } from 'vitest';
import { compileCondition } from '../../src/engine/compile-condition.ts';
import { marked, MarkBook } from '../../src/engine/mark-book.ts';
import type { Position } from '../../src/engine/play.ts';
import { promise, withPromise } from '../../src/model/promises.ts';
import { startState, type State } from '../../src/model/state.ts';
import type { Condition } from '../../src/scenario/scenario.ts';

const plain = startState({ V: 40, C: 45, R: 50, G: 55, T: 60, B: 50, O: 42, margin: 5 });

interface Given {
  readonly state?: Partial<State>;
  readonly rescued?: boolean;
  readonly happened?: readonly (readonly ['flag' | 'chose' | 'visited', string])[];
  readonly cleared?: readonly string[];
}

/** Whether a condition holds in an act of 10 minutes with the promises `talk` and `teach`. */
function holds(
  condition: Condition,
  { state, rescued = false, happened = [], cleared = [] }: Given = {},
): boolean {
  const marks = new MarkBook();
  const test = compileCondition(condition, { marks, promises: ['talk', 'teach'], budgets: [10] });
  const position = {
    act: 0,
    state: { ...plain, ...state },
    rescued,
    marks: marked(marks.unmarked(), marks.changes(happened, cleared)),
  } as unknown as Position;
  return test(position);
}

test('nothing asked always holds', () => {
  expect(holds({})).toBe(true);
});

test('one of several choices, or of several scenes, is enough; every flag is needed', () => {
  expect(holds({ chose: ['ask', 'tell'] }, { happened: [['chose', 'tell']] })).toBe(true);
  expect(holds({ chose: ['ask', 'tell'] }, { happened: [['chose', 'listen']] })).toBe(false);
  expect(holds({ chose: ['ask'] }, { happened: [['visited', 'ask']] })).toBe(false);
  expect(holds({ visited: ['desk', 'bay'] }, { happened: [['visited', 'bay']] })).toBe(true);
  expect(holds({ flag: ['one', 'two'] }, { happened: [['flag', 'one']] })).toBe(false);
  expect(
    holds(
      { flag: ['one', 'two'] },
      {
        happened: [
          ['flag', 'one'],
          ['flag', 'two'],
        ],
      },
    ),
  ).toBe(true);
});

test('there is room for more marks than fit in one number', () => {
  const ids = Array.from({ length: 100 }, (_, index) => `f${index}`);

  for (const id of ['f0', 'f30', 'f31', 'f61', 'f62', 'f99']) {
    const others = ids.filter((other) => other !== id);
    const others_happened = others.map((other) => ['flag', other] as const);
    expect(holds({ any: ids.map((flag) => ({ flag: [flag] })) }, { happened: [['flag', id]] })).toBe(true);
    expect(holds({ all: [{ not: { flag: [id] } }, { flag: others }] }, { happened: others_happened })).toBe(
      true,
    );
    expect(holds({ flag: ids }, { happened: others_happened })).toBe(false);
  }
});

test('a flag is cleared without touching its neighbours', () => {
  const marks = new MarkBook();
  for (const id of ['a', 'b', 'c']) marks.bit('flag', id);
  const all = marked(
    marks.unmarked(),
    marks.changes([
      ['flag', 'a'],
      ['flag', 'b'],
      ['flag', 'c'],
    ]),
  );

  expect(marked(all, marks.changes([], ['b']))).toEqual([0b101]);
  expect(all).toEqual([0b111]);
});

test('what nobody reads is not marked', () => {
  const marks = new MarkBook();

  expect(marks.changes([['chose', 'ask']])).toEqual([]);
  expect(marks.unmarked()).toEqual([]);
});

test('the band of the reply just given', () => {
  expect(holds({ band: ['open', 'testing'] }, { state: { offer: 1 } })).toBe(true);
  expect(holds({ band: ['open'] }, { state: { offer: 2 } })).toBe(false);
  expect(holds({ band: ['open', 'testing', 'guarded'] })).toBe(false);
});

test('the band of an offer as it would be now', () => {
  expect(holds({ offer: { reads: 'disclose', is: ['testing'] } })).toBe(true);
  expect(holds({ offer: { reads: 'disclose', is: ['guarded'] } }, { state: { V: 3998 } })).toBe(true);
  expect(holds({ offer: { reads: 'reflect', is: ['open'] } })).toBe(false);
});

test('a level from, and below, whole points', () => {
  expect(holds({ level: { of: 'V', at_least: 40 } })).toBe(true);
  expect(holds({ level: { of: 'V', at_least: 40 } }, { state: { V: 3999 } })).toBe(false);
  expect(holds({ level: { of: 'safety', below: 45 } })).toBe(false);
  expect(holds({ level: { of: 'safety', below: 46 } })).toBe(true);
  expect(holds({ level: { of: 'alliance', at_least: 50, below: 60 } })).toBe(true);
  expect(holds({ level: { of: 'O', at_least: 43 } })).toBe(false);
});

test('the margin and the minutes left', () => {
  expect(holds({ margin: { at_least: 5 } })).toBe(true);
  expect(holds({ margin: { below: 5 } })).toBe(false);
  expect(holds({ minutes_left: { at_least: 0 } }, { state: { used: 10 } })).toBe(true);
  expect(holds({ minutes_left: { at_least: 0 } }, { state: { used: 11 } })).toBe(false);
  expect(holds({ minutes_left: { below: 0 } }, { state: { used: 11 } })).toBe(true);
});

test('what a promise came to', () => {
  const kept = withPromise(0, 1, promise.kept);

  expect(holds({ promise: { of: 'teach', is: 'kept' } }, { state: { promises: kept } })).toBe(true);
  expect(holds({ promise: { of: 'talk', is: 'unmade' } }, { state: { promises: kept } })).toBe(true);
  expect(holds({ promise: { of: 'talk', is: 'kept' } }, { state: { promises: kept } })).toBe(false);
});

test('a rupture that is open, past, or never was', () => {
  const open = { rupture: true, ruptured: true };
  const past = { rupture: false, ruptured: true };

  expect([open, past, {}].map((state) => holds({ rupture: 'open' }, { state }))).toEqual([
    true,
    false,
    false,
  ]);
  expect([open, past, {}].map((state) => holds({ rupture: 'past' }, { state }))).toEqual([
    false,
    true,
    false,
  ]);
  expect([open, past, {}].map((state) => holds({ rupture: 'never' }, { state }))).toEqual([
    false,
    false,
    true,
  ]);
});

test('a role recognised, and a rescue played', () => {
  expect(holds({ recognised: 'learner' }, { state: { recognised: 2 } })).toBe(true);
  expect(holds({ recognised: 'person' }, { state: { recognised: 6 } })).toBe(false);
  expect(holds({ rescued: true }, { rescued: true })).toBe(true);
  expect(holds({ rescued: false }, { rescued: true })).toBe(false);
});

test('all, any and not combine, and everything named must hold', () => {
  const no: Condition = { rescued: true };
  const yes: Condition = { rescued: false };

  expect(holds({ all: [yes, no] })).toBe(false);
  expect(holds({ all: [yes, yes] })).toBe(true);
  expect(holds({ any: [no, yes] })).toBe(true);
  expect(holds({ any: [no, no] })).toBe(false);
  expect(holds({ not: no })).toBe(true);
  expect(holds({ not: yes })).toBe(false);
  expect(holds({ ...yes, any: [no] })).toBe(false);
});
