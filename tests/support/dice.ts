import { seededRandom } from './seeded-random.ts';

/** Throws that are the same for the same seed. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seededRandom(seed);
  }

  chance(share: number): boolean {
    return this.#next() < share;
  }

  /** A whole number, both ends included. */
  upTo(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  oneOf<Value>(list: readonly Value[]): Value {
    return list[Math.floor(this.#next() * list.length)]!;
  }

  /** At least one of them. */
  someOf<Value>(list: readonly Value[]): Value[] {
    const some = list.filter(() => this.chance(0.4));
    return some.length > 0 ? some : [this.oneOf(list)];
  }
}
