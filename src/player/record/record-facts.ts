import type { PageSession } from '../pages/page.ts';
import { plainLine } from '../prose/prose.ts';
import { isDone, progressOf } from '../session/course-memory.ts';
import { noNotes } from '../../resume/memory.ts';
import { dayOf } from '../../record/days.ts';

/** What is known of what was done, and may stand in a record. */
export interface RecordFacts {
  readonly course: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly build: string;
  };
  /** The day of the record. */
  readonly day: string;
  /** Finished, each with its debrief. */
  readonly scenarios: readonly {
    readonly title: string;
    readonly kind: 'er' | 'clinic' | 'orientation';
    /** For how many minutes it is made. */
    readonly minutes: readonly [number, number];
  }[];
  readonly progress: { readonly done: number; readonly needed: number };
  readonly committedOn: string | undefined;
  readonly followUps: number;
}

/** What the memory of the course knows; no outcome, level or answer is among it. */
export function recordFacts({ outline, memory, now }: PageSession): RecordFacts {
  const { committedOn, followUps } = memory.notes ?? noNotes;
  return {
    course: outline,
    day: dayOf(now()),
    scenarios: outline.scenarios
      .filter(({ id }) => isDone(memory, id))
      .map(({ title, kind, minutes }) => ({ title: plainLine(title), kind, minutes })),
    progress: progressOf(outline, memory),
    committedOn,
    followUps: followUps.length,
  };
}
