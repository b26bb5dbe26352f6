import type { Surroundings } from './lms.ts';

/** Hidden time that still counts as time on the course, each time the page is hidden: five minutes. */
const hiddenThatCounts = 5 * 60_000;

/** How often time is counted, and the longest that can lie between two counts; a hidden page is let count once a minute. */
const beat = 30_000;
const longestBeat = 90_000;

/**
 * Time on the course since the session was opened. What goes beyond five minutes of being hidden does not count, nor what
 * passes while the device sleeps or its clock is set: it is counted piece by piece, and a piece that cannot be is left out.
 */
export class TimeSpent {
  readonly #surroundings: Pick<Surroundings, 'now' | 'after'>;
  #counted = 0;
  #last: number;
  /** Hidden time that may still count; undefined while the page is seen. */
  #allowance: number | undefined;
  #cancel: (() => void) | undefined;

  /** @param isTold Somebody is told; else nothing needs to be counted in between. */
  constructor(surroundings: Pick<Surroundings, 'now' | 'after'>, isTold: boolean) {
    this.#surroundings = surroundings;
    this.#last = surroundings.now().getTime();
    if (isTold) this.#beat();
  }

  hidden(): void {
    this.#count();
    this.#allowance ??= hiddenThatCounts;
  }

  shown(): void {
    this.#count();
    this.#allowance = undefined;
  }

  seconds(): number {
    this.#count();
    return this.#counted / 1000;
  }

  /** No more is counted. */
  stop(): void {
    this.#cancel?.();
  }

  #beat(): void {
    this.#cancel = this.#surroundings.after(beat, () => {
      this.#count();
      this.#beat();
    });
  }

  #count(): void {
    const now = this.#surroundings.now().getTime();
    const passed = now - this.#last;
    this.#last = now;
    if (passed < 0 || passed > longestBeat) return;
    const counts = Math.min(passed, this.#allowance ?? passed);
    if (this.#allowance !== undefined) this.#allowance -= counts;
    this.#counted += counts;
  }
}
