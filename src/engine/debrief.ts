import type { Band, EndingId, Pair, Role, Strand } from '../scenario/scenario.ts';
import type { Line, Prose } from '../scenario/prose.ts';

/** A point of the two lanes over time; levels in hundredths. The first is the start. */
export interface LinePoint {
  readonly safety: number;
  readonly alliance: number;
  readonly openness: number;
  readonly margin: number;
}

export interface Door {
  readonly choice: string;
  readonly text: Line;
  /** The gates that were not met; `had` and `needed` in hundredths. */
  readonly missing: readonly {
    readonly of: Strand | 'O' | 'safety' | 'alliance' | Pair;
    readonly had: number;
    readonly needed: number;
  }[];
}

export interface Decision {
  /** 0 for the first. */
  readonly index: number;
  readonly scene: string;
  readonly title: Line;
  readonly clock: string | undefined;
  readonly choice: string;
  readonly text: Line;
  readonly band: Band;
  readonly reply: Prose;
  readonly minutes: number;
  /** Each strand, level or margin that moved, from and to; levels in hundredths, margin in segments. */
  readonly moved: readonly {
    readonly of: Strand | 'O' | 'safety' | 'alliance' | 'margin';
    readonly from: number;
    readonly to: number;
  }[];
  readonly rupture: 'opened' | 'repaired' | 'none';
  readonly recognised: readonly Role[];
  /** The patient was left with more risk than cover (segments lost), or control went unexplained. */
  readonly exposure: number;
  readonly overcontrol: number;
  readonly why: Line;
  readonly rows: readonly string[];
  /** Reference ids. */
  readonly sources: readonly string[];
  /** What the resident was not saying, if the reply was not open, and the weaker strand of the pair that was read. */
  readonly unsaid: { readonly text: Line; readonly weaker: Strand | 'O' } | undefined;
  readonly closed: readonly Door[];
  /** The other open options, for "another way". */
  readonly others: readonly { readonly choice: string; readonly text: Line }[];
}

export interface Debrief {
  readonly ending: { readonly id: EndingId; readonly title: Line; readonly epilogue: Prose };
  readonly line: readonly LinePoint[];
  readonly decisions: readonly Decision[];
  readonly hiddenConcern: Prose;
  readonly promises: readonly {
    readonly id: string;
    readonly text: Line;
    readonly state: 'kept' | 'broken';
    /** Index of the decision that made it. */
    readonly madeAt: number;
  }[];
  readonly unrecognised: readonly Role[];
  readonly rescuedAt: number | undefined;
  readonly minutes: { readonly budget: number; readonly used: number };
  readonly goodWays: readonly {
    readonly title: Line;
    readonly why: Line;
    readonly choices: readonly Line[];
  }[];
  readonly questions: readonly Line[];
  readonly takeaway: Line;
}
