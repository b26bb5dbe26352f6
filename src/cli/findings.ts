import type { Diagnostic } from '../scenario/diagnostic.ts';
import { painter } from './colour.ts';

/** A finding in one line of JSON. Field names are relied on by tools. */
export function asJson({ code, severity, file, line, column, message, witness }: Diagnostic): string {
  return JSON.stringify({ code, severity, file, line, column, message, witness });
}

/** A finding in a line, and the path that shows it in another, as `tws play --choices` takes it. */
export function asLines(finding: Diagnostic, colours: boolean): readonly string[] {
  const { code, severity, file, line, column, message, witness } = finding;
  const paint = painter(colours);
  const kind = paint(severity === 'error' ? 'red' : 'yellow', severity);
  const first = `${paint('bold', `${file}:${line}:${column}`)} ${kind} ${message} ${paint('dim', `[${code}]`)}`;
  return witness === undefined || witness.length === 0
    ? [first]
    : [first, paint('dim', `  on the path ${witness.join(',')}`)];
}

/** How many files were read, and what was found in them. */
export function summary(count: number, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const read = `${counted(count, 'file')} read`;
  return diagnostics.length === 0
    ? `${read}, nothing to mend.`
    : `${read}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
