import type { ReportedDecision, ReportedWords } from './lms.ts';

/** What was found when the session was opened. */
export interface Opening {
  readonly text: string;
  readonly bookmark: string;
  readonly mode: 'normal' | 'review' | 'browse';
  /** Whether this visit counts. */
  readonly credit: boolean;
  readonly learner: string;
  readonly language: string;
  /** `a=b&c=d` */
  readonly launchData: string;
  readonly status: 'new' | 'going' | 'completed';
  /** How many rows the list of decisions has. */
  readonly decisions: number;
}

/**
 * One place to write to, already found. Every writer answers whether it was taken; what is not taken is written again
 * later. Nothing is kept for certain until `commit` says so. No method throws.
 */
export interface Wire {
  readonly reports: 'scorm12' | 'scorm2004' | 'none';
  /** Each change is kept at once; nothing is gained by waiting. */
  readonly immediate: boolean;
  /** Finishing saves by itself, and a save just before it is better left out. */
  readonly finishSaves: boolean;
  /** Opens the session, once; `undefined` if it cannot be used. */
  start(): Opening | undefined;
  /** Asks for what is stored to be given back at the next launch. */
  stay(): boolean;
  attempted(): boolean;
  completed(): boolean;
  text(text: string): boolean;
  bookmark(bookmark: string): boolean;
  decided(decision: ReportedDecision): boolean;
  /** Writes a decision once more to the row that it has. */
  decidedAt(place: number, decision: ReportedDecision): boolean;
  /** The row that a decision was written to in this visit. */
  placeOf(decision: string): number | undefined;
  /** Which decisions it has can be read, so that none is ever written twice. */
  readonly knowsDecisions: boolean;
  reflected(words: ReportedWords): boolean;
  scenarioDone(id: string): boolean;
  progress(share: number, asScore: boolean): boolean;
  spent(seconds: number): boolean;
  commit(): boolean;
  /** What was written up to the last commit is safe. */
  settled(): void;
  /** The last commit may have lost what it should have kept: makes the next one send it all again. */
  rearm(): void;
  finish(request: string | undefined): boolean;
}
