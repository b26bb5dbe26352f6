import type { CourseOutline, ScenarioCard } from '../../course/course.ts';
import type { CourseMemory, RunMemory, ScenarioMemory } from '../../resume/memory.ts';
import { type OptionsAfter, unpackPath } from '../../resume/packed-path.ts';
import type { Progress } from '../hub/card-view.ts';

/*
 * What happens to the memory of a course, as functions from one memory to the next. The first finished run is the record
 * and never changes again; any other run is "latest".
 */

/** Nothing yet. */
export const noMemory: CourseMemory = { saves: 0, completed: false, scenarios: [] };

export function scenarioIn(memory: CourseMemory, id: string): ScenarioMemory | undefined {
  return memory.scenarios.find((scenario) => scenario.id === id);
}

/** The run that can be gone on with: begun and not finished. */
export function runningIn(scenario: ScenarioMemory | undefined): RunMemory | undefined {
  return [scenario?.latest, scenario?.first].find((run) => run !== undefined && run.ending === undefined);
}

/** The finished runs there are, the record first. */
export function finishedRuns(
  scenario: ScenarioMemory | undefined,
): readonly (readonly ['first' | 'latest', RunMemory])[] {
  return (['first', 'latest'] as const).flatMap((which) => {
    const run = scenario?.[which];
    return run?.ending === undefined ? [] : [[which, run] as const];
  });
}

/** The finished run to debrief: the latest one, else the first. */
export function finishedIn(scenario: ScenarioMemory | undefined): RunMemory | undefined {
  return finishedRuns(scenario).at(-1)?.[1];
}

/** The first finished play is still to come: decisions made now are reported. */
export function isFirstPlay(scenario: ScenarioMemory | undefined): boolean {
  return scenario?.first?.ending === undefined;
}

/** The scenario that a run is played on. */
interface Played {
  readonly id: string;
  /** Its structure hash. */
  readonly hash: string;
  readonly kind: ScenarioCard['kind'];
}

/** Keeps a run of a scenario as it stands now. */
export function withRun(memory: CourseMemory, { id, hash, kind }: Played, run: RunMemory): CourseMemory {
  const before = scenarioIn(memory, id);
  const played = { id, hash, ...(kind === 'orientation' ? {} : { kind }) };
  if (before?.first?.ending !== undefined) return put(memory, { ...before, ...played, latest: run });
  const finished = run.ending !== undefined;
  return put(memory, {
    ...played,
    first: finished ? run : undefined,
    latest: finished ? undefined : run,
    debriefRead: false,
    restarts: before?.restarts ?? 0,
  });
}

/** Turns what was read packed into codes, now that the scenario is loaded; what no longer fits it stays as it is. */
export function unpacked(memory: CourseMemory, id: string, optionsAfter: OptionsAfter): CourseMemory {
  const before = scenarioIn(memory, id);
  if (before?.first?.packed === undefined && before?.latest?.packed === undefined) return memory;
  return put(memory, {
    ...before,
    first: plain(before.first, optionsAfter),
    latest: plain(before.latest, optionsAfter),
  });
}

function plain(run: RunMemory | undefined, optionsAfter: OptionsAfter): RunMemory | undefined {
  if (run?.packed === undefined) return run;
  const { packed, ...rest } = run;
  const path = unpackPath(packed, optionsAfter);
  return path === undefined ? run : { ...rest, path };
}

/** Forgets the run under way, so that the scenario starts again; the record stays, and what was told is not told again. */
export function withoutRunning(memory: CourseMemory, id: string): CourseMemory {
  const before = scenarioIn(memory, id);
  if (before === undefined) return memory;
  if (isFirstPlay(before)) {
    const restarts = (before.restarts ?? 0) + 1;
    return put(memory, { ...before, first: undefined, latest: undefined, debriefRead: false, restarts });
  }
  return put(memory, { ...before, latest: undefined });
}

export function withDebriefRead(memory: CourseMemory, id: string): CourseMemory {
  const before = scenarioIn(memory, id);
  return before === undefined || before.first?.ending === undefined
    ? memory
    : put(memory, { ...before, debriefRead: true });
}

/** Finished with its debrief read. */
export function isDone(memory: CourseMemory, id: string): boolean {
  const scenario = scenarioIn(memory, id);
  return scenario?.first?.ending !== undefined && scenario.debriefRead;
}

/**
 * How much of what completes the course is done: of each kind no more scenarios count than are needed; the commitment is
 * one more. What was done of a scenario counts also when the course has it no longer.
 */
export function progressOf(outline: CourseOutline, memory: CourseMemory): Progress {
  const { er, clinic, commitment } = outline.completion;
  const kinds = memory.scenarios
    .filter(({ id }) => isDone(memory, id))
    .map((scenario) => outline.scenarios.find(({ id }) => id === scenario.id)?.kind ?? scenario.kind);
  const done = (kind: 'er' | 'clinic', needed: number) =>
    Math.min(needed, kinds.filter((one) => one === kind).length);
  const committed = commitment && memory.notes?.committedOn !== undefined;
  return {
    done: done('er', er) + done('clinic', clinic) + Number(committed),
    needed: er + clinic + Number(commitment),
  };
}

function put(memory: CourseMemory, scenario: ScenarioMemory): CourseMemory {
  const there = memory.scenarios.some(({ id }) => id === scenario.id);
  const scenarios = there
    ? memory.scenarios.map((other) => (other.id === scenario.id ? scenario : other))
    : [...memory.scenarios, scenario];
  return { ...memory, scenarios };
}
