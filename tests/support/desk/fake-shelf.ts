import type { Shelf } from '../../../scorm/preview/desk/session/attempt-store.ts';

/** A browser's storage of a size. */
export class FakeShelf implements Shelf {
  readonly kept = new Map<string, string>();
  /** How many characters it takes altogether. */
  room = Number.POSITIVE_INFINITY;

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    const used = [...this.kept].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
    if (used + value.length > this.room) throw new DOMException('Full', 'QuotaExceededError');
    this.kept.set(key, value);
  }

  removeItem(key: string): void {
    this.kept.delete(key);
  }
}
