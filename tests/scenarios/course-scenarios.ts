import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Play } from '../../src/engine/play.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

export interface CourseScenario {
  readonly id: string;
  readonly scenario: Scenario;
  readonly play: Play;
  /** The file as its author wrote it. */
  readonly source: string;
}

const folder = resolve(import.meta.dirname, '../../scenarios');

/** Every scenario that scenarios/course.yaml lists, in its order. */
export const courseScenarios: readonly CourseScenario[] = listed().map((id) => {
  const file = resolve(folder, id, 'scenario.yaml');
  const source = readFileSync(file, 'utf8');
  const { scenario, diagnostics } = readScenario(source, file);
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return { id, scenario, play: compilePlay(scenario), source };
});

/** For `test.each`: the id names the test. */
export const eachScenario = courseScenarios.map((one) => [one.id, one] as const);

function listed(): readonly string[] {
  const file = resolve(folder, 'course.yaml');
  const { course, diagnostics } = readCourse(readFileSync(file, 'utf8'), file);
  if (course === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return course.scenarios;
}
