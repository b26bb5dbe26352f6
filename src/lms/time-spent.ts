/** Hidden time that still counts as time on the course, each time the page is hidden: five minutes. */
const hiddenThatCounts = 5 * 60_000;

/** Time on the course since the session was opened. What goes beyond five minutes of being hidden does not count. */
export class TimeSpent {
  readonly #now: () => Date;
  readonly #from: number;
  #hiddenAt: number | undefined;
  #uncounted = 0;

  constructor(now: () => Date) {
    this.#now = now;
    this.#from = now().getTime();
  }

  hidden(): void {
    this.#hiddenAt ??= this.#now().getTime();
  }

  shown(): void {
    this.#uncounted += this.#hiddenTooLong();
    this.#hiddenAt = undefined;
  }

  seconds(): number {
    return Math.max(0, this.#now().getTime() - this.#from - this.#uncounted - this.#hiddenTooLong()) / 1000;
  }

  #hiddenTooLong(): number {
    if (this.#hiddenAt === undefined) return 0;
    return Math.max(0, this.#now().getTime() - this.#hiddenAt - hiddenThatCounts);
  }
}
