import { expect, test } from 'vitest';
import { cover } from '../../src/model/action.ts';
import { decide } from '../../src/model/decide.ts';
import { measure } from '../../src/model/measures.ts';
import { promise, promiseState, withPromise } from '../../src/model/promises.ts';
import { roleBit } from '../../src/model/state.ts';
import { actionOf, stateOf, stepOf } from './builders.ts';

const budget = 10;
const calm = stepOf();
const open = { V: 6000, C: 6000, B: 6000 };
const testing = { V: 5000, B: 5000 };
const guarded = { V: 4000, B: 4000 };

test('each strand moves by its own weight, and openness by its own', () => {
  const after = decide(stateOf(), calm, actionOf({ V: 1, C: 2, R: 3, G: -1, T: 1, B: 2, O: 3 }), budget);

  expect(after).toMatchObject({ V: 5625, C: 6250, R: 6875, G: 4000, T: 5625, B: 6250, O: 7187 });
});

test('each recognised role makes a gain on a strand a tenth stronger, on openness no stronger', () => {
  const gains = [
    0,
    roleBit.person,
    roleBit.learner,
    roleBit.clinician,
    roleBit.person | roleBit.clinician,
    7,
  ].map((recognised) => decide(stateOf({ recognised, O: 5000 }), calm, actionOf({ V: 1, O: 1 }), budget));

  expect(gains.map(({ V }) => V)).toEqual([5625, 5687, 5687, 5687, 5750, 5812]);
  expect(gains.map(({ O }) => O)).toEqual([5625, 5625, 5625, 5625, 5625, 5625]);
});

test('recognition counts from the next decision on', () => {
  const after = decide(stateOf(), calm, actionOf({ V: 1, sees: roleBit.learner }), budget);

  expect(after.V).toBe(5625);
  expect(after.recognised).toBe(roleBit.learner);
  expect(decide(after, calm, actionOf({ sees: roleBit.person }), budget).recognised).toBe(
    roleBit.learner | roleBit.person,
  );
});

test('a slight takes the recognition of that role away and costs bond', () => {
  const after = decide(stateOf({ recognised: 7 }), calm, actionOf({ slights: roleBit.learner }), budget);

  expect(after.recognised).toBe(roleBit.person | roleBit.clinician);
  expect(after.B).toBe(4000);
});

test('an open rupture halves gains on strands, not on openness', () => {
  const after = decide(stateOf({ rupture: true, O: 5000 }), calm, actionOf({ V: 2, O: 2 }), budget);

  expect(after.V).toBe(5625);
  expect(after.O).toBe(6250);
});

test('minutes add up, and candour takes one more while openness is below 40', () => {
  const candid = actionOf({ minutes: 2, candour: true });

  expect(decide(stateOf({ used: 3 }), calm, actionOf({ minutes: 2 }), budget).used).toBe(5);
  expect(decide(stateOf({ O: 4000 }), calm, candid, budget).used).toBe(2);
  expect(decide(stateOf({ O: 3999 }), calm, candid, budget).used).toBe(3);
});

test.each([
  ['open', open, 0],
  ['testing', testing, 1],
  ['guarded', guarded, 2],
])(
  'the margin loses hazard and what a resident who is %s keeps back, less the cover',
  (_, strands, concealed) => {
    const after = decide(stateOf(strands), stepOf({ hazard: 1 }), actionOf({ cover: cover.routine }), budget);

    expect(after.exposure).toBe(concealed);
    expect(after.margin).toBe(8 - concealed);
  },
);

test('the concealment is read after the words', () => {
  const warm = actionOf({ V: 3, B: 3, cover: cover.routine });

  expect(decide(stateOf(guarded), stepOf({ hazard: 1 }), warm, budget).exposure).toBe(0);
});

test('more cover than risk is no exposure, and the margin never falls below 0', () => {
  const covered = decide(stateOf(open), stepOf({ hazard: 1 }), actionOf({ cover: cover.direct }), budget);
  const bare = decide(
    stateOf({ ...guarded, margin: 2 }),
    stepOf({ hazard: 3 }),
    actionOf({ cover: cover.none }),
    budget,
  );

  expect([covered.exposure, covered.margin]).toEqual([0, 8]);
  expect([bare.exposure, bare.margin]).toEqual([5, 0]);
});

test('where a step has no hazard, or a choice says nothing of the patient, cover does not count', () => {
  const safe = decide(stateOf(guarded), calm, actionOf({ cover: cover.none, unexplained: true }), budget);
  const silent = decide(stateOf(guarded), stepOf({ hazard: 3 }), actionOf({ unexplained: true }), budget);

  for (const { exposure, margin, V, B } of [safe, silent])
    expect([exposure, margin, V, B]).toEqual([0, 8, 4000, 4000]);
});

