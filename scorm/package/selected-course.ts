import type { ScenarioCard } from '../../src/course/course.ts';
import type { CourseFile } from '../../src/course/read-course.ts';

type Kind = ScenarioCard['kind'];
type Line = ScenarioCard['title'];
type Titled = Pick<ScenarioCard, 'id' | 'kind' | 'title'>;

/**
 * The course with some of its scenarios, in the course's order: a course of its own, with an id and title that tell it
 * from the whole, which is complete when as many are finished as were asked for, or all there are. Throws a RangeError
 * on an id that the course does not list.
 */
export function selectedCourse(
  course: CourseFile,
  scenarios: readonly Titled[],
  ids: readonly string[],
): CourseFile {
  const strange = ids.find((id) => !course.scenarios.includes(id));
  if (strange !== undefined)
    throw new RangeError(`The course has no scenario "${strange}"; it has ${course.scenarios.join(', ')}.`);
  const chosen = course.scenarios.filter((id) => ids.includes(id));
  if (chosen.length === 0 || chosen.length === course.scenarios.length) return course;
  const titles = chosen.map((id) => textOf(scenarios.find((scenario) => scenario.id === id)?.title ?? [id]));
  return {
    ...course,
    id: [course.id, ...chosen].join('-'),
    title: `${course.title}: ${titles.join('; ')}`,
    scenarios: chosen,
    completion: completionOf(course, (kind) => chosen.filter((id) => kindOf(scenarios, id) === kind).length),
  };
}

/** If the course asked for nothing of what was chosen, one scenario of each kind chosen is asked for. */
function completionOf({ completion }: CourseFile, count: (kind: Kind) => number): CourseFile['completion'] {
  const { commitment } = completion;
  const possible = {
    commitment,
    er: Math.min(completion.er, count('er')),
    clinic: Math.min(completion.clinic, count('clinic')),
  };
  if (possible.er + possible.clinic > 0) return possible;
  return { commitment, er: Math.min(1, count('er')), clinic: Math.min(1, count('clinic')) };
}

function kindOf(scenarios: readonly Titled[], id: string): Kind | undefined {
  return scenarios.find((scenario) => scenario.id === id)?.kind;
}

function textOf(line: Line): string {
  return line
    .map((run) =>
      typeof run === 'string' ? run : textOf('em' in run ? run.em : 'strong' in run ? run.strong : run.text),
    )
    .join('');
}
