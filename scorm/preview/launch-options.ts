import type { StrictLmsOptions } from '../host/options.ts';
import type { Habits } from './habits.ts';
import type { Learner, Lesson, Standard } from './messages.ts';

/** What the LMS on the desk is for one launch, but for where it keeps its data. */
export function launchOptions(
  standard: Standard,
  lesson: Lesson,
  learner: Learner,
  { profile, mode, launchData, language }: Habits,
): Omit<StrictLmsOptions, 'storage'> {
  return {
    standard,
    profile,
    learner,
    launchData: launchData ?? lesson.launchData,
    language,
    objectives: lesson.objectives,
    manifest: lesson.elements,
    ...(mode === 'as-it-decides' ? {} : { mode, credit: mode === 'normal' ? 'credit' : 'no-credit' }),
  };
}
