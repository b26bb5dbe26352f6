/**
 * Everything the model knows of a run at one moment. Strands and openness are in hundredths, 0 to 10000.
 * Flat and never changed in place: exploring a scenario makes millions of these.
 */
export interface State {
  /** Vulnerability, challenge, reflection: the strands of safety. */
  readonly V: number;
  readonly C: number;
  readonly R: number;
  /** Goals, tasks, bond: the strands of alliance. */
  readonly G: number;
  readonly T: number;
  readonly B: number;
  /** The teacher's openness. */
  readonly O: number;
  /** Segments of patient safety left; at 0 the story sends in help. */
  readonly margin: number;
  /** Minutes of attention spent. */
  readonly used: number;
  /** The roles recognised: one bit each of `roleBit`. */
  readonly recognised: number;
  /** Two bits for each promise, read with `promiseState`. */
  readonly promises: number;
  /** A rupture is open. */
  readonly rupture: boolean;
  /** A rupture has been open at some time. */
  readonly ruptured: boolean;
  /** The repair moment has been offered. */
  readonly repairOffered: boolean;
  /** What the latest decision did: segments of margin lost to thin cover. */
  readonly exposure: number;
  /** What the latest decision did: levels of cover above the hazard, unexplained. */
  readonly overcontrol: number;
  /** The resident's band after the latest decision, as in `band`; -1 if nothing was offered. */
  readonly offer: number;
}

/** A state while it is being made. */
export type Draft = { -readonly [Key in keyof State]: State[Key] };

/** Start values in whole points, 0 to 100. */
export interface Start {
  readonly V: number;
  readonly C: number;
  readonly R: number;
  readonly G: number;
  readonly T: number;
  readonly B: number;
  readonly O: number;
  readonly margin: number;
}

export const roleBit = { person: 1, learner: 2, clinician: 4 } as const;

export function startState(start: Start): State {
  return {
    V: start.V * 100,
    C: start.C * 100,
    R: start.R * 100,
    G: start.G * 100,
    T: start.T * 100,
    B: start.B * 100,
    O: start.O * 100,
    margin: start.margin,
    used: 0,
    recognised: 0,
    promises: 0,
    rupture: false,
    ruptured: false,
    repairOffered: false,
    exposure: 0,
    overcontrol: 0,
    offer: -1,
  };
}

/** A copy to be changed before anyone else sees it. */
export function draftOf(state: State): Draft {
  return {
    V: state.V,
    C: state.C,
    R: state.R,
    G: state.G,
    T: state.T,
    B: state.B,
    O: state.O,
    margin: state.margin,
    used: state.used,
    recognised: state.recognised,
    promises: state.promises,
    rupture: state.rupture,
    ruptured: state.ruptured,
    repairOffered: state.repairOffered,
    exposure: state.exposure,
    overcontrol: state.overcontrol,
    offer: state.offer,
  };
}
