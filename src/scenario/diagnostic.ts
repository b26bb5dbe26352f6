/** Something an author should mend, at a place in a file. Lines and columns count from 1. */
export interface Diagnostic {
  /** Stable, in kebab case: tools may rely on it. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Codes of the choices that lead to it, where one can be shown. */
  readonly witness?: readonly string[];
}

/** Where in a file's data: keys of maps and indexes of lists, from the top. */
export type Path = readonly (string | number)[];

/** A diagnostic that does not know its line yet. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  /** Point at the key instead of its value. */
  readonly atKey?: boolean;
  /** Point at the first place inside the value where these characters stand. */
  readonly snippet?: string;
  readonly message: string;
  /** Codes of the choices that lead to it, where one can be shown. */
  readonly witness?: readonly string[];
}

export function error(code: string, path: Path, message: string): Finding {
  return { code, severity: 'error', path, message };
}

export function warning(code: string, path: Path, message: string): Finding {
  return { code, severity: 'warning', path, message };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
