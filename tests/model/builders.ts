import type { Action, Step } from '../../src/model/action.ts';
import { startState, type State } from '../../src/model/state.ts';

/** A state with every strand at 50, openness at 55 and a full margin. */
export function stateOf(given: Partial<State> = {}): State {
  return { ...startState({ V: 50, C: 50, R: 50, G: 50, T: 50, B: 50, O: 55, margin: 8 }), ...given };
}

/** An action that does nothing but what is given. */
export function actionOf(given: Partial<Action> = {}): Action {
  return {
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
    ...given,
  };
}

/** A step without risk and without an offer. */
export function stepOf(given: Partial<Step> = {}): Step {
  return { hazard: 0, reads: -1, asResident: false, ...given };
}
