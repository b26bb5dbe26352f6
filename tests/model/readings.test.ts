import { expect, test } from 'vitest';
import { isMet, isOpen } from '../../src/model/gates.ts';
import { alliance, measure, reading, safety } from '../../src/model/measures.ts';
import { band, concealment, offer } from '../../src/model/offers.ts';
import { decide } from '../../src/model/decide.ts';
import { needsRepair, repairActions, repairStep, withRepairOffered } from '../../src/model/repair.ts';
import { startState } from '../../src/model/state.ts';
import { stateOf } from './builders.ts';

const state = stateOf({ V: 1001, C: 2000, R: 3001, G: 4000, T: 5002, B: 6002, O: 7000 });

test('a run starts at its start values, with nothing used, recognised, promised or broken', () => {
  expect(startState({ V: 35, C: 45, R: 46, G: 40, T: 41, B: 47, O: 55, margin: 8 })).toEqual({
    V: 3500,
    C: 4500,
    R: 4600,
    G: 4000,
    T: 4100,
    B: 4700,
    O: 5500,
    margin: 8,
    used: 0,
    recognised: 0,
    promises: 0,
    rupture: false,
    ruptured: false,
    repairOffered: false,
    exposure: 0,
    overcontrol: 0,
    offer: -1,
  });
});

test('levels and pairs are means, rounded down', () => {
  expect(safety(state)).toBe(2000);
  expect(alliance(state)).toBe(5001);
  expect(Object.values(measure).map((of) => reading(state, of))).toEqual([
    1001, 2000, 3001, 4000, 5002, 6002, 7000, 2000, 5001, 3501, 4001, 3500, 6501,
  ]);
});

test('an offer is open from 55, testing from 45, guarded below', () => {
  const bandAt = (value: number) => offer(stateOf({ R: value, G: value }), measure.reflect);

  expect([5500, 5499, 4500, 4499].map(bandAt)).toEqual([band.open, band.testing, band.testing, band.guarded]);
});

test('what is concealed follows the offer to disclose', () => {
  expect([6000, 5000, 4000].map((value) => concealment(stateOf({ V: value, B: value })))).toEqual([0, 1, 2]);
});

test('a door is open when every gate is met', () => {
  const met = { of: measure.B, atLeast: 6002 };
  const unmet = { of: measure.disclose, atLeast: 3502 };

  expect([isMet(state, met), isMet(state, unmet)]).toEqual([true, false]);
  expect([isOpen(state, []), isOpen(state, [met]), isOpen(state, [met, unmet])]).toEqual([true, true, false]);
});

test('a repair moment is due while a rupture is open and none was offered', () => {
  const ruptured = stateOf({ rupture: true });

  expect(needsRepair(ruptured)).toBe(true);
  expect(needsRepair(withRepairOffered(ruptured))).toBe(false);
  expect(needsRepair(stateOf())).toBe(false);
  expect(withRepairOffered(ruptured)).toEqual({ ...ruptured, repairOffered: true });
  expect(ruptured.repairOffered).toBe(false);
});

test('naming it repairs for a minute, more where candour is hard; a kind act warms by half; carrying on does nothing', () => {
  const ruptured = stateOf({ rupture: true, ruptured: true, O: 5000 });
  const [named, kind, carriedOn] = repairActions.map((action) => decide(ruptured, repairStep, action, 10));

  expect(named).toMatchObject({ rupture: false, V: 5312, B: 5898, used: 1, offer: band.testing, O: 5000 });
  expect(kind).toMatchObject({ rupture: true, V: 5000, B: 5312, used: 0, offer: band.testing });
  expect(carriedOn).toEqual({ ...ruptured, offer: band.testing });
  expect(decide(stateOf({ rupture: true, O: 3000 }), repairStep, repairActions[0], 10).used).toBe(2);
});
