import type { Diagnostic, Finding, Path } from '../scenario/diagnostic.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { Order } from './rules/order.ts';
import { namesOf } from './waive.ts';

/** What the checks of the format warn of, where a rule has proved the same: their codes and places. */
export function echoes(findings: readonly Finding[], scenario: Scenario): readonly Finding[] {
  const order = new Order(scenario);
  return findings.flatMap(({ code, path }): readonly Finding[] => {
    if (code === 'rescue-needed') return [echo('rescue-missing', path, false)];
    if (code !== 'round-endless') return [];
    const id = String(path[1]);
    return Object.keys(scenario.scenes)
      .filter((other) => other === id || (order.precedes(id, other) && order.precedes(other, id)))
      .map((other) => echo('scene-round', ['scenes', other], true));
  });
}

function echo(code: string, path: Path, atKey: boolean): Finding {
  return { code, severity: 'warning', path, atKey, message: '' };
}

/** Tells the names of the place that a diagnostic of the format stands in: the last that begins at or before it. */
export function checkNames(
  scenario: Scenario,
  place: (finding: Finding) => Diagnostic,
): (diagnostic: Diagnostic) => readonly string[] {
  const begun = pathsIn(scenario)
    .map((path) => ({ path, at: place(echo('', path, true)) }))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  return ({ line, column }) => {
    const last = begun.findLast(({ at }) => at.line < line || (at.line === line && at.column <= column));
    return namesOf(last?.path ?? [], scenario);
  };
}

/** Everything that a waiver can name, and the top of the file around it. */
function pathsIn(scenario: Scenario): readonly Path[] {
  return [
    ...Object.keys(scenario).map((key) => [key]),
    ...(['cast', 'promises', 'flags', 'media'] as const).flatMap((part) =>
      Object.keys(scenario[part] ?? {}).map((id) => [part, id]),
    ),
    ...scenario.acts.map((_, act) => ['acts', act]),
    ...Object.entries(scenario.scenes).flatMap(([id, { choices }]) => [
      ['scenes', id],
      ...choices.map((_, index) => ['scenes', id, 'choices', index]),
    ]),
  ];
}
