import type { Action, Step } from './action.ts';
import { measure } from './measures.ts';
import { cost, hazardNow } from './minutes.ts';
import { band, concealment, offer } from './offers.ts';
import { promise, promiseState, withPromise } from './promises.ts';
import { draftOf, type Draft, type State } from './state.ts';
import { changed, gain, loss, lossUnit } from './strength.ts';

/**
 * What moves a level: the state after one choice.
 *
 * @param budget Minutes of attention the act has.
 */
export function decide(state: State, step: Step, action: Action, budget: number): State {
  const draft = draftOf(state);
  draft.exposure = 0;
  draft.overcontrol = 0;
  draft.offer = -1;
  const recognised = rolesIn(state.recognised);
  speak(draft, action, recognised);
  if (action.repairs && state.rupture) repair(draft, recognised);
  makePromises(draft, action);
  keepPromises(draft, action, recognised);
  draft.used += cost(draft, action);
  if (action.cover >= 0 && step.hazard > 0) coverPatient(draft, step, action, budget);
  if (action.slights > 0) slight(draft, action.slights);
  if (!action.repairs && breaks(state, draft)) {
    draft.rupture = true;
    draft.ruptured = true;
  }
  draft.recognised |= action.sees;
  if (step.reads !== -1) answer(draft, step.reads);
  return draft;
}

/** The words land on each strand they touch. */
function speak(draft: Draft, action: Action, recognised: number): void {
  const { rupture } = draft;
  draft.V = changed(draft.V, action.V, recognised, rupture);
  draft.C = changed(draft.C, action.C, recognised, rupture);
  draft.R = changed(draft.R, action.R, recognised, rupture);
  draft.G = changed(draft.G, action.G, recognised, rupture);
  draft.T = changed(draft.T, action.T, recognised, rupture);
  draft.B = changed(draft.B, action.B, recognised, rupture);
  draft.O = changed(draft.O, action.O, 0, false);
}

function repair(draft: Draft, recognised: number): void {
  draft.rupture = false;
  draft.B = gain(draft.B, 1, recognised, false);
}

/** Promising again what was kept opens the promise again. */
function makePromises(draft: Draft, action: Action): void {
  for (const index of action.promises) draft.promises = withPromise(draft.promises, index, promise.open);
}

function keepPromises(draft: Draft, action: Action, recognised: number): void {
  for (const index of action.keeps) {
    if (promiseState(draft.promises, index) !== promise.open) continue;
    draft.promises = withPromise(draft.promises, index, promise.kept);
    draft.B = gain(draft.B, 1, recognised, draft.rupture);
  }
}

/** Too little cover costs the margin, and the resident left alone with it; too much, unexplained, costs autonomy. */
function coverPatient(draft: Draft, step: Step, action: Action, budget: number): void {
  const hazard = hazardNow(step.hazard, draft.used, budget);
  const exposure = Math.max(0, hazard + concealment(draft) - action.cover);
  draft.exposure = exposure;
  draft.margin = Math.max(0, draft.margin - exposure);
  if (!step.asResident) {
    if (exposure >= 2) draft.V = loss(draft.V, 1);
    if (exposure >= 3) draft.B = loss(draft.B, 1);
  }
  if (!action.unexplained) return;
  const overcontrol = Math.max(0, action.cover - hazard);
  draft.overcontrol = overcontrol;
  if (overcontrol >= 1) draft.T = loss(draft.T, 1);
  if (overcontrol >= 2) draft.C = loss(draft.C, 1);
}

function slight(draft: Draft, role: number): void {
  draft.recognised &= ~role;
  draft.B = loss(draft.B, 1);
}

const bondThatBuffers = 4000;

/** Three units lost in one decision open a rupture; two do when the bond ends weak. Lost is what is gone after the floor at 0. */
function breaks(before: State, after: State): boolean {
  const lost =
    fall(before.V, after.V) +
    fall(before.C, after.C) +
    fall(before.R, after.R) +
    fall(before.G, after.G) +
    fall(before.T, after.T) +
    fall(before.B, after.B);
  return lost >= 3 * lossUnit || (lost >= 2 * lossUnit && after.B < bondThatBuffers);
}

function fall(from: number, to: number): number {
  return Math.max(0, from - to);
}

/** What the resident then offers moves the teacher; a challenge over a thin bond feels like an attack. */
function answer(draft: Draft, reads: number): void {
  const answered = offer(draft, reads);
  draft.offer = answered;
  if (reads === measure.invite || answered === band.testing) return;
  const hurts = answered === band.guarded || (reads === measure.challenge && draft.B < bondThatBuffers);
  draft.O = hurts ? loss(draft.O, 1) : gain(draft.O, 1, 0, false);
}

/** How many of the three roles are in these bits. */
function rolesIn(bits: number): number {
  return (bits & 1) + ((bits >> 1) & 1) + (bits >> 2);
}
