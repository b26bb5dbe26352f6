import type { CourseOutline, ScenarioData } from '../../course/course.ts';
import type { CourseSettings } from '../../course/settings.ts';

/** Whether levels are shown while a scenario is played. The first steps show them: there one learns what they are. */
export function levelsIn(
  { scenario }: ScenarioData,
  { settings }: Pick<CourseOutline, 'settings'>,
): CourseSettings['levels'] {
  return scenario.kind === 'orientation' ? 'shown' : settings.levels;
}
