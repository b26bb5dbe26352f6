import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import { lineOf } from './rows.ts';

/** Findings by the line that they are about; those of the scenario as a whole have none. */
export function flagsOf(
  diagnostics: readonly PlacedDiagnostic[],
): ReadonlyMap<string, readonly PlacedDiagnostic[]> {
  const flags = new Map<string, PlacedDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = lineOf(diagnostic.place);
    if (key !== '') flags.set(key, [...(flags.get(key) ?? []), diagnostic]);
  }
  return flags;
}
