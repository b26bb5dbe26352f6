/** What an LMS stumbles over in a package, or may. */
export interface Finding {
  /** Stable, in kebab case. */
  readonly code: string;
  /**
   * An error keeps a package from being imported, played or reported somewhere; a warning makes trouble for some; a note is
   * worth knowing.
   */
  readonly severity: 'error' | 'warning' | 'note';
  /** One sentence: what is wrong, with the names it is about. */
  readonly says: string;
  /** Which LMS minds, as "Moodle and Docebo" or "every LMS". */
  readonly cares: string;
  /** One sentence: what to do. */
  readonly todo: string;
  /** Where, as a path in the package; left out for the package as a whole. */
  readonly file?: string;
  /** In that file, from 1. */
  readonly line?: number;
}
