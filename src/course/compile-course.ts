import { hashOf } from '../scenario/hash.ts';
import type { CastMember, Scenario } from '../scenario/scenario.ts';
import { structureHash } from '../scenario/structure-hash.ts';
import type { CourseOutline, Reference, ScenarioCard, ScenarioData } from './course.ts';
import { type MediaFiles, shownMedia } from './course-media.ts';
import { portraitsOf } from './portraits.ts';
import type { CourseFile } from './read-course.ts';

export interface CompiledCourse {
  readonly outline: CourseOutline;
  /** In the order of the course, by id; the orientation last. */
  readonly scenarios: ReadonlyMap<string, ScenarioData>;
}

export interface CourseParts {
  readonly course: CourseFile;
  /** At least those that the course lists. */
  readonly scenarios: readonly Scenario[];
  readonly references: readonly Reference[];
  /** What lies in the folders `media` beside the scenarios, by path; none if left out. */
  readonly media?: MediaFiles;
  /** Version of the program, such as 0.1.0. */
  readonly version: string;
}

/**
 * Makes what a player loads. The build id comes from the content alone, so that the same sources make the same bytes anywhere.
 *
 * @throws {RangeError} If the course lists a scenario that is not there.
 */
export function compileCourse({
  course,
  scenarios,
  references,
  media = new Map(),
  version,
}: CourseParts): CompiledCourse {
  const find = (id: string) => {
    const scenario = scenarios.find((candidate) => candidate.id === id);
    if (scenario === undefined)
      throw new RangeError(`The course lists "${id}", which is not among its scenarios.`);
    return scenario;
  };
  const listed = course.scenarios.map(find);
  const orientation = course.orientation === undefined ? undefined : find(course.orientation);
  const every = orientation === undefined ? listed : [...listed, orientation];
  const data = new Map(every.map((scenario) => [scenario.id, scenarioDataOf(scenario, references, media)]));
  const about = {
    id: course.id,
    title: course.title,
    summary: course.summary,
    language: course.language,
    version,
    completion: course.completion,
    settings: course.settings,
    orientation: orientation && cardOf(orientation),
    scenarios: listed.map(cardOf),
  };
  return {
    outline: { ...about, build: hashOf(JSON.stringify([about, ...data.values()]), 8) },
    scenarios: data,
  };
}

/** What a player needs of one scenario. */
export function scenarioDataOf(
  scenario: Scenario,
  references: readonly Reference[],
  media: MediaFiles = new Map(),
): ScenarioData {
  const cited = new Set([
    ...Object.values(scenario.scenes).flatMap(({ choices }) => choices.flatMap(({ sources }) => sources)),
    ...scenario.acts.flatMap(({ repair }) =>
      repair === undefined
        ? []
        : [repair.name_it, repair.kind_act, repair.carry_on].flatMap(({ sources }) => sources),
    ),
  ]);
  const shown = shownMedia(scenario, media);
  return {
    scenario: withoutMarks(scenario),
    ...portraitsOf(scenario.cast),
    references: references
      .filter(({ id }) => cited.has(id))
      .map(({ id, short, text, url, status }) => ({ id, short, text, url, status })),
    ...(shown === undefined ? {} : { media: shown }),
  };
}

/**
 * What is for authors and tests alone: expectations, waivers, signatures, which lines are met at other start values only.
 * Media come beside it, as the player shows them.
 */
function withoutMarks(scenario: Scenario): Scenario {
  const { media: _, ...kept } = withoutKey(scenario, 'other_starts_only');
  return {
    ...kept,
    signed: { seen_done: [], cast_balance: [] },
    waive: [],
    expect: [],
  };
}

/** A scene may bear the same name; what it holds is an object with a title. */
function withoutKey<T>(value: T, key: string): T {
  if (Array.isArray(value)) return value.map((inner: unknown) => withoutKey(inner, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => name !== key || (inner !== true && !Array.isArray(inner)))
      .map(([name, inner]: [string, unknown]) => [name, withoutKey(inner, key)]),
  ) as T;
}

function cardOf(scenario: Scenario): ScenarioCard {
  const { name, role } = residentOf(scenario);
  return {
    id: scenario.id,
    kind: scenario.kind,
    title: scenario.title,
    summary: scenario.summary,
    minutes: scenario.minutes_to_play,
    resident: { name, role },
    hash: structureHash(scenario),
    script: scriptPath(scenario.id),
    portraits: portraitsPath(scenario.id),
  };
}

function residentOf({ id, cast }: Scenario): CastMember {
  const resident = Object.values(cast).find((member) => member.resident);
  if (resident === undefined) throw new RangeError(`Scenario "${id}" has no resident.`);
  return resident;
}

/** Where a scenario's script lies, from the page. */
export function scriptPath(scenario: string): string {
  return `course/${scenario}.js`;
}

/** Where the script with a scenario's portraits lies, from the page. */
export function portraitsPath(scenario: string): string {
  return `course/portraits/${scenario}.js`;
}
