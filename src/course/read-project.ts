import { type Diagnostic, hasErrors } from '../scenario/diagnostic.ts';
import { readScenario, type ReadScenario } from '../scenario/read-scenario.ts';
import { ledgerFindings } from '../scenario/release/release-of.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { MediaFiles } from './course-media.ts';
import { mediaFindings } from './media-findings.ts';
import { type CourseFile, readCourse } from './read-course.ts';
import { type ListedReference, readReferences } from './read-references.ts';
import { scenarioTexts } from './sources-in-package.ts';

/** Where the files of a project are read from, by their paths in it: `course.yaml`, `er-1/scenario.yaml`. */
export interface ProjectFiles {
  /** The text of a file; undefined if there is none. An empty one counts as none. */
  readonly text: (path: string) => string | undefined;
  /** Pictures, sounds and films by their paths, such as `er-1/media/ecg.png`. */
  readonly media: MediaFiles;
}

/** A course with all it is made of. */
export interface Project {
  readonly course: CourseFile;
  readonly scenarios: readonly Scenario[];
  readonly references: readonly ListedReference[];
  /** The texts of all this as they were read, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly media: MediaFiles;
}

export interface ReadProject {
  /** Undefined when anything is an error. */
  readonly project: Project | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface HowToRead {
  /** Stands before the paths in diagnostics, such as `scenarios/`. */
  readonly before?: string;
  /** The scenarios to read; all that the course lists if empty. The faults of the others are not looked for. */
  readonly scenarios?: readonly string[];
}

/** Reads the course and the scenarios it lists. Never throws; everything that is to be mended first is in the diagnostics. */
export function readProject(
  { text, media }: ProjectFiles,
  { before = '', scenarios: chosen = [] }: HowToRead = {},
): ReadProject {
  const files: ProjectFiles = { text: (path) => text(path) || undefined, media };
  // A file that is not there reads as an empty one, in which everything is missing.
  const textOf = (path: string) => files.text(path) ?? '';
  const nameOf = (path: string) => `${before}${path}`;
  const { scenarios: listed = [], orientation = [] } =
    readCourse(textOf('course.yaml'), nameOf('course.yaml')).course ?? {};
  const isLeftOut = (id: string) => chosen.length > 0 && !chosen.includes(id);
  const references = readReferences(textOf('references.yaml'), nameOf('references.yaml'));
  const known = references.references && new Set(references.references.map(({ id }) => id));
  const read = new Map(
    [...listed.filter((id) => !isLeftOut(id)), orientation].flat().flatMap((id) => {
      const text = files.text(`${id}/scenario.yaml`);
      const options = { references: known };
      return text === undefined
        ? []
        : [[id, readScenario(text, nameOf(`${id}/scenario.yaml`), options)] as const];
    }),
  );
  const course = readCourse(
    textOf('course.yaml'),
    nameOf('course.yaml'),
    new Map([
      ...listed.filter(isLeftOut).map((id) => [id, undefined] as const),
      ...[...read].map(([id, { scenario }]) => [id, scenario?.kind] as const),
    ]),
  );
  const diagnostics = [
    ...[course, references, ...read.values()].flatMap((one) => one.diagnostics),
    ...[...read].flatMap(([id, one]) => [
      ...mediaFaults(id, one, files.media),
      ...releasedFindings(id, one, files, nameOf),
    ]),
  ];
  if (hasErrors(diagnostics) || !course.course || !references.references)
    return { project: undefined, diagnostics };
  const project = {
    course: course.course,
    scenarios: [...read.values()].flatMap(({ scenario }) => scenario ?? []),
    references: references.references,
    texts: textsOf([...read.keys()], files),
    media: files.media,
  };
  return { project, diagnostics };
}

function mediaFaults(
  id: string,
  { scenario, place }: ReadScenario,
  media: MediaFiles,
): readonly Diagnostic[] {
  if (scenario === undefined) return [];
  return mediaFindings(scenario, (name) => media.get(`${id}/media/${name}`)).map(place);
}

function releasedFindings(
  id: string,
  read: ReadScenario,
  files: ProjectFiles,
  nameOf: (path: string) => string,
): readonly Diagnostic[] {
  const path = `${id}/released.yaml`;
  const text = files.text(path);
  return text === undefined ? [] : ledgerFindings(read, { text, file: nameOf(path) });
}

function textsOf(ids: readonly string[], files: ProjectFiles): ReadonlyMap<string, string> {
  const paths = [
    'course.yaml',
    'references.yaml',
    ...ids.flatMap((id) => scenarioTexts.map((name) => `${id}/${name}.yaml`)),
  ];
  return new Map(
    paths.flatMap((path) => {
      const text = files.text(path);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}
