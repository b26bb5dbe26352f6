import { measure, reading } from '../model/measures.ts';
import { band, offer } from '../model/offers.ts';
import { promise, promiseState } from '../model/promises.ts';
import { roleBit } from '../model/state.ts';
import type { Condition } from '../scenario/scenario.ts';
import { isMarked, type MarkBook } from './mark-book.ts';
import type { Test } from './play.ts';

/** What a condition needs to know of the scenario around it. */
export interface Names {
  readonly marks: MarkBook;
  /** Names of the promises, by number. */
  readonly promises: readonly string[];
  /** Minutes of each act. */
  readonly budgets: readonly number[];
}

/** One function for everything named in a condition; all of it must hold. */
export function compileCondition(condition: Condition, names: Names): Test {
  return allOf([
    ...happened(condition, names),
    ...answered(condition),
    ...measured(condition, names),
    ...rememberedAs(condition, names),
    ...combined(condition, names),
  ]);
}

function happened({ chose, visited, flag }: Condition, { marks }: Names): Test[] {
  const tests: Test[] = [];
  if (chose) tests.push(anyMarked(chose.map((id) => marks.bit('chose', id))));
  if (visited) tests.push(anyMarked(visited.map((id) => marks.bit('visited', id))));
  for (const id of flag ?? []) tests.push(anyMarked([marks.bit('flag', id)]));
  return tests;
}

function answered({ band: bands, offer: offered }: Condition): Test[] {
  const tests: Test[] = [];
  if (bands) {
    const wanted = bands.map((name) => band[name]) as number[];
    tests.push(({ state }) => wanted.includes(state.offer));
  }
  if (offered) {
    const pair = measure[offered.reads];
    const wanted = offered.is.map((name) => band[name]) as number[];
    tests.push(({ state }) => wanted.includes(offer(state, pair)));
  }
  return tests;
}

function measured({ level, margin, minutes_left: left }: Condition, { budgets }: Names): Test[] {
  const tests: Test[] = [];
  if (level) {
    const of = measure[level.of];
    tests.push(inRange(({ state }) => reading(state, of), level, 100));
  }
  if (margin) tests.push(inRange(({ state }) => state.margin, margin, 1));
  if (left) tests.push(inRange(({ act, state }) => budgets[act]! - state.used, left, 1));
  return tests;
}

function rememberedAs(condition: Condition, { promises }: Names): Test[] {
  const tests: Test[] = [];
  if (condition.promise) {
    const index = promises.indexOf(condition.promise.of);
    const wanted = promise[condition.promise.is];
    tests.push(({ state }) => promiseState(state.promises, index) === wanted);
  }
  if (condition.rupture) tests.push(ruptures[condition.rupture]);
  if (condition.recognised) {
    const bit = roleBit[condition.recognised];
    tests.push(({ state }) => (state.recognised & bit) !== 0);
  }
  const { rescued } = condition;
  if (rescued !== undefined) tests.push((position) => position.rescued === rescued);
  return tests;
}

const ruptures: Readonly<Record<NonNullable<Condition['rupture']>, Test>> = {
  open: ({ state }) => state.rupture,
  past: ({ state }) => state.ruptured && !state.rupture,
  never: ({ state }) => !state.ruptured,
};

function combined({ all, any, not }: Condition, names: Names): Test[] {
  const tests: Test[] = [];
  for (const condition of all ?? []) tests.push(compileCondition(condition, names));
  if (any) {
    const anyOf = any.map((condition) => compileCondition(condition, names));
    tests.push((position) => anyOf.some((test) => test(position)));
  }
  if (not) {
    const test = compileCondition(not, names);
    tests.push((position) => !test(position));
  }
  return tests;
}

function allOf(tests: readonly Test[]): Test {
  const [only, ...others] = tests;
  if (only === undefined) return () => true;
  return others.length === 0 ? only : (position) => tests.every((test) => test(position));
}

function anyMarked(bits: readonly number[]): Test {
  const [only, ...others] = bits;
  if (only !== undefined && others.length === 0) return ({ marks }) => isMarked(marks, only);
  return ({ marks }) => bits.some((bit) => isMarked(marks, bit));
}

function inRange(
  of: (position: Parameters<Test>[0]) => number,
  range: { readonly at_least?: number | undefined; readonly below?: number | undefined },
  unit: number,
): Test {
  const from = range.at_least === undefined ? -Infinity : range.at_least * unit;
  const to = range.below === undefined ? Infinity : range.below * unit;
  return (position) => {
    const value = of(position);
    return value >= from && value < to;
  };
}
