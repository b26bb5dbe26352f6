import type { Met } from '../proof.ts';
import type { Numbering } from './numbering.ts';
import { Sums } from './sums.ts';
import type { Trail } from './trail.ts';
import { joinShortest, never, type ShortestFound, type Way } from './ways.ts';

/** How much of random play meets each of many things, and the shortest way to each. */
export class Meetings {
  readonly sums: Sums;
  readonly #lengths: Int32Array;
  readonly #witnesses: Way[];

  constructor(count: number) {
    this.sums = new Sums(count);
    this.#lengths = new Int32Array(count).fill(never);
    this.#witnesses = Array.from({ length: count }, () => undefined);
  }

  /** Counts the trail's share of random play; call for the first time only that a run meets this. */
  meet(number: number, trail: Trail): void {
    this.sums.now[number]! += trail.share;
    if (trail.length < this.#lengths[number]!) {
      this.#lengths[number] = trail.length;
      this.#witnesses[number] = trail.copy();
    }
  }

  get found(): ShortestFound {
    return { lengths: this.#lengths, witnesses: this.#witnesses };
  }

  /** Takes in the ways that were found on other runs; their shares are in `sums`. */
  join(found: ShortestFound): void {
    joinShortest(this.#lengths, this.#witnesses, found);
  }

  met(number: number, numbering: Numbering): Met {
    const witness = this.#witnesses[number];
    const share = rounded(this.sums.now[number]!);
    return {
      known: witness === undefined ? 'no' : 'yes',
      share: { low: share, high: share },
      witness: witness && numbering.pathOf(witness),
    };
  }
}

/** What is met on every run has a share of 1, whatever the last digits of thousands of sums. */
function rounded(share: number): number {
  return share > 1 - 1e-9 ? 1 : share;
}
