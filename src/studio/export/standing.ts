import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import { courseFile, ledgerFile, referencesFile, scenarioFile } from '../project/project-files.ts';
import type { Destination, Studio } from '../session/studio.ts';
import type { ListedScenario } from './wish.ts';

/** Something in the way of a package. */
export interface Obstacle {
  readonly message: string;
  /** The part of the course it is in, in words. */
  readonly where: string;
  /** Hooks for tests: the place, its steps joined by `/`. */
  readonly place: string;
  readonly destination: Destination;
}

/** What the rules have found in a scenario and leave to its author. */
export interface Open {
  readonly scenario: string;
  readonly title: string;
  readonly count: number;
  /** Whether it is still being examined. */
  readonly isUnderWay: boolean;
}

export function obstacles(
  diagnostics: readonly PlacedDiagnostic[],
  listed: readonly ListedScenario[],
): readonly Obstacle[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ message, file, line, place }) => ({
      message,
      where: `${whereOf(file, listed)}, line ${line}`,
      place: place.join('/'),
      destination: destinationOf(file, place),
    }));
}

function whereOf(file: string, listed: readonly ListedScenario[]): string {
  if (file === courseFile) return 'Course';
  if (file === referencesFile) return 'References';
  const [id = ''] = file.split('/');
  return listed.find((one) => one.id === id)?.title ?? id;
}

function destinationOf(file: string, place: PlacedDiagnostic['place']): Destination {
  if (file === courseFile || file === referencesFile) return { view: 'course' };
  const [scenario = ''] = file.split('/');
  return file === scenarioFile(scenario)
    ? { scenario, place, view: 'outline' }
    : { scenario, place: [], view: 'outline' };
}

/** What is not in the way. Everything the rules have found is told, even what they call an error. */
export function openFindings(
  studio: Studio,
  scenarios: readonly ListedScenario[],
  inTheWay: readonly PlacedDiagnostic[],
): readonly Open[] {
  const keyOf = ({ file, line, column, code }: PlacedDiagnostic) => `${file} ${line} ${column} ${code}`;
  const blocking = new Set(inTheWay.filter(({ severity }) => severity === 'error').map(keyOf));
  return scenarios.map(({ id, title }) => {
    const { diagnostics, progress, text } = studio.analysisOf(id);
    const isCurrent = text === studio.workspace.text(scenarioFile(id));
    return {
      scenario: id,
      title,
      count: diagnostics.filter((one) => !blocking.has(keyOf(one)) && one.file !== ledgerFile(id)).length,
      isUnderWay: !isCurrent || progress.at === 'reading' || progress.at === 'proving',
    };
  });
}
