/** Sums that are not nothing, by number; plain data. */
export interface SumsTaken {
  readonly at: Int32Array;
  readonly sums: Float64Array;
}

/**
 * Sums of shares of random play. In which order such numbers are added shows in their last digits. Each branch of the
 * tree of runs is therefore summed by itself, and what lies before the branches too: added up in the order of the walk
 * they come to the very same, whoever explored which.
 */
export class Sums {
  /** The sums that are added to. */
  now: Float64Array;
  readonly #stride: number;
  readonly #trunk: Float64Array;
  #branch: Float64Array | undefined;

  /** @param stride So many sums of a place lie together, of which the first is above nothing where any is. */
  constructor(places: number, stride = 1) {
    this.#stride = stride;
    this.#trunk = new Float64Array(places * stride);
    this.now = this.#trunk;
  }

  enterBranch(): void {
    this.#branch ??= new Float64Array(this.#trunk.length);
    this.now = this.#branch;
  }

  /** @returns What the branch came to; the next one begins with nothing. */
  leaveBranch(): SumsTaken {
    const taken = this.taken();
    for (const at of taken.at) this.now[at] = 0;
    this.now = this.#trunk;
    return taken;
  }

  taken(): SumsTaken {
    const { now } = this;
    const places: number[] = [];
    for (let place = 0; place < now.length; place += this.#stride) if (now[place]! > 0) places.push(place);
    const at = new Int32Array(places.length * this.#stride);
    let count = 0;
    for (const place of places)
      for (let number = place; number < place + this.#stride; number++)
        if (now[number] !== 0) at[count++] = number;
    const numbers = at.slice(0, count);
    return { at: numbers, sums: Float64Array.from(numbers, (number) => now[number]!) };
  }

  add({ at, sums }: SumsTaken): void {
    for (let index = 0; index < at.length; index++) this.now[at[index]!]! += sums[index]!;
  }
}
