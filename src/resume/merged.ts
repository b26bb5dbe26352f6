import {
  type CourseMemory,
  type CourseNotes,
  noNotes,
  type RunMemory,
  type ScenarioMemory,
} from './memory.ts';
import { packedSteps } from './packed-path.ts';

/**
 * Two memories of one attempt, put together: of each scenario the first finished run, else the longer one.
 *
 * @param stored The one whose finished runs were reported, and which is kept where both are equal.
 */
export function merged(stored: CourseMemory, other: CourseMemory): CourseMemory {
  const added = other.scenarios.filter(({ id }) => !stored.scenarios.some((one) => one.id === id));
  const shared = stored.scenarios.map((one) => {
    const twin = other.scenarios.find(({ id }) => id === one.id);
    return twin === undefined ? one : mergedScenario(one, twin);
  });
  const notes = mergedNotes(stored.notes, other.notes);
  const course = stored.course ?? other.course;
  return {
    ...stored,
    saves: Math.max(stored.saves, other.saves) + 1,
    completed: stored.completed || other.completed,
    scenarios: [...shared, ...added],
    ...(notes === undefined ? {} : { notes }),
    ...(course === undefined ? {} : { course }),
  };
}

function mergedScenario(stored: ScenarioMemory, other: ScenarioMemory): ScenarioMemory {
  const isFinished = ({ first }: ScenarioMemory) => first?.ending !== undefined;
  if (isFinished(stored) !== isFinished(other)) return isFinished(stored) ? stored : other;
  const later = (other.restarts ?? 0) - (stored.restarts ?? 0);
  if (!isFinished(stored) && later !== 0) return later > 0 ? other : stored;
  // Runs on two versions of a scenario are not mixed.
  if (stored.hash !== other.hash)
    return longerOf(stored.latest, other.latest) === stored.latest ? stored : other;
  return {
    ...stored,
    latest: longerOf(stored.latest, other.latest),
    debriefRead: stored.debriefRead || other.debriefRead,
  };
}

function longerOf(stored: RunMemory | undefined, other: RunMemory | undefined): RunMemory | undefined {
  if (stored === undefined || other === undefined) return stored ?? other;
  const further = lengthOf(other) - lengthOf(stored) || other.continued - stored.continued;
  return further > 0 ? other : stored;
}

function lengthOf({ path, packed, ending }: RunMemory): number {
  return (packed === undefined ? path.length : packedSteps(packed)) + (ending === undefined ? 0 : 0.5);
}

function mergedNotes(
  stored: CourseNotes | undefined,
  other: CourseNotes | undefined,
): CourseNotes | undefined {
  if (stored === undefined || other === undefined) return stored ?? other;
  return {
    oriented: stored.oriented || other.oriented,
    committedOn: stored.committedOn ?? other.committedOn ?? noNotes.committedOn,
    followUps: other.followUps.length > stored.followUps.length ? other.followUps : stored.followUps,
    answers: { ...stored.answers, ...other.answers, ...stored.answers },
    texts: { ...stored.texts, ...other.texts, ...stored.texts },
  };
}
