import { hashOf } from '../scenario/hash.ts';
import type { ScenarioCard } from './course.ts';
import type { CourseFile } from './read-course.ts';

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
    id: shortId([course.id, ...chosen].join('-')),
    title: shortTitle(`${course.title}: ${titles.join('; ')}`),
    scenarios: chosen,
    completion: completionOf(course, (kind) => chosen.filter((id) => kindOf(scenarios, id) === kind).length),
  };
}

/** As many characters as the course file allows. */
const longestId = 40;
const longestTitle = 120;

/** What is cut off is told apart by a hash: an LMS keeps its records by this id. */
function shortId(id: string): string {
  if (id.length <= longestId) return id;
  const mark = hashOf(id, 6)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '0');
  return `${id.slice(0, longestId - mark.length - 1).replace(/-+$/, '')}-${mark}`;
}

function shortTitle(title: string): string {
  if (title.length <= longestTitle) return title;
  let kept = '';
  for (const character of title) {
    if (kept.length + character.length >= longestTitle) break;
    kept += character;
  }
  return `${kept}…`;
}

/** If the course asked for nothing of what was chosen, one scenario of each kind chosen is asked for. */
function completionOf({ completion }: CourseFile, count: (kind: Kind) => number): CourseFile['completion'] {
  const possible = {
    ...completion,
    er: Math.min(completion.er, count('er')),
    clinic: Math.min(completion.clinic, count('clinic')),
  };
  if (possible.er + possible.clinic > 0) return possible;
  return { ...completion, er: Math.min(1, count('er')), clinic: Math.min(1, count('clinic')) };
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
