import type { Edition, Format } from '../../../scorm/package/package-files.ts';
import { asText, textsOf } from '../../scenario/fields.ts';
import { courseFile, scenarioFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import type { LaunchChoices } from './launch-choices.ts';

/** The package that an author has in mind. */
export interface Wish {
  readonly format: Format;
  readonly edition: Edition;
  /** Ids of the scenarios that are left out. */
  readonly without: ReadonlySet<string>;
  readonly launch: LaunchChoices;
}

export const firstWish: Wish = { format: 'scorm12', edition: 4, without: new Set(), launch: {} };

export interface ListedScenario {
  readonly id: string;
  readonly title: string;
}

/** The scenarios that the course lists, as far as its text can be read. */
export function listedScenarios({ workspace }: Studio): readonly ListedScenario[] {
  const listed = textsOf(workspace.document(courseFile).valueAt(['scenarios'])).map(({ text }) => text);
  return [...new Set(listed)].map((id) => ({
    id,
    title: asText(workspace.document(scenarioFile(id)).valueAt(['title'])) ?? id,
  }));
}

/** Those that are wanted, as an order names them: none if all are. */
export function chosenIds(listed: readonly ListedScenario[], { without }: Wish): readonly string[] {
  const chosen = listed.filter(({ id }) => !without.has(id));
  return chosen.length === listed.length ? [] : chosen.map(({ id }) => id);
}
