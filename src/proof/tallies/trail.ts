/** A run of more decisions than this, or with more scenes without choices in a row, is taken for one that never ends. */
export const longestRun = 200;

const none: readonly number[] = [];
const blockSize = 2 ** 30;

/** The decisions made so far in the run that is explored, by number. */
export class Trail {
  length = 0;
  readonly #choices = new Int32Array(longestRun);
  readonly #bands = new Int32Array(longestRun);
  /* By decisions made: the share of random play that makes them. In an array, since a number handed on would be boxed. */
  readonly #shares = new Float64Array(longestRun + 1).fill(1);
  readonly #open: (readonly number[])[] = Array.from({ length: longestRun }, () => none);
  /* How the packed path of the resume text grows: blocks begun so far, and how many paths the latest one tells apart. */
  readonly #blocks = new Int32Array(longestRun + 1);
  readonly #room = new Float64Array(longestRun + 1).fill(1);

  /**
   * Comes to a decision; every choice that is then pushed is one of it.
   *
   * @param open The indexes of the choices that are open.
   * @param options How many the scene has, open or not.
   */
  decide(open: readonly number[], options: number): void {
    const at = this.length;
    this.#open[at] = open;
    this.#shares[at + 1] = this.#shares[at]! / open.length;
    const room = this.#room[at]! * options;
    const begins = room > blockSize || at === 0;
    this.#room[at + 1] = begins ? options : room;
    this.#blocks[at + 1] = this.#blocks[at]! + (begins ? 1 : 0);
  }

  push(choice: number): void {
    this.#choices[this.length++] = choice;
  }

  answered(band: number): void {
    this.#bands[this.length - 1] = band;
  }

  pop(): void {
    this.length--;
  }

  copy(): Int32Array {
    return this.#choices.slice(0, this.length);
  }

  /** Share of random play that comes along this run, 0 to 1. */
  get share(): number {
    return this.#shares[this.length]!;
  }

  set share(share: number) {
    this.#shares[this.length] = share;
  }

  /** Characters that the run takes in the resume text: two for each code, five for each block of the packed path. */
  get stored(): number {
    return 2 * this.length + 5 * this.#blocks[this.length]!;
  }

  /** Whether a choice was open at an earlier decision of this run. */
  wasOpen(first: number, index: number, choices: number): boolean {
    for (let at = 0; at < this.length; at++) {
      const made = this.#choices[at]! - first;
      if (made >= 0 && made < choices && this.#open[at]!.includes(index)) return true;
    }
    return false;
  }

  /** Whether the latest choice had been made and answered in the same way before in this run. */
  wasAnswered(band: number): boolean {
    const last = this.length - 1;
    for (let at = 0; at < last; at++)
      if (this.#choices[at] === this.#choices[last] && this.#bands[at] === band) return true;
    return false;
  }
}
