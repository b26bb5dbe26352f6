/** What a choice does, compiled to numbers. */
export interface Action {
  /** Weights on the strands and on openness, -3 to 3; 0 leaves alone. */
  readonly V: number;
  readonly C: number;
  readonly R: number;
  readonly G: number;
  readonly T: number;
  readonly B: number;
  readonly O: number;
  readonly minutes: number;
  /** Harder to say: a minute more while openness is low. */
  readonly candour: boolean;
  /** One of `cover`, or -1 when the choice says nothing of the patient. */
  readonly cover: number;
  /** Control taken without a reason and a hand-back. */
  readonly unexplained: boolean;
  /** Repairs an open rupture. */
  readonly repairs: boolean;
  /** A bit of `roleBit`, or 0. */
  readonly sees: number;
  /** A bit of `roleBit`, or 0. */
  readonly slights: number;
  /** Numbers of the promises made and kept. */
  readonly promises: readonly number[];
  readonly keeps: readonly number[];
}

/** What the scene around a choice says, compiled to numbers. */
export interface Step {
  /** 0 to 3; only at 1 and more does cover count. */
  readonly hazard: number;
  /** The pair of `measure` that the resident's offer reads, or -1. */
  readonly reads: number;
  /** The learner plays the resident. */
  readonly asResident: boolean;
}

/** How closely the teacher stays with the patient; backstage is cover the resident does not see. */
export const cover = { none: 0, routine: 1, responsive: 2, backstage: 2, direct: 3 } as const;
