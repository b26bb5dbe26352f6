import { actionOf } from './line-actions.ts';
import type { RowWords } from './row-words.ts';
import type { Row } from './rows.ts';

const pause = 800;

/**
 * Finds lines by the letters that are typed. A letter that does something at a line begins no search, unless it is typed
 * with Shift.
 */
export class Finder {
  readonly #now: () => number;
  #typed = '';
  #at = Number.NEGATIVE_INFINITY;

  /** @param now Milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** @returns The index of the line that was found; undefined where the key is none for finding. */
  take(
    event: KeyboardEvent,
    rows: readonly Row[],
    from: number,
    wordsOf: (row: Row) => RowWords,
  ): number | undefined {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const underway = this.#now() - this.#at < pause;
    const begins = /[\p{L}\p{N}]/u.test(event.key) && (event.shiftKey || actionOf(event) === undefined);
    if (!underway && !begins) return undefined;
    this.#at = this.#now();
    this.#typed = (underway ? this.#typed : '') + event.key.toLowerCase();
    // The same letter again goes on to the next; more letters may still mean the line one stands on.
    const isOne = new Set(this.#typed).size === 1;
    return (
      this.#found(isOne ? this.#typed.slice(0, 1) : this.#typed, rows, isOne ? from + 1 : from, wordsOf) ??
      from
    );
  }

  #found(
    wish: string,
    rows: readonly Row[],
    from: number,
    wordsOf: (row: Row) => RowWords,
  ): number | undefined {
    for (let step = 0; step < rows.length; step += 1) {
      const index = (from + step) % rows.length;
      const row = rows[index]!;
      const { main } = wordsOf(row);
      if (
        main
          .toLowerCase()
          .replace(/^[^\p{L}\p{N}]+/u, '')
          .startsWith(wish)
      )
        return index;
    }
    return undefined;
  }
}
