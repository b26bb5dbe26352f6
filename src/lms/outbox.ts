import type { Page } from './page.ts';

/**
 * Keeps the resume text on this device until the LMS has confirmed it. Keyed by a hash of who is learning what,
 * because devices are shared; without a learner's id nothing is kept.
 */
export class Outbox {
  readonly #page: Page;
  readonly #key: string | undefined;

  constructor(page: Page, courseKey: string, learner: string) {
    this.#page = page;
    this.#key = learner === '' ? undefined : `two-way-street.outbox.${hash(`${courseKey}\n${learner}`)}`;
  }

  read(): string {
    return this.#try((storage, key) => storage.getItem(key)) ?? '';
  }

  keep(text: string): void {
    this.#try((storage, key) => storage.setItem(key, text));
  }

  clear(): void {
    this.#try((storage, key) => storage.removeItem(key));
  }

  #try<T>(work: (storage: Page['localStorage'], key: string) => T): T | undefined {
    try {
      return this.#key === undefined ? undefined : work(this.#page.localStorage, this.#key);
    } catch {
      return undefined;
    }
  }
}

/** FNV-1a, 32 bits, twice with different beginnings. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let value = start;
      for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
      return (value >>> 0).toString(36);
    })
    .join('');
}
