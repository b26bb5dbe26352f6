import { cover, type Action } from '../../../src/model/action.ts';
import { measure, reading } from '../../../src/model/measures.ts';
import { promiseState } from '../../../src/model/promises.ts';
import { roleBit, type State } from '../../../src/model/state.ts';
import type { Choice, Scenario } from '../../../src/scenario/scenario.ts';

/** A choice as the model takes it. */
export function actionOf(choice: Choice, scenario: Scenario): Action {
  const promises = Object.keys(scenario.promises);
  const numbers = (names: readonly string[]) => names.map((name) => promises.indexOf(name));
  const { V = 0, C = 0, R = 0, G = 0, T = 0, B = 0, O = 0 } = choice.moves;
  return {
    V,
    C,
    R,
    G,
    T,
    B,
    O,
    minutes: choice.minutes,
    candour: choice.candour,
    unexplained: choice.unexplained,
    repairs: choice.repairs,
    cover: choice.cover === undefined ? -1 : cover[choice.cover],
    sees: choice.sees === undefined ? 0 : roleBit[choice.sees],
    slights: choice.slights === undefined ? 0 : roleBit[choice.slights],
    promises: numbers(choice.promises),
    keeps: numbers(choice.keeps),
  };
}

/** How many promises have come to one of `promise`. */
export function inState({ promises }: State, wanted: number): number {
  return Array.from({ length: 15 }, (_, number) => promiseState(promises, number)).filter(
    (is) => is === wanted,
  ).length;
}

/** What a proof follows, in hundredths, segments and minutes. */
export function levelsOf(state: State): Record<string, number> {
  const { V, C, R, G, T, B, O, margin, used } = state;
  const safety = reading(state, measure.safety);
  const alliance = reading(state, measure.alliance);
  return { safety, alliance, V, C, R, G, T, B, O, margin, used };
}
