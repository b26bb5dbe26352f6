import type { Met } from '../proof.ts';
import type { Numbering } from './numbering.ts';
import type { Trail } from './trail.ts';

const never = 0x7fffffff;

/** How much of random play meets each of many things, and the shortest way to each. */
export class Meetings {
  readonly #shares: Float64Array;
  readonly #lengths: Int32Array;
  readonly #witnesses: (Int32Array | undefined)[];

  constructor(count: number) {
    this.#shares = new Float64Array(count);
    this.#lengths = new Int32Array(count).fill(never);
    this.#witnesses = Array.from({ length: count }, () => undefined);
  }

  /** Counts the trail's share of random play; call for the first time only that a run meets this. */
  meet(number: number, trail: Trail): void {
    this.#shares[number]! += trail.share;
    if (trail.length < this.#lengths[number]!) {
      this.#lengths[number] = trail.length;
      this.#witnesses[number] = trail.copy();
    }
  }

  met(number: number, numbering: Numbering): Met {
    const witness = this.#witnesses[number];
    const share = rounded(this.#shares[number]!);
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
