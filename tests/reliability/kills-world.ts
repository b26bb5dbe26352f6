import type { CourseMemory } from '../../src/resume/memory.ts';
import type { ProfileName, Standard } from '../../scorm/host/profiles.ts';
import type { Stored } from '../../scorm/host/strict-lms.ts';

export type Method = (...values: unknown[]) => unknown;
export type Api = Readonly<Record<string, Method>>;

/** What outlives a page. Never changed in place. */
export interface World {
  readonly stored: Stored | undefined;
  readonly device: ReadonlyMap<string, string>;
  /** Seconds since the learner's first launch, and how many of them the course was open. */
  readonly at: number;
  readonly open: number;
}

export const newWorld: World = { stored: undefined, device: new Map(), at: 0, open: 0 };

/** A page that is gone, and what is left. */
export interface Remains {
  readonly world: World;
  /** What the learner had done before the move in flight. */
  readonly done: CourseMemory;
  /** Decisions made, the one in flight included. */
  readonly decisions: number;
  /** The learner had completed the course, in the move in flight or before. */
  readonly completed: boolean;
  /** The LMS had said who is learning: without that nothing is kept on the device. */
  readonly identified: boolean;
}

/** What happens around a call or at the end of a turn; whoever wants the page to die throws `pageDied` at the end of one. */
export interface Watch {
  /** The course has been launched, and this is what the learner finds. */
  readonly launched?: (found: CourseMemory) => void;
  readonly before?: (call: number, name: string) => void;
  readonly after?: (call: number, name: string) => void;
  /** The synchronous work of a move of the learner, or of a timer, is over. */
  readonly turned?: (decided: boolean) => void;
}

export const pageDied = Symbol('the page died');

export interface SittingOptions {
  readonly standard: Standard;
  readonly profile: ProfileName;
  readonly world: World;
  /** What the learner had done before. */
  readonly done: CourseMemory;
  /** Save and exit once so many decisions are made, at the next decision or on the hub; left out, once all is done. */
  readonly leaveAfter?: number | undefined;
  readonly watch?: Watch;
  /** What stands between the course and the LMS's API, where a fault is planted. */
  readonly tamper?: ((api: Api, standard: Standard) => Api) | undefined;
}
