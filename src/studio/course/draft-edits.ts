import { applied } from '../document/change.ts';
import { FileDocument } from '../document/file-document.ts';
import { withValue } from '../document/yaml-edits.ts';
import { inTurn, type Steps } from '../edits/steps.ts';
import { copiedScenario, newScenario, type NewKind } from '../project/new-scenario.ts';
import { courseFile, ledgerFile, referencesFile, scenarioFile } from '../project/project-files.ts';
import type { FileStep, Workspace } from '../workspace/workspace.ts';
import { scenarioListed, scenarioUnlisted } from './course-edits.ts';
import { citationsOf } from './references/citations-of.ts';
import { type ReferenceEntry, referencesAdded } from './references/reference-edits.ts';

/** A scenario to be made: from the small story that authors start from, or as a copy of one of the draft. */
export interface WantedScenario {
  readonly id: string;
  readonly title: string;
  readonly from: { readonly kind: NewKind } | { readonly copyOf: string };
}

/**
 * Puts a scenario into the draft and, unless it is an orientation, at the end of the course.
 *
 * @param known References that are at hand; of those that the scenario cites, what the draft lacks comes along.
 */
export function scenarioMade(
  workspace: Workspace,
  { id, title, from }: WantedScenario,
  known: ReadonlyMap<string, ReferenceEntry>,
): readonly FileStep[] {
  const made =
    'kind' in from
      ? newScenario(id, from.kind)
      : copiedScenario(workspace.text(scenarioFile(from.copyOf)), id);
  const text = titled(made, title);
  const beside = 'kind' in from ? [] : filesBeside(workspace, from.copyOf);
  const listed = new FileDocument(text).valueAt(['kind']) !== 'orientation';
  return [
    written(scenarioFile(id), text),
    ...beside.map(([file, words]) => written(`${id}/${file.slice(file.indexOf('/') + 1)}`, words)),
    ...(listed
      ? inFile(
          courseFile,
          inTurn(workspace.document(courseFile), (now) => scenarioListed(now, id)),
        )
      : []),
    ...inFile(referencesFile, referencesAdded(workspace.document(referencesFile), citedIn(text, known))),
  ];
}

/** Takes a scenario with all its texts out of the draft, and out of the course. */
export function scenarioDeleted(workspace: Workspace, id: string): readonly FileStep[] {
  const files = [...workspace.files].filter(([file]) => file.startsWith(`${id}/`));
  const unlisted = inTurn(
    workspace.document(courseFile),
    (now) => scenarioUnlisted(now, id),
    (now) => scenarioUnlisted(now, id),
  );
  return [
    ...files.map(([file, text]) => ({ file, changes: [{ from: 0, to: text.length, insert: '' }] })),
    ...inFile(courseFile, unlisted),
  ];
}

/** What an author keeps beside a scenario, such as its expectations; what was released of it stays with the first. */
function filesBeside(workspace: Workspace, id: string): readonly (readonly [file: string, text: string])[] {
  const own: readonly string[] = [scenarioFile(id), ledgerFile(id)];
  return [...workspace.files].filter(([file]) => file.startsWith(`${id}/`) && !own.includes(file));
}

function citedIn(
  text: string,
  known: ReadonlyMap<string, ReferenceEntry>,
): ReadonlyMap<string, ReferenceEntry> {
  const cited = citationsOf(new FileDocument(text));
  return new Map([...known].filter(([id]) => cited.has(id)));
}

function titled(text: string, title: string): string {
  return title === '' ? text : applied(text, withValue(new FileDocument(text), ['title'], title));
}

function written(file: string, text: string): FileStep {
  return { file, changes: [{ from: 0, to: 0, insert: text }] };
}

function inFile(file: string, steps: Steps): readonly FileStep[] {
  return steps.map((changes) => ({ file, changes }));
}
