import { dayOf, isDay } from '../../record/days.ts';
import { followUpsOf } from '../../record/follow-ups.ts';
import type { CourseNotes } from '../../resume/memory.ts';

/**
 * Which look back on the commitment is due: 1 from two weeks on, 2 from six weeks on, each until it has been answered.
 *
 * @param now Its day is taken where the learner is.
 */
export function followUpDue(
  { committedOn, followUps }: Pick<CourseNotes, 'committedOn' | 'followUps'>,
  now: Date,
): 1 | 2 | undefined {
  if (committedOn === undefined || !isDay(committedOn) || followUps.length > 1) return undefined;
  const next = followUps.length === 0 ? 1 : 2;
  return dayOf(now) >= followUpsOf(committedOn)[next - 1]! ? next : undefined;
}
