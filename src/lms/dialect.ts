import type { CallNames } from './api-calls.ts';
import type { ReportedDecision, ReportedWords } from './lms.ts';

export type Values = readonly (readonly [element: string, value: string])[];

/** How one standard spells what we say: the whole of what differs between standards. Written from the standards' own texts. */
export interface Dialect {
  readonly reports: 'scorm12' | 'scorm2004';
  /** The API object's name in a window. */
  readonly api: string;
  readonly calls: CallNames;
  /** Errors that say of an element that the LMS does not have it. */
  readonly missing: readonly string[];
  readonly finishSaves: boolean;
  /** The ids of recorded decisions can be read back. */
  readonly readsIds: boolean;
  /** The most characters that all recorded decisions may take when sent, encoded; some LMSs send them all at every save. */
  readonly budget: number;
  readonly reads: {
    readonly text: string;
    readonly bookmark: string;
    readonly mode: string;
    readonly credit: string;
    readonly learner: string;
    readonly language: string;
    readonly launchData: string;
    readonly status: string;
    readonly score: string;
    /** Where progress has an element of its own. */
    readonly progress: string | undefined;
    readonly decisions: string;
    readonly objectives: string;
    /** The element of an objective that says whether it is completed. */
    readonly objectiveStatus: (index: number) => string;
  };
  readonly completedStatuses: readonly string[];
  readonly stay: Values;
  readonly attempted: Values;
  /** The status first. */
  readonly completed: Values;
  /** `share` is 0 to 1. */
  readonly progress: (share: number) => Values;
  readonly score: (share: number) => Values;
  readonly spent: (seconds: number) => Values;
  /** In the order the elements must be set; what was asked and answered is the last, if it is asked for. */
  readonly decided: (index: number, decision: ReportedDecision, withWords: boolean) => Values;
  /** The most rows that one text may take, and the most characters in each. */
  readonly words: { readonly rows: number; readonly characters: number };
  /** One row of the learner's own words, in the order the elements must be set. */
  readonly reflected: (index: number, row: ReportedWords) => Values;
  readonly objectiveDone: (index: number, id: string) => Values;
  readonly request: (leave: string) => Values;
  /**
   * Another value that the element may briefly have, for an LMS that sends only what has changed; `undefined` where
   * the LMS sends everything anyway.
   */
  readonly another: ((element: string, value: string) => string | undefined) | undefined;
}
