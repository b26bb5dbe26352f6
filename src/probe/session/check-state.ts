import type { Diagnosis } from '../../diagnosis/fault.ts';
import type { Standard } from './spelling.ts';

/** What a check tries, in the order in which it is shown. */
export const lineCodes = [
  'finds',
  'opens',
  'told',
  'kept',
  'arrived',
  'counted',
  'exit',
  'status',
  'bookmark',
  'text',
  'characters',
  'decisions',
  'objectives',
  'time',
  'score',
  'saves',
  'quick',
  'completed',
  'closed',
] as const;

export type LineCode = (typeof lineCodes)[number];

/** `waiting`: not tried yet. `noted`: not as usual, and no harm to the course. */
export type LineState = 'waiting' | 'well' | 'noted' | 'wrong';

/** One thing that was tried in a launch. */
export interface CheckLine {
  readonly launch: Launch;
  readonly code: LineCode;
  readonly state: LineState;
  /** What came of it, in plain words. */
  readonly text: string;
  /** What the LMS answered, in its own words; empty if there is nothing to say. */
  readonly detail: string;
}

export type Launch = 1 | 2 | 3;

/**
 * Where a check is. `asking`: see `question`. `leaving`: all was tried that this launch can try, and the person closes the
 * window or leaves. `finishing`: they press "Finish the check". `stopped`: nothing more can be tried in this LMS.
 */
export type Phase = 'looking' | 'trying' | 'asking' | 'leaving' | 'finishing' | 'done' | 'stopped';

/** What is not as usual, and does a course no harm. */
export const noteCodes = [
  /** Some elements that a course can do without are not there. */
  'few-elements',
  /** A save while the page goes is answered with nothing, and yet everything arrives. */
  'silent-at-the-end',
  /** After a long time without a call the LMS takes nothing more. */
  'ends-idle-visits',
  /** What was completed is launched for review. */
  'reviews-what-is-completed',
  /** The resume text is deleted once the course is completed. */
  'forgets-what-is-completed',
  /** Recorded decisions are not there at the next launch, though they were taken. */
  'forgets-decisions',
  'forgets-objectives',
  /** What was reported as begun is told as completed, or as never begun. */
  'changes-the-status',
  /** Characters beyond ASCII are changed; a course's resume text has none. */
  'changes-rare-characters',
  /** What this browser keeps for a page cannot be read. */
  'no-storage',
] as const;

export type NoteCode = (typeof noteCodes)[number];

export interface Note {
  readonly note: NoteCode;
  /** What it was seen by, in the LMS's own words. */
  readonly seen: readonly string[];
}

/** All that a page shows of a check. */
export interface CheckState {
  readonly standard: Standard;
  /** Undefined until it is known. */
  readonly launch: Launch | undefined;
  readonly phase: Phase;
  /** Of this launch first tried to last; those of earlier launches before them. */
  readonly lines: readonly CheckLine[];
  /** What the person is to do now, in plain words; a heading and what it means. */
  readonly next: { readonly heading: string; readonly text: string };
  /**
   * `launched-before`: this LMS gave nothing back, nor did the browser: has it been launched before? `check-again`: this
   * check was finished; is it to begin anew?
   */
  readonly question: 'launched-before' | 'check-again' | undefined;
  readonly diagnoses: readonly Diagnosis[];
  readonly notes: readonly Note[];
  /** For support: plain text, without the learner's name or id. */
  readonly report: string;
}
