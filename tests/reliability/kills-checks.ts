import { optionsAfter } from '../../src/engine/options-after.ts';
import {
  finishedRuns,
  isDone,
  progressOf,
  runningIn,
  scenarioIn,
  unpacked,
} from '../../src/player/session/course-memory.ts';
import type { CourseMemory, RunMemory, ScenarioMemory } from '../../src/resume/memory.ts';
import type { Standard } from '../../scorm/host/profiles.ts';
import type { Stored } from '../../scorm/host/strict-lms.ts';
import { courseRoute } from './course-route.ts';

/** The memory with every run's path in codes. */
export function readable(memory: CourseMemory): CourseMemory {
  return courseRoute.scenarios.reduce(
    (read, { id }) => unpacked(read, id, (path) => optionsAfter(courseRoute.plays.get(id)!, path)),
    memory,
  );
}

/** Decisions made, in the record or on the way to it. */
export function decisionsIn(memory: CourseMemory): number {
  return readable(memory).scenarios.reduce(
    (sum, { first, latest }) => sum + (first ?? latest)!.path.length,
    0,
  );
}

/** In what a learner who comes back finds less than they had done; empty if in nothing. */
export function behind(found: CourseMemory, done: CourseMemory): readonly string[] {
  const [after, before] = [readable(found), readable(done)];
  const scenarios = before.scenarios.flatMap((scenario) =>
    behindIn(scenarioIn(after, scenario.id), scenario),
  );
  const { notes } = before;
  return [
    ...scenarios,
    ...(notes?.committedOn !== after.notes?.committedOn && notes?.committedOn !== undefined
      ? ['the commitment is gone']
      : []),
    ...(notes?.oriented === true && after.notes?.oriented !== true
      ? ['the first steps are offered again']
      : []),
  ];
}

function behindIn(after: ScenarioMemory | undefined, before: ScenarioMemory): readonly string[] {
  const [record] = finishedRuns(before);
  const run = runningIn(before);
  if (record !== undefined) return changedIn(after, before, record[1]);
  return run === undefined ? [] : setBackIn(after, before.id, run);
}

function changedIn(
  after: ScenarioMemory | undefined,
  before: ScenarioMemory,
  record: RunMemory,
): readonly string[] {
  const { id } = before;
  const there = finishedRuns(after)[0]?.[1];
  const same = there !== undefined && pathOf(there) === pathOf(record) && there.ending === record.ending;
  return [
    ...(same ? [] : [`the finished result of ${id} is not what it was`]),
    ...(before.debriefRead && after?.debriefRead !== true
      ? [`the debrief of ${id} is to be read again`]
      : []),
  ];
}

function setBackIn(after: ScenarioMemory | undefined, id: string, run: RunMemory): readonly string[] {
  const there = after?.first ?? runningIn(after);
  if (there === undefined) return [`${id} is not begun`];
  if (!pathOf(there).startsWith(pathOf(run)))
    return [`${id} stands at "${pathOf(there)}" and not at "${pathOf(run)}"`];
  const stays = there.path.length === run.path.length && there.ending === undefined;
  return stays && there.continued < run.continued ? [`${id} goes on from a scene before`] : [];
}

function pathOf({ path }: RunMemory): string {
  return path.join('');
}

/** What is not as it should be in the memory of one who has done all that completes the course. */
export function unfinished(memory: CourseMemory): readonly string[] {
  const { outline, scenarios } = courseRoute;
  const { done, needed } = progressOf(outline, memory);
  const recorded = (id: string) => finishedRuns(scenarioIn(readable(memory), id))[0]?.[1].path.join('');
  return [
    ...(done < needed || !memory.completed ? ['the course is not complete in what it remembers'] : []),
    ...scenarios.filter(({ id }) => !isDone(memory, id)).map(({ id }) => `${id} is not done`),
    ...scenarios
      .filter(({ id, codes }) => recorded(id) !== codes.join(''))
      .map(({ id }) => `${id} is recorded as it was not played`),
  ];
}

/** What an LMS with interactions is to hold of the route: id and answer of each decision, in order. */
export function reportsOf(standard: Standard): readonly (readonly [id: string, answer: string])[] {
  return courseRoute.scenarios.flatMap(({ id, codes, choices }) =>
    codes.map((code, index) => {
      const number = String(index + 1).padStart(2, '0');
      const answer = standard === 'scorm12' ? code.charAt(1) : choices[index]!;
      return [`${id.replaceAll('-', '_')}_${number}_${code}`, answer] as const;
    }),
  );
}

/** The same as an LMS holds it. */
export function reportsIn(stored: Stored = {}): readonly (readonly [id: string, answer: string])[] {
  return Object.keys(stored)
    .filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element) && stored[element] !== '')
    .map((element) => {
      const of = element.slice(0, -'id'.length);
      return [stored[element]!, stored[`${of}student_response`] ?? stored[`${of}learner_response`] ?? ''];
    });
}

/** What is wrong with the decisions that an LMS holds, if it is to hold those. */
export function misreported(
  held: ReturnType<typeof reportsIn>,
  wanted: ReturnType<typeof reportsOf>,
): readonly string[] {
  const answers = new Map(wanted);
  const ids = held.map(([id]) => id);
  const said = (what: string, which: readonly string[]) =>
    which.length === 0 ? [] : [`a decision was ${what} "${which.join(' ')}"`];
  return [
    ...said(
      'reported twice',
      ids.filter((id, index) => ids.indexOf(id) < index),
    ),
    ...said(
      'never reported',
      [...answers.keys()].filter((id) => !ids.includes(id)),
    ),
    ...said(
      'reported that nobody made',
      ids.filter((id) => !answers.has(id)),
    ),
    ...said(
      'reported as another',
      held.flatMap(([id, answer]) => (answers.has(id) && answers.get(id) !== answer ? [id] : [])),
    ),
  ];
}

/** How far the LMS believes the learner to be: 0 not begun, 1 under way, 2 completed. */
export function statusIn(stored: Stored = {}): 0 | 1 | 2 {
  const status = stored['cmi.core.lesson_status'] ?? stored['cmi.completion_status'] ?? '';
  if (['completed', 'passed'].includes(status)) return 2;
  return ['incomplete', 'browsed', 'failed'].includes(status) ? 1 : 0;
}

/** Seconds in a time as either standard spells it. */
export function secondsIn(time: string): number {
  const clock = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(time);
  const [, hours, minutes, seconds] =
    clock ?? /^P(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(time) ?? [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