test('over time, a hazard rises by 1, from four minutes over by 2; a safe step stays safe', () => {
  const exposed = (used: number, hazard = 1) =>
    decide(
      stateOf({ ...open, used }),
      stepOf({ hazard }),
      actionOf({ cover: cover.none, minutes: 1 }),
      budget,
    ).exposure;

  expect([8, 9, 10, 12, 13].map((used) => exposed(used))).toEqual([1, 1, 2, 2, 3]);
  expect(exposed(20, 0)).toBe(0);
});

test('left alone with too much, the resident is bruised: V from 2 segments, B too from 3', () => {
  const left = (hazard: number) => {
    const { V, B } = decide(stateOf(open), stepOf({ hazard }), actionOf({ cover: cover.none }), budget);
    return [V, B];
  };

  expect([left(1), left(2), left(3)]).toEqual([
    [6000, 6000],
    [5000, 6000],
    [5000, 5000],
  ]);
});

test('playing the resident, one is not bruised by the same', () => {
  const after = decide(
    stateOf(open),
    stepOf({ hazard: 3, asResident: true }),
    actionOf({ cover: cover.none }),
    budget,
  );

  expect([after.exposure, after.V, after.B]).toEqual([3, 6000, 6000]);
});

test('control above the hazard costs T, and C from two levels, but only unexplained', () => {
  const taken = (hazard: number, unexplained: boolean) => {
    const after = decide(
      stateOf(open),
      stepOf({ hazard }),
      actionOf({ cover: cover.direct, unexplained }),
      budget,
    );
    return [after.overcontrol, after.T, after.C];
  };

  expect(taken(3, true)).toEqual([0, 5000, 6000]);
  expect(taken(2, true)).toEqual([1, 4000, 6000]);
  expect(taken(1, true)).toEqual([2, 4000, 5000]);
  expect(taken(1, false)).toEqual([0, 5000, 6000]);
});

test('over-control compares with the hazard as raised by time', () => {
  const after = decide(
    stateOf({ ...open, used: 11 }),
    stepOf({ hazard: 1 }),
    actionOf({ cover: cover.direct, unexplained: true }),
    budget,
  );

  expect(after.overcontrol).toBe(1);
});

test('three units lost in one decision open a rupture; two do only when the bond ends below 40', () => {
  const after = (state: Parameters<typeof stateOf>[0], action: Parameters<typeof actionOf>[0]) =>
    decide(stateOf(state), calm, actionOf(action), budget);

  expect(after({}, { V: -3 })).toMatchObject({ rupture: true, ruptured: true });
  expect(after({}, { V: -2 }).rupture).toBe(false);
  expect(after({ B: 4000 }, { V: -2 }).rupture).toBe(false);
  expect(after({ B: 3999 }, { V: -2 }).rupture).toBe(true);
  expect(after({ B: 3999 }, { V: -1 }).rupture).toBe(false);
  expect(after({ B: 5999 }, { B: -2 }).rupture).toBe(true);
});

test.each(['V', 'C', 'R', 'G', 'T', 'B'] as const)('what %s loses counts towards a rupture', (strand) => {
  const other = strand === 'V' ? 'C' : 'V';

  expect(decide(stateOf({ B: 9000 }), calm, actionOf({ [strand]: -2, [other]: -1 }), budget).rupture).toBe(
    true,
  );
});

test('lost is what is gone after the floor at 0, net of what was gained on the same strand; openness does not count', () => {
  expect(decide(stateOf({ V: 2999 }), calm, actionOf({ V: -3 }), budget).rupture).toBe(false);
  expect(decide(stateOf(), calm, actionOf({ V: -2, C: 3, R: 3 }), budget).rupture).toBe(false);
  expect(decide(stateOf({ O: 9000 }), calm, actionOf({ V: -2, O: -3 }), budget).rupture).toBe(false);
});

test('a rupture once opened stays known', () => {
  const ruptured = stateOf({ rupture: true, ruptured: true });

  expect(decide(ruptured, calm, actionOf(), budget)).toMatchObject({ rupture: true, ruptured: true });
});

test('a repair closes the rupture: the words are halved, the bond that comes with it is not', () => {
  const after = decide(
    stateOf({ rupture: true, ruptured: true }),
    calm,
    actionOf({ V: 1, repairs: true }),
    budget,
  );

  expect(after).toMatchObject({ rupture: false, ruptured: true, V: 5312, B: 5625 });
  expect(decide(after, calm, actionOf({ V: 1 }), budget).V).toBe(5898);
});

