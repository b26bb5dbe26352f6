import type { PlacedDiagnostic } from '../../analysis/analysis.ts';
import type { LineWay, Plan, Spot } from './plan.ts';

/* What is said of the parts of a map to those who listen, and beside the map to everybody. */

export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

export interface Told {
  readonly findings: readonly PlacedDiagnostic[];
  /** Steps of the drawn way on which it was passed, from 1. */
  readonly steps: readonly number[];
  /** Scenes hidden behind it. */
  readonly folded: number | undefined;
}

/** What is said of a spot behind its title: its kind, its choices, where they lead, and what was found. */
export function aboutSpot(plan: Plan, spot: Spot, { findings, steps, folded }: Told): string {
  return sentences([
    ...kindWords(spot),
    ...leads(plan, spot),
    ...(spot.goesOnward ? ['Goes on where the choice before was leading'] : []),
    ...(folded === undefined ? [] : [`${counted(folded, 'scene')} folded away behind it`]),
    ...(steps.length === 0 ? [] : [`On the drawn way: step ${steps.join(' and ')}`]),
    ...foundWords(findings),
  ]);
}

/** What is said of a choice behind its words: where it leads, when, and what was found. */
export function aboutWay(
  plan: Plan,
  { choice, when }: LineWay,
  to: string,
  findings: readonly PlacedDiagnostic[],
): string {
  const title = plan.spots.get(to)?.title ?? to;
  const condition = when === undefined || choice === undefined ? '' : `, ${when}`;
  return sentences([`leads to ${title}${condition}`, ...foundWords(findings)]);
}

function kindWords({ kind, station }: Spot): readonly string[] {
  const choices = station === undefined ? [] : [choicesOf(station.choices.length)];
  switch (kind) {
    case 'start':
    case 'end':
    case 'scene':
      return choices;
    case 'lost':
      return ['A scene that is not there'];
    case 'repair':
      return ['The repair moment'];
    case 'rescue':
      return ['The rescue', ...choices];
    case 'siding':
      return ['Not reached by any way', ...choices];
    default:
      return kind satisfies never;
  }
}

function foundWords(findings: readonly PlacedDiagnostic[]): readonly string[] {
  if (findings.length === 0) return [];
  return [`${counted(findings.length, 'finding')}: ${findings.map(({ message }) => message).join(' ')}`];
}

function sentences(parts: readonly string[]): string {
  return parts.map((part) => (/[.!?”]$/u.test(part) ? part : `${part}.`)).join(' ');
}

function choicesOf(count: number): string {
  return count === 0 ? 'No choices' : counted(count, 'choice');
}

function leads(plan: Plan, { key, kind }: Spot): readonly string[] {
  const lines = plan.from.get(key) ?? [];
  if (lines.length === 0)
    return kind === 'end' || kind === 'lost' || kind === 'repair' ? [] : ['Leads nowhere yet'];
  const words = lines.map(({ to, ways, isSometimes }) => {
    const codes = [...new Set(ways.flatMap(({ choice }) => choice?.code ?? []))].join(', ');
    const title = plan.spots.get(to)?.title ?? to;
    return `${codes === '' ? '' : `${codes} to `}${title}${isSometimes ? ', under a condition' : ''}`;
  });
  return [`Leads to: ${words.join('; ')}`];
}
