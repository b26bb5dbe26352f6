/* Where a draft keeps its files: the same layout as the `scenarios` folder that the command line packs. */

export const courseFile = 'course.yaml';
export const referencesFile = 'references.yaml';

export function scenarioFile(scenario: string): string {
  return `${scenario}/scenario.yaml`;
}

/** The paths and expectations that an author keeps beside a scenario. */
export function expectFile(scenario: string): string {
  return `${scenario}/expect.yaml`;
}

/** What was released of a scenario, so that no code is used again. */
export function ledgerFile(scenario: string): string {
  return `${scenario}/released.yaml`;
}

export function mediaFile(scenario: string, name: string): string {
  return `${scenario}/media/${name}`;
}

/** The scenarios of a draft, by the names of their folders, in the order of the alphabet. */
export function scenariosIn(files: Iterable<string>): readonly string[] {
  return [...files]
    .flatMap((file) => /^([^/]+)\/scenario\.yaml$/.exec(file)?.[1] ?? [])
    .toSorted((one, other) => one.localeCompare(other, 'en'));
}
