import type { Band, EndingId, Pair, Role, Strand } from '../scenario/scenario.ts';
import type { Line, Prose } from '../scenario/prose.ts';

/** What can be read at one point of a run; levels in hundredths, margin in segments. */
export interface LinePoint {
  readonly safety: number;
  readonly alliance: number;
  readonly openness: number;
  readonly margin: number;
  readonly strands: Readonly<Record<Strand, number>>;
}

/** One act of a run that was begun. */
export interface DebriefAct {
  readonly id: string;
  /** Whom the learner played, and the cast id of whom they faced. */
  readonly you: 'teacher' | 'resident';
  readonly meets: string;
  /** Its decisions: the index of the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Where it began, then one point for each decision. */
  readonly line: readonly LinePoint[];
  /** Where it ended, once promises that were never kept had cost their trust; while under way, the latest point. */
  readonly end: LinePoint;
  /** The teacher's openness was taken over from the act before. */
  readonly carries: boolean;
  /** Undefined while it is under way. */
  readonly ending: { readonly id: EndingId; readonly title: Line; readonly epilogue: Prose } | undefined;
  readonly minutes: { readonly budget: number; readonly used: number };
  readonly unrecognised: readonly Role[];
  /** The decision after which help came in. */
  readonly rescuedAt: number | undefined;
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

export interface Doubt {
  readonly text: Line;
  /** The weaker strand of the pair that was read, if it was kept back because the reply was not open. */
  readonly heldBy: Strand | 'O' | undefined;
}

export interface Decision {
  /** 0 for the first of the run, whatever its act. */
  readonly index: number;
  /** Number of its act in `acts`. */
  readonly act: number;
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
  /** What there was to keep back here; undefined where the scene names nothing. */
  readonly doubt: Doubt | undefined;
  readonly closed: readonly Door[];
  /** The other open options, for "another way". */
  readonly others: readonly { readonly choice: string; readonly text: Line }[];
}

export interface Debrief {
  readonly acts: readonly DebriefAct[];
  readonly decisions: readonly Decision[];
  readonly hiddenConcern: Prose;
  readonly promises: readonly {
    readonly id: string;
    readonly text: Line;
    readonly state: 'kept' | 'broken';
    /** Index of the decision that made it. */
    readonly madeAt: number;
  }[];
  readonly goodWays: readonly {
    /** Id of the act it is a way through. */
    readonly act: string;
    readonly title: Line;
    readonly why: Line;
    readonly choices: readonly Line[];
  }[];
  readonly questions: readonly Line[];
  readonly takeaway: Line;
}
