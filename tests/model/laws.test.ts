import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action, Step } from '../../src/model/action.ts';
import { decide } from '../../src/model/decide.ts';
import { finish } from '../../src/model/ending.ts';
import type { State } from '../../src/model/state.ts';
import { changed, gain, loss } from '../../src/model/strength.ts';

const hundredths = fc.integer({ min: 0, max: 10000 });
const weight = fc.integer({ min: -3, max: 3 });
const numbers = fc.subarray([0, 1, 7, 14]);

const state: fc.Arbitrary<State> = fc.record({
  V: hundredths,
  C: hundredths,
  R: hundredths,
  G: hundredths,
  T: hundredths,
  B: hundredths,
  O: hundredths,
  margin: fc.integer({ min: 0, max: 8 }),
  used: fc.nat(30),
  recognised: fc.nat(7),
  promises: fc.nat(2 ** 30 - 1),
  rupture: fc.boolean(),
  ruptured: fc.boolean(),
  repairOffered: fc.boolean(),
  exposure: fc.nat(5),
  overcontrol: fc.nat(3),
  offer: fc.integer({ min: -1, max: 2 }),
});
const action: fc.Arbitrary<Action> = fc.record({
  V: weight,
  C: weight,
  R: weight,
  G: weight,
  T: weight,
  B: weight,
  O: weight,
  minutes: fc.nat(3),
  candour: fc.boolean(),
  cover: fc.integer({ min: -1, max: 3 }),
  unexplained: fc.boolean(),
  repairs: fc.boolean(),
  sees: fc.constantFrom(0, 1, 2, 4),
  slights: fc.constantFrom(0, 1, 2, 4),
  promises: numbers,
  keeps: numbers,
});
const step: fc.Arbitrary<Step> = fc.record({
  hazard: fc.nat(3),
  reads: fc.constantFrom(-1, 9, 10, 11, 12),
  asResident: fc.boolean(),
});

test('levels stay whole and within 0 and 100, the margin within 0 and 8', () => {
  fc.assert(
    fc.property(state, step, action, fc.nat(20), (before, step, action, budget) => {
      const after = finish(decide(before, step, action, budget));

      for (const value of [after.V, after.C, after.R, after.G, after.T, after.B, after.O]) {
        expect(Number.isInteger(value) && value >= 0 && value <= 10000).toBe(true);
      }
      expect(after.margin).toBeGreaterThanOrEqual(0);
      expect(after.margin).toBeLessThanOrEqual(before.margin);
      expect(after.used).toBeGreaterThanOrEqual(before.used);
    }),
  );
});

test('equal acts give shrinking gains', () => {
  fc.assert(
    fc.property(
      hundredths,
      fc.integer({ min: 1, max: 3 }),
      fc.nat(3),
      fc.boolean(),
      (value, weight, roles, ruptured) => {
        const once = gain(value, weight, roles, ruptured);
        const twice = gain(once, weight, roles, ruptured);

        expect(once).toBeGreaterThanOrEqual(value);
        expect(twice - once).toBeLessThanOrEqual(once - value);
      },
    ),
  );
});

test('a rupture never raises a gain, recognition never lowers one', () => {
  fc.assert(
    fc.property(hundredths, fc.integer({ min: 1, max: 3 }), fc.nat(2), (value, weight, roles) => {
      expect(gain(value, weight, roles, true)).toBeLessThanOrEqual(gain(value, weight, roles, false));
      expect(gain(value, weight, roles + 1, false)).toBeGreaterThanOrEqual(gain(value, weight, roles, false));
    }),
  );
});

test('a loss is ten points a unit, down to 0', () => {
  expect([loss(5000, 1), loss(5000, 3), loss(2000, 2), loss(1999, 2)]).toEqual([4000, 2000, 0, 0]);
  expect([changed(5000, 0, 3, false), changed(5000, -2, 3, true), changed(5000, 2, 0, false)]).toEqual([
    5000, 3000, 6250,
  ]);
});

test('a decision changes neither the state it is given nor anything else', () => {
  fc.assert(
    fc.property(state, step, action, fc.nat(20), (before, step, action, budget) => {
      const frozen = [before, step, action].map((given) => ({ ...given }));
      Object.freeze(before);
      const after = decide(before, Object.freeze(step), Object.freeze(action), budget);

      expect([before, step, action]).toEqual(frozen);
      expect(after).not.toBe(before);
      expect(decide(before, step, action, budget)).toEqual(after);
    }),
  );
});

test('a state keeps its shape, so that exploring stays fast', () => {
  fc.assert(
    fc.property(state, step, action, (before, step, action) => {
      expect(Object.keys(decide(before, step, action, 5))).toEqual(Object.keys(before));
    }),
  );
});
