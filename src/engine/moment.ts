import type { Band, EndingId, Expression, Role } from '../scenario/scenario.ts';
import type { Line, Prose } from '../scenario/prose.ts';

/** Where the flow of a run stands. */
export type Phase = 'deciding' | 'replying' | 'reading' | 'repairing' | 'ended' | 'debriefing' | 'done';

/** The instruments as they read now. Levels in hundredths, 0 to 10000. */
export interface Reading {
  readonly safety: number;
  readonly alliance: number;
  readonly openness: number;
  /** 8 to 0. */
  readonly margin: number;
  /** Minutes of attention left; below 0 when over time. */
  readonly minutesLeft: number;
  readonly recognised: readonly Role[];
  /** How open the resident is now: the band of the reply just given, or of the offer this scene reads. */
  readonly stance: Band;
  readonly ruptured: boolean;
}

export interface OpenChoice {
  readonly id: string;
  readonly text: Line;
  /** What it costs now, the extra minute of candour included. */
  readonly minutes: number;
}

/** What the latest decision did, for the words beside the instruments; levels in hundredths. */
export interface Change {
  readonly safety: number;
  readonly alliance: number;
  /** Of the teacher, whoever plays them. */
  readonly openness: number;
  readonly margin: number;
  readonly minutes: number;
  readonly recognised: readonly Role[];
  readonly promised: readonly string[];
  readonly kept: readonly string[];
  readonly rupture: 'opened' | 'repaired' | 'none';
}

/** All that the player draws of a run, at one point. */
export interface Moment {
  readonly phase: Phase;
  /** Decisions made so far, the repair moment included. */
  readonly step: number;
  /** The scene's id; `repair` in the repair moment. */
  readonly scene: string;
  readonly title: Line;
  readonly place: 'er_bay' | 'clinic_room';
  /** Whom the learner plays in this act, and the cast id of whom they face: whose stance is read. */
  readonly you: 'teacher' | 'resident';
  readonly meets: string;
  readonly clock: string | undefined;
  /** Cast id of who is seen, and the face they wear. */
  readonly speaker: string;
  readonly expression: Expression;
  readonly text: Prose;
  readonly says: Line | undefined;
  /** Id of the medium shown with the text. */
  readonly shows: string | undefined;
  /** The open options, in the author's order; empty unless deciding or repairing. */
  readonly choices: readonly OpenChoice[];
  /** What the learner chose and what came back; present while replying. */
  readonly reply:
    | {
        readonly choice: Line;
        readonly band: Band;
        readonly text: Prose;
        /** Id of the medium shown with it. */
        readonly shows: string | undefined;
      }
    | undefined;
  /** Present while replying, where the scene has one. */
  readonly pitStop: { readonly asks: Line | undefined; readonly guesses: readonly Line[] } | undefined;
  /** Present while replying, in an orientation. */
  readonly hint: Line | undefined;
  readonly reading: Reading;
  /** Present while replying. */
  readonly change: Change | undefined;
  /** Present from `ended` on. */
  readonly ending: { readonly id: EndingId; readonly title: Line; readonly epilogue: Prose } | undefined;
}
