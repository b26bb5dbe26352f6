import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action, Step } from '../../src/model/action.ts';
import { decide } from '../../src/model/decide.ts';
import { measure, reading } from '../../src/model/measures.ts';
import { promiseState } from '../../src/model/promises.ts';
import type { State } from '../../src/model/state.ts';
import { hullOf, level, type Box, type Levels } from '../../src/proof/bounds/box.ts';
import { decideBox } from '../../src/proof/bounds/decide-box.ts';
import { allowing, FactBook, no, offerBit, possible, yes, type Fact } from '../../src/proof/bounds/facts.ts';
import { splitByMeasure } from '../../src/proof/bounds/split.ts';
import { wilson } from '../../src/proof/bounds/wilson.ts';

const book = new FactBook(2);
const weight = fc.integer({ min: -3, max: 3 });
const strand = fc.oneof(
  fc.integer({ min: 0, max: 10000 }),
  fc.constantFrom(0, 999, 1000, 2999, 3999, 4000, 4001, 4499, 4500, 5499, 5500, 5501, 9999, 10000),
);

const state: fc.Arbitrary<State> = fc
  .record({
    levels: fc.tuple(strand, strand, strand, strand, strand, strand, strand),
    margin: fc.integer({ min: 0, max: 8 }),
    used: fc.integer({ min: 0, max: 12 }),
    recognised: fc.integer({ min: 0, max: 7 }),
    promises: fc.integer({ min: 0, max: 15 }),
    rupture: fc.boolean(),
    ruptured: fc.boolean(),
    repairOffered: fc.boolean(),
  })
  .map(({ levels: [V, C, R, G, T, B, O], ...rest }) => ({
    V,
    C,
    R,
    G,
    T,
    B,
    O,
    ...rest,
    ruptured: rest.ruptured || rest.rupture,
    exposure: 0,
    overcontrol: 0,
    offer: -1,
  }));

const action: fc.Arbitrary<Action> = fc.record({
  V: weight,
  C: weight,
  R: weight,
  G: weight,
  T: weight,
  B: weight,
  O: weight,
  minutes: fc.integer({ min: 0, max: 3 }),
  candour: fc.boolean(),
  cover: fc.integer({ min: -1, max: 3 }),
  unexplained: fc.boolean(),
  repairs: fc.boolean(),
  sees: fc.constantFrom(0, 1, 2, 4),
  slights: fc.constantFrom(0, 1, 2, 4),
  promises: fc.subarray([0, 1]),
  keeps: fc.subarray([0, 1]),
});

const step: fc.Arbitrary<Step> = fc.record({
  hazard: fc.integer({ min: 0, max: 3 }),
  reads: fc.constantFrom(-1, measure.disclose, measure.challenge, measure.reflect, measure.invite),
  asResident: fc.boolean(),
});

const crowd = fc.array(state, { minLength: 1, maxLength: 5 });
const runs = { numRuns: 3000 };

test('what a choice makes of any state of a box is in one of the replies, with its band', () => {
  fc.assert(
    fc.property(crowd, step, action, fc.integer({ min: 0, max: 12 }), (states, where, what, budget) => {
      const replies = decideBox(book, hullOf(states.map((each) => boxOf(each))), where, what, budget);

      for (const each of states) {
        const after = decide(each, where, what, budget);
        const breaks = after.rupture && !each.rupture;
        const isFound = replies.some(
          (reply) =>
            reply.band === after.offer && (reply.breaks || !breaks) && holds(reply.box, boxOf(after, 1)),
        );
        expect(isFound).toBe(true);
      }
    }),
    runs,
  );
});

test('a choice makes one state of one state', () => {
  fc.assert(
    fc.property(state, step, action, fc.integer({ min: 0, max: 12 }), (before, where, what, budget) => {
      const after = decide(before, where, what, budget);

      expect(decideBox(book, boxOf(before), where, what, budget).map(({ box }) => box)).toEqual([
        boxOf(after, 1),
      ]);
    }),
    runs,
  );
});

test('a split puts every state on its side of the threshold', () => {
  const of = fc.constantFrom(...Object.values(measure));
  fc.assert(
    fc.property(crowd, of, fc.nat(4), (states, each, which) => {
      const box = hullOf(states.map((one) => boxOf(one)));
      const threshold = reading(states[which % states.length]!, each);
      const [below, from] = splitByMeasure(box, each, threshold);

      for (const one of states) {
        const side = reading(one, each) >= threshold ? from : below;
        expect(side !== undefined && holds(side, boxOf(one))).toBe(true);
      }
    }),
    runs,
  );
});

/** Wilson 1927, and by hand: 50 of 100 is 0.4038 to 0.5962, none of 100 at most 0.0370. */
test('a share from a sample comes with its interval', () => {
  expect(wilson(50, 100).low).toBeCloseTo(0.4038, 4);
  expect(wilson(50, 100).high).toBeCloseTo(0.5962, 4);
  expect(wilson(0, 100).low).toBe(0);
  expect(wilson(0, 100).high).toBeCloseTo(0.037, 4);
  expect(wilson(100, 100).high).toBe(1);
});

/** The box around one state alone. */
function boxOf(one: State, decisions = 0): Box {
  const { V, C, R, G, T, B, O, margin, used } = one;
  const levels: Levels = [V, C, R, G, T, B, O, margin, used, decisions, V + C + R, G + T + B];
  const known: readonly (readonly [Fact, number])[] = [
    [book.rupture, one.rupture ? yes : no],
    [book.ruptured, one.ruptured ? yes : no],
    [book.repairOffered, one.repairOffered ? yes : no],
    ...book.roles.map((role, bit) => [role, (one.recognised >> bit) & 1 ? yes : no] as const),
    ...book.promises.map((fact, index) => [fact, 1 << promiseState(one.promises, index)] as const),
    [book.offer, offerBit(one.offer)],
  ];
  const facts = known.reduce((so, [fact, value]) => allowing(so, fact, value), book.atFirst());
  return { low: levels, high: levels, facts };
}

function holds(outer: Box, inner: Box): boolean {
  return (
    Object.values(level).every((at) => outer.low[at] <= inner.low[at] && inner.high[at] <= outer.high[at]) &&
    book.all.every((fact) => (possible(inner.facts, fact) & ~possible(outer.facts, fact)) === 0)
  );
}
