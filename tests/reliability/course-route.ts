import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileCourse } from '../../src/course/compile-course.ts';
import type { CourseOutline, ScenarioData } from '../../src/course/course.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Play, Position } from '../../src/engine/play.ts';
import { choose, openChoices, sceneAt, settle, start } from '../../src/engine/walker.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { seededRandom } from '../support/seeded-random.ts';

/** One scenario of the route, and what is chosen in it. */
export interface RouteScenario {
  readonly id: string;
  /** Ids of the choices, in order. */
  readonly choices: readonly string[];
  readonly codes: readonly string[];
}

/** The real course, and the one way through it that completes it. */
export interface CourseRoute {
  readonly outline: CourseOutline;
  readonly data: ReadonlyMap<string, ScenarioData>;
  readonly plays: ReadonlyMap<string, Play>;
  readonly scenarios: readonly RouteScenario[];
}

const folder = resolve(import.meta.dirname, '../../scenarios');

/** The first ER scenario with a rescue and a repair moment on the way, and the first clinic scenario with a repair moment. */
export const courseRoute: CourseRoute = routed();

function routed(): CourseRoute {
  const file = resolve(folder, 'course.yaml');
  const { course } = readCourse(readFileSync(file, 'utf8'), file);
  if (course === undefined) throw new Error(`${file} cannot be read`);
  const ids = [...course.scenarios, ...(course.orientation === undefined ? [] : [course.orientation])];
  const scenarios = ids.map(scenarioOf);
  const { outline, scenarios: data } = compileCourse({ course, scenarios, references: [], version: '0.1.0' });
  const plays = new Map([...data].map(([id, { scenario }]) => [id, compilePlay(scenario)]));
  const firstOf = (wanted: 'er' | 'clinic') => outline.scenarios.find(({ kind }) => kind === wanted)!.id;
  return {
    outline,
    data,
    plays,
    scenarios: [
      routeIn(plays.get(firstOf('er'))!, { rescue: true, repair: true }),
      routeIn(plays.get(firstOf('clinic'))!, { rescue: false, repair: true }),
    ],
  };
}

function scenarioOf(id: string): Scenario {
  const file = resolve(folder, id, 'scenario.yaml');
  const { scenario } = readScenario(readFileSync(file, 'utf8'), file);
  if (scenario === undefined) throw new Error(`${file} cannot be read`);
  return scenario;
}

/** The first of many seeded random runs that meets what is wanted. */
function routeIn(play: Play, wanted: { readonly rescue: boolean; readonly repair: boolean }): RouteScenario {
  const random = seededRandom(5);
  const { id } = play.scenario;
  for (let tries = 0; tries < 100_000; tries += 1) {
    const { made, rescued, repaired } = randomRun(play, random);
    if (rescued !== wanted.rescue || repaired !== wanted.repair) continue;
    return { id, choices: made.map((choice) => choice.id), codes: made.map(({ code }) => code) };
  }
  throw new Error(`No run of ${id} meets a rescue and a repair moment`);
}

function randomRun(play: Play, random: () => number) {
  const made: { readonly id: string; readonly code: string }[] = [];
  let repaired = false;
  let here: Position = settle(play, start(play));
  for (let open = openChoices(play, here); open.length > 0; open = openChoices(play, here)) {
    const index = open[Math.floor(random() * open.length)]!;
    made.push(sceneAt(play, here).choices[index]!);
    repaired ||= here.repairing;
    here = settle(play, choose(play, here, index));
  }
  return { made, repaired, rescued: here.rescued };
}
