import type { Afterwards } from '../hub/afterwards.ts';
import type { CourseSession } from './course-session.ts';
import { finishedRuns, isDone, noMemory } from './course-memory.ts';

/** What there is to do besides the scenarios. */
export function afterwardsOf({ keeper, followUp }: CourseSession): Afterwards {
  const memory = keeper?.memory ?? noMemory;
  return {
    played: memory.scenarios.some(({ id }) => isDone(memory, id)),
    plays: memory.scenarios.flatMap(finishedRuns).length,
    committedOn: memory.notes?.committedOn,
    followUp,
  };
}
