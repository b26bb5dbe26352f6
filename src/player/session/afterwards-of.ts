import type { Afterwards } from '../hub/afterwards.ts';
import type { CourseSession } from './course-session.ts';
import { isDone, noMemory } from './course-memory.ts';

/** What there is to do besides the scenarios. */
export function afterwardsOf({ keeper, followUp }: CourseSession): Afterwards {
  const memory = keeper?.memory ?? noMemory;
  const runs = memory.scenarios.flatMap(({ first, latest }) => [first, latest]);
  return {
    played: memory.scenarios.some(({ id }) => isDone(memory, id)),
    plays: runs.filter((run) => run?.ending !== undefined).length,
    committedOn: memory.notes?.committedOn,
    followUp,
  };
}
