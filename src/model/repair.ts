import type { Action, Step } from './action.ts';
import { measure } from './measures.ts';
import { draftOf, type State } from './state.ts';

/** A rupture is open and the one repair moment of the run has not come yet. */
export function needsRepair(state: State): boolean {
  return state.rupture && !state.repairOffered;
}

export function withRepairOffered(state: State): State {
  const draft = draftOf(state);
  draft.repairOffered = true;
  return draft;
}

export const repairStep: Step = { hazard: 0, reads: measure.challenge, asResident: false };

const carryOn: Action = {
  V: 0,
  C: 0,
  R: 0,
  G: 0,
  T: 0,
  B: 0,
  O: 0,
  minutes: 0,
  candour: false,
  cover: -1,
  unexplained: false,
  repairs: false,
  sees: 0,
  slights: 0,
  promises: [],
  keeps: [],
};

/** The three ways through the repair moment: name it and own your part; make up for it by a kind act; carry on. */
export const repairActions: readonly [nameIt: Action, kindAct: Action, carryOn: Action] = [
  { ...carryOn, V: 1, B: 1, minutes: 1, candour: true, repairs: true },
  { ...carryOn, B: 1 },
  carryOn,
];
