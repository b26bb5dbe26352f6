import { existsSync, readFileSync } from 'node:fs';
import { readCourse, type CourseFile } from '../../src/course/read-course.ts';
import { readReferences, type ListedReference } from '../../src/course/read-references.ts';
import { ledgerFindings } from '../../src/cli/ledger-at.ts';
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
export function readSources(): {
  readonly sources: Sources | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const courseText = textOf(courseFile);
  const { scenarios: played = [], orientation = [] } = readCourse(courseText, courseFile).course ?? {};
  const listed = [...played, orientation].flat();
  const references = readReferences(textOf(referencesFile), referencesFile);
  const known = references.references && new Set(references.references.map(({ id }) => id));
  const files = listed.map((id) => `scenarios/${id}/scenario.yaml`).filter((file) => existsSync(file));
  const read = files.map((file) => readScenario(textOf(file), file, { references: known }));
  const kinds = new Map(files.map((file, index) => [file.split('/')[1] ?? '', read[index]?.scenario?.kind]));
  const course = readCourse(courseText, courseFile, kinds);
  const released = files.flatMap((file) => ledgerFindings(textOf(file), file, nodeFiles));
  const diagnostics = [...[course, references, ...read].flatMap((one) => one.diagnostics), ...released];
  if (hasErrors(diagnostics) || !course.course || !references.references)
    return { sources: undefined, diagnostics };
  const scenarios = read.flatMap(({ scenario }) => scenario ?? []);
  return { sources: { course: course.course, scenarios, references: references.references }, diagnostics };
}

/** A file that is not there reads as an empty one, in which everything is missing. */
function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
