import type { Diagnostic, Path } from '../../scenario/diagnostic.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Findings beside the part of the map that they speak of. */
export interface FindingsByPlace {
  readonly ofScene: (id: string) => readonly Diagnostic[];
  /** About an act as a whole: its opening, start values and rescue. */
  readonly ofAct: (number: number) => readonly Diagnostic[];
  readonly ofRepair: (act: number) => readonly Diagnostic[];
  readonly ofEnding: (act: number, ending: string) => readonly Diagnostic[];
  /** All others. */
  readonly ofFile: readonly Diagnostic[];
}

/** Diagnostics know a line, not a scene: each belongs to the last entry of the file that begins at or above it. */
export function findingsByPlace(
  text: string,
  file: string,
  scenario: Scenario,
  diagnostics: readonly Diagnostic[],
): FindingsByPlace {
  const entries = entriesOf(text, file, scenario);
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const name =
      diagnostic.file === file ? (entries.findLast((entry) => !after(entry, diagnostic))?.name ?? '') : '';
    groups.set(name, [...(groups.get(name) ?? []), diagnostic]);
  }
  const of = (...name: readonly (string | number)[]) => groups.get(name.join(' ')) ?? [];
  return {
    ofScene: (id) => of('scene', id),
    ofAct: (number) => of('act', number),
    ofRepair: (act) => of('act', act, 'repair'),
    ofEnding: (act, ending) => of('act', act, 'ending', ending),
    ofFile: of(''),
  };
}

interface Entry {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

function entriesOf(text: string, file: string, scenario: Scenario): readonly Entry[] {
  const { place } = readScenario(text, file);
  const entry = (name: string, path: Path): Entry => {
    const { line, column } = place({ code: '', severity: 'warning', path, atKey: true, message: '' });
    return { name, line, column };
  };
  return [
    ...Object.keys(scenario).map((key) => entry('', [key])),
    ...Object.keys(scenario.scenes).map((id) => entry(`scene ${id}`, ['scenes', id])),
    ...scenario.acts.flatMap((act, number) => [
      entry(`act ${number}`, ['acts', number]),
      ...Object.keys(act).map((key) =>
        entry(`act ${number}${key === 'repair' ? ' repair' : ''}`, ['acts', number, key]),
      ),
      ...Object.keys(act.endings).map((id) =>
        entry(`act ${number} ending ${id}`, ['acts', number, 'endings', id]),
      ),
    ]),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

function after(entry: Entry, { line, column }: Diagnostic): boolean {
  return entry.line > line || (entry.line === line && entry.column > column);
}
