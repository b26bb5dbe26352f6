import type { Action } from './action.ts';
import type { State } from './state.ts';

const candourIsEasyFrom = 4000;

/** What an action costs in minutes now: candour is harder to say, a minute longer, while openness is low. */
export function cost(state: State, action: Action): number {
  return action.minutes + (action.candour && state.O < candourIsEasyFrom ? 1 : 0);
}

/** The hazard of a risky step with what a department left waiting adds: 1 over time, 2 from four minutes over. */
export function hazardNow(hazard: number, used: number, budget: number): number {
  if (used <= budget) return hazard;
  return used - budget < 4 ? hazard + 1 : hazard + 2;
}
