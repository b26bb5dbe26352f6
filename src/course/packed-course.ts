import { compileCourse } from './compile-course.ts';
import { courseMedia, type MediaFiles } from './course-media.ts';
import { courseScripts } from './course-scripts.ts';
import type { CourseOutline } from './course.ts';
import type { CourseFile } from './read-course.ts';
import type { Project } from './read-project.ts';
import { scenarioRelease, type ScenarioRelease } from './scenario-release.ts';
import { selectedCourse } from './selected-course.ts';
import { sourcePath } from './sources-in-package.ts';
import { textOfPart } from './text-of-part.ts';

/** What a course brings into a package of any format, by address from the page. */
export interface PackedCourse {
  readonly outline: CourseOutline;
  /** Its data as classic scripts. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The texts it was made from, so that the package can be opened again. */
  readonly sources: ReadonlyMap<string, string>;
  readonly media: MediaFiles;
  /** How its scenarios, first steps included, stand to what was released of them. */
  readonly releases: readonly ScenarioRelease[];
  /** Whom to ask about the course; undefined if it does not say. */
  readonly contact: CourseFile['contact'];
}

/**
 * A project, or some of its scenarios as a course of its own. The same project gives the same bytes anywhere.
 *
 * @param scenarios All of the course's if empty.
 * @param version Of the program, such as 0.1.0.
 * @throws {RangeError} If the course does not list a scenario, or lists one that is not there.
 */
export function packedCourse(
  project: Project,
  { scenarios, version }: { readonly scenarios: readonly string[]; readonly version: string },
): PackedCourse {
  const course = selectedCourse(project.course, project.scenarios, scenarios);
  const compiled = compileCourse({ ...project, course, version });
  const ids = [course.scenarios, course.orientation ?? []].flat();
  const texts = [...project.texts].filter(
    ([path]) => !path.includes('/') || ids.some((id) => path.startsWith(`${id}/`)),
  );
  const isPart = course !== project.course;
  const included = ids.flatMap((id) => project.scenarios.find((scenario) => scenario.id === id) ?? []);
  return {
    outline: compiled.outline,
    scripts: courseScripts(compiled),
    sources: new Map(
      texts.map(([path, text]) => [
        sourcePath(path),
        isPart && path === 'course.yaml' ? textOfPart(text, course) : text,
      ]),
    ),
    media: courseMedia(included, project.media),
    releases: included.map((scenario) =>
      scenarioRelease(scenario, project.texts.get(`${scenario.id}/released.yaml`), version),
    ),
    contact: project.course.contact,
  };
}