test('a repair where nothing is broken brings nothing, and a repair never opens a rupture', () => {
  expect(decide(stateOf(), calm, actionOf({ repairs: true }), budget).B).toBe(5000);
  expect(decide(stateOf(), calm, actionOf({ repairs: true, V: -3, C: -3 }), budget).rupture).toBe(false);
  expect(decide(stateOf({ recognised: 7, rupture: true }), calm, actionOf({ repairs: true }), budget).B).toBe(
    5812,
  );
});

test('a promise is open once made, kept once kept, and the keeping brings bond', () => {
  const made = decide(stateOf(), calm, actionOf({ promises: [0, 2] }), budget);
  const kept = decide(made, calm, actionOf({ keeps: [2, 1] }), budget);

  expect([0, 1, 2].map((index) => promiseState(made.promises, index))).toEqual([
    promise.open,
    promise.unmade,
    promise.open,
  ]);
  expect([0, 1, 2].map((index) => promiseState(kept.promises, index))).toEqual([
    promise.open,
    promise.unmade,
    promise.kept,
  ]);
  expect([made.B, kept.B]).toEqual([5000, 5625]);
});

test('a promise kept twice brings bond once; promised again, it is open again', () => {
  const kept = decide(
    stateOf({ promises: withPromise(0, 3, promise.open) }),
    calm,
    actionOf({ keeps: [3, 3] }),
    budget,
  );
  const again = decide(kept, calm, actionOf({ promises: [3] }), budget);

  expect(kept.B).toBe(5625);
  expect(promiseState(again.promises, 3)).toBe(promise.open);
});

test('keeping a promise while a rupture is open brings half, with recognition a tenth more', () => {
  const promised = { promises: withPromise(0, 0, promise.open) };

  expect(decide(stateOf({ ...promised, rupture: true }), calm, actionOf({ keeps: [0] }), budget).B).toBe(
    5312,
  );
  expect(decide(stateOf({ ...promised, recognised: 1 }), calm, actionOf({ keeps: [0] }), budget).B).toBe(
    5687,
  );
});

test('all fifteen promises fit', () => {
  const all = Array.from({ length: 15 }, (_, index) => index);
  const made = decide(stateOf(), calm, actionOf({ promises: all }), budget);
  const kept = decide(made, calm, actionOf({ keeps: [14] }), budget);

  expect(all.map((index) => promiseState(kept.promises, index))).toEqual([
    ...Array<number>(14).fill(promise.open),
    promise.kept,
  ]);
});

test('an open offer opens the teacher, a guarded one closes, a testing one does neither', () => {
  const openness = (strands: Parameters<typeof stateOf>[0]) =>
    decide(stateOf({ ...strands, O: 5000 }), stepOf({ reads: measure.disclose }), actionOf(), budget);

  expect(openness(open)).toMatchObject({ offer: 0, O: 5625 });
  expect(openness(testing)).toMatchObject({ offer: 1, O: 5000 });
  expect(openness(guarded)).toMatchObject({ offer: 2, O: 4000 });
});

test('an open challenge over a thin bond feels like an attack', () => {
  const challenged = (C: number, B: number, reads: number = measure.challenge) =>
    decide(stateOf({ C, B, V: C, O: 5000 }), stepOf({ reads }), actionOf(), budget).O;

  expect(challenged(8000, 4000)).toBe(5625);
  expect(challenged(8000, 3999)).toBe(4000);
  expect(challenged(6000, 3999)).toBe(5000);
  expect(challenged(8000, 3999, measure.disclose)).toBe(5625);
});

test('an invitation, played as the resident, is read but does not move the teacher', () => {
  const invited = (O: number) =>
    decide(stateOf({ O }), stepOf({ reads: measure.invite }), actionOf(), budget);

  expect(invited(8000)).toMatchObject({ offer: 0, O: 8000 });
  expect(invited(1000)).toMatchObject({ offer: 2, O: 1000 });
});

test('a teacher’s openness gains no more from recognition or less from a rupture when the resident opens up', () => {
  const after = decide(
    stateOf({ ...open, O: 5000, recognised: 7, rupture: true }),
    stepOf({ reads: measure.disclose }),
    actionOf(),
    budget,
  );

  expect(after.O).toBe(5625);
});

test('what one decision did is gone from the next', () => {
  const risky = decide(
    stateOf(guarded),
    stepOf({ hazard: 1, reads: measure.disclose }),
    actionOf({ cover: cover.routine }),
    budget,
  );
  const controlling = decide(
    stateOf(),
    stepOf({ hazard: 1 }),
    actionOf({ cover: cover.direct, unexplained: true }),
    budget,
  );

  expect(risky).toMatchObject({ exposure: 2, offer: 2 });
  expect(decide(risky, calm, actionOf(), budget)).toMatchObject({ exposure: 0, offer: -1 });
  expect(controlling.overcontrol).toBe(2);
  expect(decide(controlling, calm, actionOf(), budget).overcontrol).toBe(0);
});
