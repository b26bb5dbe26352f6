import type { State } from './state.ts';

/** What can be read from a state in hundredths: a strand, openness, a level, or a pair. */
export const measure = {
  V: 0,
  C: 1,
  R: 2,
  G: 3,
  T: 4,
  B: 5,
  O: 6,
  safety: 7,
  alliance: 8,
  disclose: 9,
  challenge: 10,
  reflect: 11,
  invite: 12,
} as const;

/** The mean of vulnerability, challenge and reflection: can I take a risk here? */
export function safety(state: State): number {
  return ((state.V + state.C + state.R) / 3) | 0;
}

/** The mean of goals, tasks and bond: are we working on the same thing, in a way we both accept, with trust? */
export function alliance(state: State): number {
  return ((state.G + state.T + state.B) / 3) | 0;
}

/** Reads one of `measure`, in hundredths. */
export function reading(state: State, of: number): number {
  switch (of) {
    case measure.V:
      return state.V;
    case measure.C:
      return state.C;
    case measure.R:
      return state.R;
    case measure.G:
      return state.G;
    case measure.T:
      return state.T;
    case measure.B:
      return state.B;
    case measure.O:
      return state.O;
    case measure.safety:
      return safety(state);
    case measure.alliance:
      return alliance(state);
    case measure.disclose:
      return (state.V + state.B) >> 1;
    case measure.challenge:
      return (state.C + state.B) >> 1;
    case measure.reflect:
      return (state.R + state.G) >> 1;
    default:
      return (state.O + state.B) >> 1;
  }
}
