import { alliance, safety } from '../../model/measures.ts';
import type { State } from '../../model/state.ts';
import { quantities, type Extreme, type Quantity, type Range, type Spread } from '../proof.ts';
import type { Numbering } from './numbering.ts';
import { Sums } from './sums.ts';
import { longestRun, type Trail } from './trail.ts';
import { isWalkedBefore, type Way } from './ways.ts';

/* A bin for each whole point, segment and minute; the nine levels come first, then the margin, then the minutes. */
const levels = 9;
const points = 101;
const segments = 9;
const mostMinutesOfAChoice = 4;
const count = quantities.length;
/* What is summed of a place lies together: the weight of its runs, a sum for each quantity, and the bins. */
const firstBin = 1 + count;
const marginBins = firstBin + levels * points;
const usedBins = marginBins + segments;
const sumsOfPlace = usedBins + mostMinutesOfAChoice * longestRun + 1;

/*
 * Whether a run lies within the extremes so far is asked millions of times and is nearly always so. It is asked for two
 * quantities at once: each takes 15 bits of a number, and the bit above is lent so that no subtraction reaches beyond
 * its half; a bit that was used up tells of a new extreme.
 */
const pairs = 6;
const lent = 0x80008000 | 0;
const nothingYet = 0x7fff;

/** The extremes of each quantity at each place, as plain data. */
export interface SpreadsFound {
  readonly least: Int32Array;
  readonly most: Int32Array;
  readonly leastPaths: readonly Way[];
  readonly mostPaths: readonly Way[];
}

/** How every quantity spreads over random play at many places: on coming into scenes, at endings. */
export class Spreads {
  readonly sums: Sums;
  readonly #least: Int32Array;
  readonly #most: Int32Array;
  readonly #leastPairs: Int32Array;
  readonly #mostPairs: Int32Array;
  readonly #leastPaths: Way[];
  readonly #mostPaths: Way[];

  constructor(places: number) {
    this.sums = new Sums(places, sumsOfPlace);
    this.#least = new Int32Array(places * count).fill(nothingYet);
    this.#most = new Int32Array(places * count).fill(-1);
    this.#leastPairs = new Int32Array(places * pairs).fill(pairOf(nothingYet, nothingYet));
    this.#mostPairs = new Int32Array(places * pairs).fill(lent);
    this.#leastPaths = Array.from({ length: places * count }, () => undefined);
    this.#mostPaths = Array.from({ length: places * count }, () => undefined);
  }

  /** Counts a run that stands at a place, by the trail's share; the trail is copied only where it is an extreme. */
  add(place: number, state: State, trail: Trail): void {
    const { share } = trail;
    const { V, C, R, G, T, B, O, margin, used } = state;
    const safe = safety(state);
    const allied = alliance(state);
    const least = this.#leastPairs;
    const most = this.#mostPairs;
    const pair = place * pairs;
    const levelsNow = pairOf(safe, allied);
    const first = pairOf(V, C);
    const second = pairOf(R, G);
    const third = pairOf(T, B);
    const fourth = pairOf(O, margin);
    const within =
      ((levelsNow | lent) - least[pair]!) &
      (most[pair]! - levelsNow) &
      ((first | lent) - least[pair + 1]!) &
      (most[pair + 1]! - first) &
      ((second | lent) - least[pair + 2]!) &
      (most[pair + 2]! - second) &
      ((third | lent) - least[pair + 3]!) &
      (most[pair + 3]! - third) &
      ((fourth | lent) - least[pair + 4]!) &
      (most[pair + 4]! - fourth) &
      ((used | lent) - least[pair + 5]!) &
      (most[pair + 5]! - used);
    if ((within & lent) !== lent) this.#widen(place, state, trail);
    const sums = this.sums.now;
    const at = place * sumsOfPlace;
    sums[at]! += share;
    sums[at + 1]! += safe * share;
    sums[at + 2]! += allied * share;
    sums[at + 3]! += V * share;
    sums[at + 4]! += C * share;
    sums[at + 5]! += R * share;
    sums[at + 6]! += G * share;
    sums[at + 7]! += T * share;
    sums[at + 8]! += B * share;
    sums[at + 9]! += O * share;
    sums[at + 10]! += margin * share;
    sums[at + 11]! += used * share;
    const bin = at + firstBin;
    sums[bin + pointOf(safe)]! += share;
    sums[bin + points + pointOf(allied)]! += share;
    sums[bin + 2 * points + pointOf(V)]! += share;
    sums[bin + 3 * points + pointOf(C)]! += share;
    sums[bin + 4 * points + pointOf(R)]! += share;
    sums[bin + 5 * points + pointOf(G)]! += share;
    sums[bin + 6 * points + pointOf(T)]! += share;
    sums[bin + 7 * points + pointOf(B)]! += share;
    sums[bin + 8 * points + pointOf(O)]! += share;
    sums[at + marginBins + margin]! += share;
    sums[at + usedBins + used]! += share;
  }

