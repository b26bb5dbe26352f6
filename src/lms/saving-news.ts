import type { Saving } from './lms.ts';

/** What the learner should know about saving, and who wants to know. */
export class SavingNews {
  readonly #listeners = new Set<(saving: Saving) => void>();
  #latest: Saving = 'saved';

  get latest(): Saving {
    return this.#latest;
  }

  watch(listener: (saving: Saving) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(saving: Saving): void {
    if (saving === this.#latest) return;
    this.#latest = saving;
    for (const listener of this.#listeners) {
      try {
        listener(saving);
      } catch {
        // A display that fails must not keep anything from being saved.
      }
    }
  }
}
