import type { Stored } from '../../../host/options.ts';
import type { PackageReport } from '../../../check/package-report.ts';
import type { Attempt } from '../../attempt.ts';
import type { Habits } from '../../habits.ts';
import type { Call, Launchable, Learner, Lesson } from '../../messages.ts';

/** A package that was imported at the desk. */
export interface DeskPackage {
  /** Names its attempts, whichever build of it is there now. */
  readonly place: string;
  /** What the person called it: a file's name, or ours. */
  readonly name: string;
  readonly what: Launchable;
  /** What the package check says; undefined while it is looking, or if there is none. */
  readonly report: PackageReport | undefined;
  /** Another build was put over the first one. */
  readonly updated: boolean;
}

/** A lesson that plays now. */
export interface Running {
  readonly launch: number;
  readonly place: string;
  readonly lesson: Lesson;
  readonly learner: Learner;
  readonly window: Habits['window'];
}

/** What an LMS gave a lesson at launch. */
export interface Given {
  readonly learner: Learner;
  readonly lesson: Lesson;
  readonly habits: Habits;
  /** Every element that had a value when the lesson began. */
  readonly elements: Stored;
}

/** One element whose value is another now; empty text for none. */
export interface Change {
  readonly element: string;
  readonly before: string;
  readonly after: string;
}

/** One attempt's last launch at this desk. */
export interface LastLaunch {
  /** Undefined for a launch at another desk, whose attempts were imported. */
  readonly given: Given | undefined;
  /** In order; of very many the last ones. */
  readonly calls: readonly Call[];
  /** What was stored when it began; undefined for nothing. */
  readonly before: Stored | undefined;
  /** What the lesson has set and the LMS has not stored: element, stored value, set value. */
  readonly unsaved: readonly Change[];
}

/** All that is drawn of the desk. */
export interface DeskState {
  readonly packages: readonly DeskPackage[];
  /** The package at hand, by its place in the list. */
  readonly chosen: number;
  /** The lesson at hand, by its place in the package. */
  readonly lesson: number;
  readonly learners: readonly Learner[];
  /** The learner at hand, by their place in the list. */
  readonly learner: number;
  /** Of the lesson at hand, in the order of the learners. */
  readonly attempts: readonly (Attempt | undefined)[];
  /** The attempt of the learner at hand. */
  readonly attempt: Attempt | undefined;
  /** The last launch of that attempt; undefined if there was none since the desk was opened. */
  readonly last: LastLaunch | undefined;
  /** What that launch has changed in what is stored. */
  readonly changes: readonly Change[];
  readonly running: Running | undefined;
  /** Something is under way that takes a moment: opening, launching, leaving. */
  readonly busy: boolean;
  readonly habits: Habits;
  /** What the desk says: one sentence. */
  readonly said: string;
  /** Whether attempts survive a reload of the desk. */
  readonly keeping: 'kept' | 'full' | 'absent';
}
