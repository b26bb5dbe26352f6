/** What an LMS would stumble over in a package, or may. */
export interface StructureFinding {
  /** Stable, in kebab case. */
  readonly code: string;
  /** An error keeps a package from being imported, played or reported somewhere; a warning makes trouble for some. */
  readonly severity: 'error' | 'warning';
  /** One sentence. */
  readonly message: string;
}

export function error(code: string, message: string): StructureFinding {
  return { code, severity: 'error', message };
}

export function warning(code: string, message: string): StructureFinding {
  return { code, severity: 'warning', message };
}

/** The first few of many, so that one cause does not fill a page. */
export function named(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}
