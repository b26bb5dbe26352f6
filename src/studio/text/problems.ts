import type { Diagnostic as Problem } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { PlacedDiagnostic } from '../analysis/analysis.ts';

/** Findings as the editor shows them, each under the name or the words that it is about. Those of other files are left out. */
export function problemsIn(
  text: Text,
  file: string,
  diagnostics: readonly PlacedDiagnostic[],
): readonly Problem[] {
  return diagnostics
    .filter((one) => one.file === file)
    .map((diagnostic) => ({
      ...rangeOf(text, diagnostic),
      severity: diagnostic.severity,
      message: diagnostic.message,
    }));
}

function rangeOf(text: Text, { line, column }: PlacedDiagnostic): { from: number; to: number } {
  const whole = text.line(Math.max(1, Math.min(line, text.lines)));
  const from = Math.min(whole.from + column - 1, whole.to);
  const rest = whole.text.slice(from - whole.from);
  const name = /^["']?[\w-]+["']?(?=\s*:(?:\s|$))/.exec(rest)?.[0];
  return { from, to: from + (name ?? rest.trimEnd()).length };
}
