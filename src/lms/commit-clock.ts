import type { Surroundings } from './lms.ts';

const quiet = 2_000;
const retries = [2_000, 5_000, 15_000, 30_000] as const;

/** Says when to save: two seconds after the last change, not more often than the gap; after failures 2, 5, 15, then every 30 s. */
export class CommitClock {
  readonly #surroundings: Surroundings;
  readonly #save: () => void;
  readonly #gap: number;
  #cancel: (() => void) | undefined;
  #lastSave = Number.NEGATIVE_INFINITY;
  #changedAt: number | undefined;
  #failures = 0;

  /** @param gap The least milliseconds between two saves that nobody asked for. */
  constructor(surroundings: Surroundings, gap: number, save: () => void) {
    this.#surroundings = surroundings;
    this.#gap = gap;
    this.#save = save;
  }

  /** How many saves in a row have failed. */
  get failures(): number {
    return this.#failures;
  }

  changed(): void {
    if (this.#failures > 0) return;
    const now = this.#now();
    // Neither lies in the future, even if someone has set the device's clock back.
    this.#changedAt = Math.min(this.#changedAt ?? now, now);
    this.#lastSave = Math.min(this.#lastSave, now);
    const allowed = Math.max(now + quiet, this.#lastSave + this.#gap);
    const latest = Math.max(this.#changedAt, this.#lastSave) + this.#gap;
    // No longer than the gap, even if someone has set the device's clock back.
    this.#wait(Math.min(allowed - now, latest - now, this.#gap));
  }

  saved(): void {
    this.#attempted();
    this.#failures = 0;
  }

  failed(): void {
    this.#attempted();
    this.#wait(retries[Math.min(this.#failures, retries.length - 1)] ?? 0);
    this.#failures += 1;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #attempted(): void {
    this.stop();
    this.#lastSave = this.#now();
    this.#changedAt = undefined;
  }

  #wait(milliseconds: number): void {
    this.stop();
    this.#cancel = this.#surroundings.after(Math.max(0, milliseconds), this.#save);
  }

  #now(): number {
    return this.#surroundings.now().getTime();
  }
}
