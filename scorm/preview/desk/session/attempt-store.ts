import type { Attempt } from '../../attempt.ts';
import { attemptOf } from './read-attempt.ts';

/** What is kept of a browser's storage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whose attempt at what. */
export interface AttemptName {
  readonly place: string;
  readonly lesson: string;
  readonly learner: string;
}

/** Attempts by package, lesson and learner. What the browser does not keep lasts until the desk is closed. */
export class AttemptStore {
  /** Whether attempts survive a reload. */
  keeping: 'kept' | 'full' | 'absent';
  readonly #shelf: Shelf | undefined;
  readonly #attempts = new Map<string, Attempt | undefined>();

  constructor(shelf: Shelf | undefined) {
    this.#shelf = shelf;
    this.keeping = shelf === undefined ? 'absent' : 'kept';
  }

  /** What cannot be read counts as none. */
  read(name: AttemptName): Attempt | undefined {
    const key = keyOf(name);
    if (!this.#attempts.has(key)) this.#attempts.set(key, this.#onShelf(key));
    return this.#attempts.get(key);
  }

  write(name: AttemptName, attempt: Attempt | undefined): void {
    const key = keyOf(name);
    this.#attempts.set(key, attempt);
    this.#put(key, attempt && JSON.stringify(attempt));
  }

  /** Where a package's attempts are, by one of its builds; the build's own key if it was never put over another. */
  placeOf(build: string): string {
    try {
      return this.#shelf?.getItem(`${mark}:build:${build}`) ?? build;
    } catch {
      return build;
    }
  }

  /** From now on this build finds the attempts of that place. */
  putAt(build: string, place: string): void {
    this.#put(`${mark}:build:${build}`, place);
  }

  #onShelf(key: string): Attempt | undefined {
    try {
      const text = this.#shelf?.getItem(key) ?? null;
      return text === null ? undefined : attemptOf(JSON.parse(text));
    } catch {
      return undefined;
    }
  }

  #put(key: string, text: string | undefined): void {
    if (this.#shelf === undefined) return;
    try {
      if (text === undefined) this.#shelf.removeItem(key);
      else this.#shelf.setItem(key, text);
      this.keeping = 'kept';
    } catch (error) {
      this.keeping = error instanceof DOMException && error.name === 'SecurityError' ? 'absent' : 'full';
    }
  }
}

const mark = 'lms-on-your-desk';

function keyOf({ place, lesson, learner }: AttemptName): string {
  return [mark, 'attempt', place, lesson, learner].map(encodeURIComponent).join(':');
}
