import type { Launch, Saving } from '../../lms/lms.ts';
import type { CourseSession } from '../session/course-session.ts';
import type { Telling } from '../session/keeper.ts';
import type { Screen } from '../session/screen.ts';
import type { Update } from '../session/update.ts';

/** Where the learner is, as far as it matters for what is said about the visit. */
export type Whereabouts = 'silent' | 'hub' | 'exploring' | 'asked' | 'other';

/** All that what is said about the visit depends on. */
export interface Standing {
  readonly at: Whereabouts;
  readonly saving: Saving;
  readonly reports: Launch['reports'];
  readonly telling: Telling;
  /** What is done is kept in this browser until the LMS has it. */
  readonly keptHere: boolean;
  readonly savedAt: Date | undefined;
  /** The course is open in another window of this browser. */
  readonly openElsewhere: boolean;
  /** The learner's last words had no room. */
  readonly full: boolean;
  /** What a new version of the scenario at hand did to the run. */
  readonly update: Update | undefined;
  readonly damaged: boolean;
  readonly merged: boolean;
}

const silent: readonly Screen['at'][] = ['opening', 'no-course', 'unreadable', 'leaving', 'left'];

/** Undefined until the LMS has been asked what it remembers. */
export function standingOf({ screen, keeper, update }: CourseSession): Standing | undefined {
  if (keeper === undefined) return undefined;
  const { lms, launch, telling, full, damaged } = keeper;
  const { saving, savedAt, keptHere, openElsewhere } = lms;
  return {
    at: whereaboutsOf(screen),
    saving,
    reports: launch.reports,
    telling,
    keptHere,
    savedAt,
    openElsewhere,
    full,
    update,
    damaged,
    merged: launch.merged,
  };
}

function whereaboutsOf(screen: Screen): Whereabouts {
  if (silent.includes(screen.at)) return 'silent';
  if (screen.at === 'hub') return 'hub';
  if (screen.at === 'page' && screen.asked) return 'asked';
  return 'run' in screen && screen.run.origin !== undefined ? 'exploring' : 'other';
}
