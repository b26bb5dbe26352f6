import type { Page } from '../../lms/page.ts';
import type { Kept } from './kept.ts';

/** What this browser keeps of a check; other checks and learners have other keys. */
export class KeptInBrowser {
  readonly #page: Page;
  readonly #key: string;
  #works: boolean | undefined;

  constructor(page: Page, key: string) {
    this.#page = page;
    this.#key = `two-way-street.check.${key}`;
  }

  /** Whether what is kept now can be read back. */
  get works(): boolean {
    this.#works ??= this.#tried();
    return this.#works;
  }

  read(): Kept | undefined {
    try {
      const kept: unknown = JSON.parse(this.#page.localStorage.getItem(this.#key) ?? 'null');
      return isKept(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  write(kept: Kept): void {
    try {
      this.#page.localStorage.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // A sandboxed or third-party frame, or no room: the LMS's own copy has to do.
    }
  }

  forget(): void {
    try {
      this.#page.localStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept.
    }
  }

  #tried(): boolean {
    const probe = `${this.#key}.works`;
    try {
      const { localStorage } = this.#page;
      localStorage.setItem(probe, 'yes');
      const works = localStorage.getItem(probe) === 'yes';
      localStorage.removeItem(probe);
      return works;
    } catch {
      return false;
    }
  }
}

/** Whatever else stands in a browser's storage is not taken for ours. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { marker, launch, step, size, seconds, diagnoses, notes, more } = value as Partial<Kept>;
  return (
    typeof marker === 'string' &&
    [1, 2, 3].includes(launch ?? 0) &&
    ['saved', 'ended', 'finished'].includes(step ?? '') &&
    typeof size === 'number' &&
    typeof seconds === 'number' &&
    Array.isArray(diagnoses) &&
    Array.isArray(notes) &&
    (more === undefined || (Array.isArray(more.launches) && Array.isArray(more.lines)))
  );
}
