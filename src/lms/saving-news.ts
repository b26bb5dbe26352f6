import type { Saving } from './lms.ts';

/** What the learner should know about saving and other windows, and who wants to know. */
export class SavingNews {
  readonly #listeners = new Set<(saving: Saving) => void>();
  #latest: Saving = 'saved';
  #openElsewhere = false;

  get latest(): Saving {
    return this.#latest;
  }

  watch(listener: (saving: Saving) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get openElsewhere(): boolean {
    return this.#openElsewhere;
  }

  tell(saving: Saving): void {
    if (saving === this.#latest) return;
    this.#latest = saving;
    this.#callBack();
  }

  tellElsewhere(open: boolean): void {
    if (open === this.#openElsewhere) return;
    this.#openElsewhere = open;
    this.#callBack();
  }

  #callBack(): void {
    for (const listener of this.#listeners) {
      try {
        listener(this.#latest);
      } catch {
        // A display that fails must not keep anything from being saved.
      }
    }
  }
}
