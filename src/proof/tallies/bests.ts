import type { Extreme } from '../proof.ts';
import type { Numbering } from './numbering.ts';
import type { Trail } from './trail.ts';
import { isWalkedBefore, type Way } from './ways.ts';

const none = 0x7fffffff;

/** What was found, as plain data. */
export interface BestsFound {
  readonly values: Int32Array;
  readonly seconds: Int32Array;
  readonly paths: readonly Way[];
}

/** The highest value found at many places, each with the first way to it. */
export class Bests {
  readonly #values: Int32Array;
  readonly #seconds: Int32Array;
  readonly #paths: Way[];

  constructor(places: number) {
    this.#values = new Int32Array(places).fill(-none);
    this.#seconds = new Int32Array(places).fill(-none);
    this.#paths = Array.from({ length: places }, () => undefined);
  }

  /** @param second Decides between equal values: the higher, the better. */
  most(place: number, value: number, second: number, trail: Trail): void {
    const best = this.#values[place]!;
    if (value > best || (value === best && second > this.#seconds[place]!)) {
      this.#values[place] = value;
      this.#seconds[place] = second;
      this.#paths[place] = trail.copy();
    }
  }

  /** The lowest instead, for places of which nothing else is asked. */
  least(place: number, value: number, trail: Trail): void {
    this.most(place, -value, 0, trail);
  }

  get found(): BestsFound {
    return { values: this.#values, seconds: this.#seconds, paths: this.#paths };
  }

  /** Takes in what was found on other runs. */
  join({ values, seconds, paths }: BestsFound): void {
    for (const [place, path] of paths.entries()) {
      if (path === undefined) continue;
      const own = this.#paths[place];
      const better = values[place]! - this.#values[place]! || seconds[place]! - this.#seconds[place]!;
      if (own !== undefined && (better < 0 || (better === 0 && !isWalkedBefore(path, own)))) continue;
      this.#values[place] = values[place]!;
      this.#seconds[place] = seconds[place]!;
      this.#paths[place] = path;
    }
  }

  at(place: number, numbering: Numbering): Extreme | undefined {
    const path = this.#paths[place];
    return path && { value: this.#values[place]!, path: numbering.pathOf(path) };
  }

  leastAt(place: number, numbering: Numbering): Extreme | undefined {
    const found = this.at(place, numbering);
    return found && { value: 0 - found.value, path: found.path };
  }
}