  #widen(place: number, state: State, trail: Trail): void {
    const path = trail.copy();
    const least = this.#least.subarray(place * count, (place + 1) * count);
    const most = this.#most.subarray(place * count, (place + 1) * count);
    for (const [index, value] of valuesOf(state).entries()) {
      if (value < least[index]!) {
        least[index] = value;
        this.#leastPaths[place * count + index] = path;
      }
      if (value > most[index]!) {
        most[index] = value;
        this.#mostPaths[place * count + index] = path;
      }
    }
    for (let pair = 0; pair < pairs; pair++) {
      this.#leastPairs[place * pairs + pair] = pairOf(least[2 * pair]!, least[2 * pair + 1] ?? 0);
      this.#mostPairs[place * pairs + pair] = pairOf(most[2 * pair]!, most[2 * pair + 1] ?? 0) | lent;
    }
  }

  get found(): SpreadsFound {
    return {
      least: this.#least,
      most: this.#most,
      leastPaths: this.#leastPaths,
      mostPaths: this.#mostPaths,
    };
  }

  /** Takes in the extremes of other runs, once nothing more is added here; how those runs spread is in `sums`. */
  join({ least, most, leastPaths, mostPaths }: SpreadsFound): void {
    joinExtremes(this.#least, this.#leastPaths, least, leastPaths, -1);
    joinExtremes(this.#most, this.#mostPaths, most, mostPaths, 1);
  }

  #weight(place: number): number {
    return this.sums.now[place * sumsOfPlace]!;
  }

  /** Everything at some places taken together; undefined where no run stood. */
  at(places: readonly number[], numbering: Numbering): Readonly<Record<Quantity, Spread>> | undefined {
    const reached = places.filter((place) => this.#weight(place) > 0);
    if (reached.length === 0) return undefined;
    const spreads = quantities.map((quantity, index) => [quantity, this.#spread(reached, index, numbering)]);
    return Object.fromEntries(spreads) as Record<Quantity, Spread>;
  }

  #spread(places: readonly number[], quantity: number, numbering: Numbering): Spread {
    const weight = total(places, (place) => this.#weight(place));
    const sum = total(places, (place) => this.sums.now[place * sumsOfPlace + 1 + quantity]!);
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
    paths: readonly Way[],
    sign: number,
    numbering: Numbering,
  ): Extreme {
    const cells = places.map((place) => place * count + quantity);
    const best = cells.reduce((one, other) => (sign * values[other]! > sign * values[one]! ? other : one));
    return { value: values[best]!, path: numbering.pathOf(paths[best]!) };
  }

  #binsOf(places: readonly number[], quantity: number): Float64Array {
    const from = firstBin + Math.min(quantity, levels) * points + (quantity > levels ? segments : 0);
    const length = quantity < levels ? points : quantity === levels ? segments : sumsOfPlace - usedBins;
    const bins = new Float64Array(length);
    for (const place of places) {
      const first = place * sumsOfPlace + from;
      for (let bin = 0; bin < length; bin++) bins[bin]! += this.sums.now[first + bin]!;
    }
    return bins;
  }
}

/** Where two values are alike, the one that the walk meets first stays. */
function joinExtremes(
  values: Int32Array,
  paths: Way[],
  others: Int32Array,
  otherPaths: readonly Way[],
  sign: number,
): void {
  for (const [cell, path] of otherPaths.entries()) {
    const own = paths[cell];
    const further = sign * (others[cell]! - values[cell]!);
    if (path === undefined) continue;
    if (own !== undefined && (further < 0 || (further === 0 && !isWalkedBefore(path, own)))) continue;
    values[cell] = others[cell]!;
    paths[cell] = path;
  }
}

export function rangeOf(least: Extreme, most: Extreme): Range {
  return { least, most, outer: { low: least.value, high: most.value } };
}

/** In the order of `quantities`. */
function valuesOf(state: State): readonly number[] {
  const { V, C, R, G, T, B, O, margin, used } = state;
  return [safety(state), alliance(state), V, C, R, G, T, B, O, margin, used];
}

function pairOf(low: number, high: number): number {
  return low | (high << 16);
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
