import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import type { Path } from '../document/file-document.ts';

/** Those at a place or inside it. */
export function problemsIn(all: readonly PlacedDiagnostic[], place: Path): readonly PlacedDiagnostic[] {
  return all.filter((one) => startsWith(one.place, place));
}

/** Those at a place itself, and inside it except where another field shows them. */
export function problemsAt(
  all: readonly PlacedDiagnostic[],
  place: Path,
  elsewhere: readonly Path[] = [],
): readonly PlacedDiagnostic[] {
  return problemsIn(all, place).filter((one) => !elsewhere.some((other) => startsWith(one.place, other)));
}

export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => String(path[index]) === String(step));
}
