import type { Drawing, Portrait, ScenarioCard } from '../../course/course.ts';

/** One scenario as the hub shows it. */
export interface CardView {
  readonly card: ScenarioCard;
  readonly state: 'untouched' | 'started' | 'debrief-waiting' | 'done';
  /** The first that is untouched, in the order of the course. */
  readonly next: boolean;
  /** Decisions made in the run that can be gone on with. */
  readonly step: number;
  /** A run is under way. */
  readonly running: boolean;
  /** The resident, once the script has been loaded. */
  readonly face:
    { readonly portrait: Portrait; readonly faces: Readonly<Record<string, readonly Drawing[]>> } | undefined;
}

export interface Progress {
  /** What counts and is done, and how much is needed. */
  readonly done: number;
  readonly needed: number;
}
