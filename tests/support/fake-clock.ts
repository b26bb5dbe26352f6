import type { Surroundings } from '../../src/lms/lms.ts';

interface Timer {
  readonly due: number;
  readonly ring: () => void;
}

/** A clock that stands still until it is told to go on, and a network that is there until it is taken away. */
export class FakeClock implements Surroundings {
  isOnline = true;
  /** Seconds that someone has set the device's clock back; timers do not notice. */
  setBack = 0;
  #time = Date.UTC(2026, 0, 5, 9, 0, 0, 120);
  readonly #timers = new Set<Timer>();

  readonly now = (): Date => new Date(this.#time - this.setBack * 1000);

  readonly online = (): boolean => this.isOnline;

  readonly after = (milliseconds: number, ring: () => void): (() => void) => {
    const timer = { due: this.#time + milliseconds, ring };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** How many timers are waiting. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Lets time pass: each timer rings at its own time, in order. */
  pass(seconds: number): void {
    const end = this.#time + seconds * 1000;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#time = Math.max(this.#time, next.due);
      next.ring();
    }
    this.#time = end;
  }

  /** Time passes within a call that does not return: timers ring only afterwards. */
  stall(seconds: number): void {
    this.#time += seconds * 1000;
  }

  /** As `pass`, in steps, so that what a timer resolves can set the next timer. */
  async passing(seconds: number): Promise<void> {
    const end = this.#time + seconds * 1000;
    while (this.#time < end) {
      this.pass(Math.min(0.1, (end - this.#time) / 1000));
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    }
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
  }
}
