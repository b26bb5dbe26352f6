import type { HeardCall } from '../diagnosis/evidence.ts';
import type { CallListener } from './api-calls.ts';

/** A call, and when it began. */
export interface TracedCall extends HeardCall {
  readonly at: Date;
}

/** More is never kept, however long a visit is. */
const mostCalls = 300;

/** What was called in this visit: of many alike in a row, the first and the last ones. */
export class CallTrace implements CallListener {
  readonly now: () => Date;
  #calls: TracedCall[] = [];

  constructor(now: () => Date) {
    this.now = now;
  }

  get calls(): readonly TracedCall[] {
    return this.#calls;
  }

  heard(call: HeardCall, at: Date): void {
    this.#dropMiddle();
    this.#calls.push({ ...call, at });
    if (this.#calls.length > mostCalls) this.#dropOldest();
  }

  failed(error: string): void {
    const last = this.#calls.pop();
    if (last) this.#calls.push({ ...last, error });
  }

  /** Of three alike, the second says nothing that the others do not. */
  #dropMiddle(): void {
    const last = this.#calls.at(-1);
    const [first, second, third] = this.#calls
      .filter(({ element, call }) => element === last?.element && (element !== '' || call === last.call))
      .slice(-3);
    if (first && second && third && isAlike(first, second) && isAlike(second, third))
      this.#calls.splice(this.#calls.indexOf(second), 1);
  }

  /** All that was called about the oldest row of a list: half of it would be misread. */
  #dropOldest(): void {
    const about = (row: RegExp) => this.#calls.find(({ element }) => row.test(element))?.element;
    const oldest = about(/\.\d+\./) ?? about(/./);
    const rest = this.#calls.filter(({ element }) => element !== oldest);
    this.#calls = rest.length < this.#calls.length ? rest : [...rest.slice(0, 1), ...rest.slice(2)];
  }
}

function isAlike(one: HeardCall, other: HeardCall): boolean {
  return (
    one.call === other.call &&
    one.came === other.came &&
    one.error === other.error &&
    // What was asked for is different each time; what was said of the rest is not.
    (one.call === 'get' || one.answer === other.answer)
  );
}
