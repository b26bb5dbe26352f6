import type { CourseNotes } from '../../resume/memory.ts';

/** Days after the commitment on which the first and the second look back are asked for. */
const daysUntil = [14, 42] as const;

/**
 * Which look back on the commitment is due: 1 from two weeks on, 2 from six weeks on, each until it has been answered.
 *
 * @param now Its day is taken where the learner is.
 */
export function followUpDue(
  { committedOn, followUps }: Pick<CourseNotes, 'committedOn' | 'followUps'>,
  now: Date,
): 1 | 2 | undefined {
  if (committedOn === undefined || followUps.length >= daysUntil.length) return undefined;
  const next = followUps.length === 0 ? 1 : 2;
  return daysSince(committedOn, now) >= daysUntil[next - 1]! ? next : undefined;
}

/** Whole days from a day such as `2026-05-04` to today; NaN if it is none. */
function daysSince(day: string, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return (today - Date.parse(`${day}T00:00:00Z`)) / 86_400_000;
}
