import type { z } from 'zod';
import { hasErrors } from './diagnostic.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';
import { explain } from './explain.ts';
import { readYaml } from './yaml-file.ts';

export interface ReadFile<Value> {
  /** Undefined when anything is an error. */
  readonly value: Value | undefined;
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** Gives a later finding its line and column. */
  readonly place: (finding: Finding) => Diagnostic;
}

/**
 * Reads a YAML file by a schema. Never throws.
 *
 * @param check Looks at the data as written, whatever its faults, for what a schema cannot say.
 */
export function readFile<T extends z.ZodType>(
  schema: T,
  text: string,
  file: string,
  check: (value: unknown) => readonly Finding[] = () => [],
): ReadFile<z.output<T>> {
  const yaml = readYaml(text, file);
  const { place } = yaml;
  if (yaml.value === undefined) return { value: undefined, diagnostics: yaml.diagnostics, place };
  const format = formatProblem(yaml.value);
  if (format !== undefined)
    return { value: undefined, diagnostics: [...yaml.diagnostics, place(format)], place };
  const read = schema.safeParse(yaml.value);
  const faults = read.success ? [] : explain(schema, read.error.issues, yaml.value);
  const diagnostics = inOrder([...yaml.diagnostics, ...[...faults, ...check(yaml.value)].map(place)]);
  return { value: read.success && !hasErrors(diagnostics) ? read.data : undefined, diagnostics, place };
}

/** A file that is no map, or of another format, would only draw a flood of messages about everything else. */
function formatProblem(value: unknown): Finding | undefined {
  const finding = (code: string, message: string): Finding => ({
    code,
    severity: 'error',
    path: ['format'],
    message,
  });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return finding(
      'file-empty',
      'This file holds no named entries. It starts with "format: 1", then the names and what they hold.',
    );
  }
  const { format } = value as { format?: unknown };
  if (format === undefined || format === 1) return undefined;
  const newer = typeof format === 'number' && format > 1;
  const advice = newer
    ? 'It was made for a newer version of this program; bring the program up to date.'
    : 'Write format: 1.';
  return finding('format-unknown', `Format ${JSON.stringify(format)} is not known here. ${advice}`);
}

/** By place, and without repeats: one fault seen from two sides is said once. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return [...diagnostics]
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1))
    .filter(({ code, line, column, message }) => {
      const key = `${line} ${column} ${code} ${message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
