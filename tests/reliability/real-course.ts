import type { CourseOutline, ScenarioData } from '../../src/course/course.ts';
import { optionsAfter } from '../../src/engine/options-after.ts';
import type { Play } from '../../src/engine/play.ts';
import { courseRoute } from './course-route.ts';

/** The course as it is shipped. */
export const outline: CourseOutline = courseRoute.outline;

export const scenarioIds: readonly string[] = outline.scenarios.map(({ id }) => id);

const options = new Map<string, readonly string[] | undefined>();

/** @throws {RangeError} If the course has no such scenario. */
export function dataOf(id: string): ScenarioData {
  return given(courseRoute.data.get(id), id);
}

/** @throws {RangeError} If the course has no such scenario. */
export function playOf(id: string): Play {
  return given(courseRoute.plays.get(id), id);
}

/** What a loaded scenario answers; undefined for another course's. Walked once for each path. */
export function optionsOf(id: string, path: readonly string[]): readonly string[] | undefined {
  const play = courseRoute.plays.get(id);
  if (play === undefined) return undefined;
  const key = `${id} ${path.join('')}`;
  if (!options.has(key)) options.set(key, optionsAfter(play, path));
  return options.get(key);
}

function given<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new RangeError(`The course has no scenario "${id}".`);
  return found;
}
