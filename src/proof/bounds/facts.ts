import type { promise } from '../../model/promises.ts';

/** Where the possible values of one fact are kept: a bit for each. */
export interface Fact {
  readonly word: number;
  readonly shift: number;
  /** As many bits as there are values, unshifted. */
  readonly all: number;
  /** How much is lost by forgetting it, next to hundredths of a level. */
  readonly weight: number;
}

/** Possible values of a fact that is true or false. */
export const no = 1;
export const yes = 2;

const bitsInWord = 30;

/** Gives a place to everything that is known of a state besides its levels. */
export class FactBook {
  readonly #all: Fact[] = [];
  readonly #marks = new Map<string, Fact>();
  #noted = new Set<Fact>();
  #word = 0;
  #shift = 0;

  readonly rupture = this.#add(2, 9000);
  readonly ruptured = this.#add(2, 3000);
  readonly repairOffered = this.#add(2, 9000);
  readonly rescued = this.#add(2, 9000);
  /** In the order of the bits of `roleBit`. */
  readonly roles = [this.#add(2, 700), this.#add(2, 700), this.#add(2, 700)] as const;
  /** The band of the latest reply; its first value is none. */
  readonly offer = this.#add(4, 200);
  readonly promises: readonly Fact[];

  constructor(promises: number) {
    // Where a promise may be open or not, a lowest bond with none open would lose by it at the end all the same.
    this.promises = Array.from({ length: promises }, () => this.#add(4, 6000));
  }

  /** What is remembered from one act to the next. */
  get remembered(): readonly Fact[] {
    return [this.ruptured, this.repairOffered, ...this.promises, ...this.#marks.values()];
  }

  get all(): readonly Fact[] {
    return this.#all;
  }

  /** A flag that is set, a choice that was made or a scene that was visited; kept only if something reads it. */
  read(kind: 'flag' | 'chose' | 'visited', id: string): Fact {
    const key = `${kind} ${id}`;
    const found = this.#marks.get(key) ?? this.#add(2, 1500);
    this.#marks.set(key, found);
    this.#noted.add(found);
    return found;
  }

  /** The band of the latest reply, read by a condition. */
  readOffer(): Fact {
    this.#noted.add(this.offer);
    return this.offer;
  }

  /** What has been asked for with `read` and `readOffer` since this was last called. */
  noted(): ReadonlySet<Fact> {
    const noted = this.#noted;
    this.#noted = new Set();
    return noted;
  }

  /** Facts of which only conditions ask. */
  get forgettable(): readonly Fact[] {
    return [this.offer, ...this.#marks.values()];
  }

  /** The same for who sets it; ask only after all that reads has been asked for. */
  written(kind: 'flag' | 'chose' | 'visited', id: string): readonly Fact[] {
    const found = this.#marks.get(`${kind} ${id}`);
    return found === undefined ? [] : [found];
  }

  /** What is so before anything has happened. */
  atFirst(): readonly number[] {
    return this.masks(this.#all, 1);
  }

  /** These facts with these values, and nothing in the places of the others. */
  masks(facts: Iterable<Fact>, values: number): readonly number[] {
    const words = Array.from({ length: this.#word + 1 }, () => 0);
    for (const { word, shift, all } of facts) words[word]! |= (values & all) << shift;
    return words;
  }

  #add(values: number, weight: number): Fact {
    if (this.#shift + values > bitsInWord) {
      this.#word++;
      this.#shift = 0;
    }
    const fact = { word: this.#word, shift: this.#shift, all: 2 ** values - 1, weight };
    this.#shift += values;
    this.#all.push(fact);
    return fact;
  }
}

/** The values that a fact may have, as bits. */
export function possible(facts: readonly number[], { word, shift, all }: Fact): number {
  return (facts[word]! >> shift) & all;
}

/** The same, but that a fact has one of these values. */
export function allowing(
  facts: readonly number[],
  { word, shift, all }: Fact,
  values: number,
): readonly number[] {
  const after = (facts[word]! & ~(all << shift)) | (values << shift);
  if (after === facts[word]) return facts;
  const changed = facts.slice();
  changed[word] = after;
  return changed;
}

/** The bit for how a promise stands. */
export function promiseBit(state: (typeof promise)[keyof typeof promise]): number {
  return 1 << state;
}

/** The bit for the band of a reply; -1 is none. */
export function offerBit(band: number): number {
  return 1 << (band + 1);
}
