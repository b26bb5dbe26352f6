import type { FaultKind, FaultyCall } from '../host/fault-injector.ts';
import type { ProfileName } from '../host/profiles.ts';
import type { Sending } from '../host/server.ts';

/** One thing that goes wrong, as a switch: it can be sent, stored and read back. */
export interface DeskFault {
  readonly kind: FaultKind;
  /** Only such calls; any call if left out. */
  readonly call?: FaultyCall;
  /** Only calls about this element, or about elements that begin so (`cmi.interactions.`). */
  readonly element?: string;
  /** From so many such calls on, from 1; from the first one if left out. */
  readonly from?: number;
  /** Every such call from there on, instead of one. */
  readonly lasting: boolean;
}

/** Where the lesson finds the API: in the window around it, two windows out, or in the window that opened it. */
export type ApiStands = 'around' | 'two-frames-up' | 'in-an-opener' | 'late' | 'absent' | 'other-standard';

/** How the LMS on the desk behaves. */
export interface Habits {
  readonly profile: ProfileName;
  readonly faults: readonly DeskFault[];
  /** What becomes of what the lesson saves. Works at once, in a running lesson too; the others at the next launch. */
  readonly network: Sending;
  /** Opening, saving and closing take a second each. */
  readonly slow: boolean;
  readonly api: ApiStands;
  /** What the LMS says of a launch; `as-it-decides` follows its kind. */
  readonly mode: LaunchMode;
  /** In a frame of the desk, or in a tab of its own. */
  readonly window: 'frame' | 'tab';
  /** Instead of what the manifest gives; undefined for what it gives. */
  readonly launchData: string | undefined;
  /** The learner's language as the LMS has it (`fr`); empty for none. */
  readonly language: string;
}

export type LaunchMode = 'as-it-decides' | 'normal' | 'review' | 'browse';

export const plainHabits: Habits = {
  profile: 'strict',
  faults: [],
  network: 'works',
  slow: false,
  api: 'around',
  mode: 'as-it-decides',
  window: 'frame',
  launchData: undefined,
  language: '',
};

/** How long a call that hangs blocks the lesson, in seconds; all of them in one launch together block it so long at most. */
export const hangs = { once: 6, altogether: 30 } as const;
