import { alliance, safety } from '../../model/measures.ts';
import type { State } from '../../model/state.ts';
import { quantities, type Extreme, type Quantity, type Range, type Spread } from '../proof.ts';
import type { Numbering } from './numbering.ts';
import { longestRun, type Trail } from './trail.ts';

/* A bin for each whole point, segment and minute; the nine levels come first, then the margin, then the minutes. */
const levels = 9;
const points = 101;
const segments = 9;
const mostMinutesOfAChoice = 4;
const marginBins = levels * points;
const usedBins = marginBins + segments;
const binsOfPlace = usedBins + mostMinutesOfAChoice * longestRun + 1;
const count = quantities.length;

/** How every quantity spreads over random play at many places: on coming into scenes, at endings. */
export class Spreads {
  readonly #weights: Float64Array;
  readonly #bins: Float64Array;
  readonly #sums: Float64Array;
  readonly #least: Int32Array;
  readonly #most: Int32Array;
  readonly #leastPaths: Int32Array[] = [];
  readonly #mostPaths: Int32Array[] = [];
  readonly #values = new Int32Array(count);

  constructor(places: number) {
    this.#weights = new Float64Array(places);
    this.#bins = new Float64Array(places * binsOfPlace);
    this.#sums = new Float64Array(places * count);
    this.#least = new Int32Array(places * count).fill(0x7fffffff);
    this.#most = new Int32Array(places * count).fill(-1);
  }

  /** Counts a run that stands at a place; the trail is copied only where it is an extreme. */
  add(place: number, state: State, share: number, trail: Trail): void {
    const values = this.#values;
    const sums = this.#sums;
    const bins = this.#bins;
    const least = this.#least;
    const most = this.#most;
    values[0] = safety(state);
    values[1] = alliance(state);
    values[2] = state.V;
    values[3] = state.C;
    values[4] = state.R;
    values[5] = state.G;
    values[6] = state.T;
    values[7] = state.B;
    values[8] = state.O;
    values[9] = state.margin;
    values[10] = state.used;
    this.#weights[place]! += share;
    let at = place * count;
    let bin = place * binsOfPlace;
    for (let index = 0; index < levels; index++) {
      const value = values[index]!;
      bins[bin + pointOf(value)]! += share;
      bin += points;
      sums[at]! += value * share;
      if (value < least[at]! || value > most[at]!) this.#widen(at, value, trail);
      at++;
    }
    bins[bin + state.margin]! += share;
    bins[bin + segments + state.used]! += share;
    for (let index = levels; index < count; index++) {
      const value = values[index]!;
      sums[at]! += value * share;
      if (value < least[at]! || value > most[at]!) this.#widen(at, value, trail);
      at++;
    }
  }

  #widen(at: number, value: number, trail: Trail): void {
    const path = trail.copy();
    if (value < this.#least[at]!) {
      this.#least[at] = value;
      this.#leastPaths[at] = path;
    }
    if (value > this.#most[at]!) {
      this.#most[at] = value;
      this.#mostPaths[at] = path;
    }
  }

  /** Everything at some places taken together; undefined where no run stood. */
  at(places: readonly number[], numbering: Numbering): Readonly<Record<Quantity, Spread>> | undefined {
    const reached = places.filter((place) => this.#weights[place]! > 0);
    if (reached.length === 0) return undefined;
    const spreads = quantities.map((quantity, index) => [quantity, this.#spread(reached, index, numbering)]);
    return Object.fromEntries(spreads) as Record<Quantity, Spread>;
  }

  #spread(places: readonly number[], quantity: number, numbering: Numbering): Spread {
    const weight = total(places, (place) => this.#weights[place]!);
    const sum = total(places, (place) => this.#sums[place * count + quantity]!);
    const bins = this.#binsOf(places, quantity);
    const below = (share: number) => firstWith(bins, share * weight * (1 - 1e-12));
    return {
      ...rangeOf(
        this.#extreme(places, quantity, this.#least, this.#leastPaths, -1, numbering),
        this.#extreme(places, quantity, this.#most, this.#mostPaths, 1, numbering),
      ),
      mean: sum / weight,
      p10: below(0.1),
      p50: below(0.5),
      p90: below(0.9),
    };
  }

  #extreme(
    places: readonly number[],
    quantity: number,
    values: Int32Array,
    paths: readonly Int32Array[],
    sign: number,
    numbering: Numbering,
  ): Extreme {
    const cells = places.map((place) => place * count + quantity);
    const best = cells.reduce((one, other) => (sign * values[other]! > sign * values[one]! ? other : one));
    return { value: values[best]!, path: numbering.pathOf(paths[best]!) };
  }

  #binsOf(places: readonly number[], quantity: number): Float64Array {
    const from = Math.min(quantity, levels) * points + (quantity > levels ? segments : 0);
    const length = quantity < levels ? points : quantity === levels ? segments : binsOfPlace - usedBins;
    const bins = new Float64Array(length);
    for (const place of places) {
      const first = place * binsOfPlace + from;
      for (let bin = 0; bin < length; bin++) bins[bin]! += this.#bins[first + bin]!;
    }
    return bins;
  }
}

export function rangeOf(least: Extreme, most: Extreme): Range {
  return { least, most, outer: { low: least.value, high: most.value } };
}

/** The lowest whole point that a level is at or below. */
function pointOf(hundredths: number): number {
  return ((hundredths + 99) / 100) | 0;
}

function total(places: readonly number[], of: (place: number) => number): number {
  return places.reduce((sum, place) => sum + of(place), 0);
}

/** The first bin up to which there is as much. */
function firstWith(bins: Float64Array, wanted: number): number {
  let seen = 0;
  const found = bins.findIndex((weight) => (seen += weight) >= wanted);
  return found < 0 ? bins.length - 1 : found;
}
