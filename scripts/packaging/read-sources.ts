import { readCourse, type CourseFile } from '../../src/course/read-course.ts';
import { readReferences, type ListedReference } from '../../src/course/read-references.ts';
import { ledgerFindings } from '../../src/cli/ledger-at.ts';
import type { Files } from '../../src/cli/command.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { hasErrors, type Diagnostic } from '../../src/scenario/diagnostic.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

export interface Sources {
  readonly course: CourseFile;
  readonly scenarios: readonly Scenario[];
  readonly references: readonly ListedReference[];
}

const courseFile = 'scenarios/course.yaml';
const referencesFile = 'scenarios/references.yaml';

/** The course and the scenarios it lists, or everything that is to be mended first. */
export function readSources(files: Pick<Files, 'read'> = nodeFiles): {
  readonly sources: Sources | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  // A file that is not there reads as an empty one, in which everything is missing.
  const textOf = (file: string) => files.read(file) ?? '';
  const courseText = textOf(courseFile);
  const { scenarios: played = [], orientation = [] } = readCourse(courseText, courseFile).course ?? {};
  const listed = [...played, orientation].flat();
  const references = readReferences(textOf(referencesFile), referencesFile);
  const known = references.references && new Set(references.references.map(({ id }) => id));
  const there = listed
    .map((id) => `scenarios/${id}/scenario.yaml`)
    .filter((file) => files.read(file) !== undefined);
  const read = there.map((file) => readScenario(textOf(file), file, { references: known }));
  const kinds = new Map(there.map((file, index) => [file.split('/')[1] ?? '', read[index]?.scenario?.kind]));
  const course = readCourse(courseText, courseFile, kinds);
  const released = there.flatMap((file) => ledgerFindings(textOf(file), file, files));
  const diagnostics = [...[course, references, ...read].flatMap((one) => one.diagnostics), ...released];
  if (hasErrors(diagnostics) || !course.course || !references.references)
    return { sources: undefined, diagnostics };
  const scenarios = read.flatMap(({ scenario }) => scenario ?? []);
  return { sources: { course: course.course, scenarios, references: references.references }, diagnostics };
}
