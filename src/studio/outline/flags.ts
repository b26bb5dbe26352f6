import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import { lineOf } from './rows.ts';

type Flags = ReadonlyMap<string, readonly PlacedDiagnostic[]>;

const known = new WeakMap<readonly PlacedDiagnostic[], Flags>();

/** Findings by the line that they are about; those of the scenario as a whole have none. */
export function flagsOf(diagnostics: readonly PlacedDiagnostic[]): Flags {
  const before = known.get(diagnostics);
  if (before !== undefined) return before;
  const flags = new Map<string, PlacedDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = lineOf(diagnostic.place);
    if (key !== '') flags.set(key, [...(flags.get(key) ?? []), diagnostic]);
  }
  known.set(diagnostics, flags);
  return flags;
}
