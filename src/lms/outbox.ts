import type { ReportedDecision } from './lms.ts';
import type { Page } from './page.ts';

/** A decision that the LMS may not have yet. */
export interface Unsent {
  readonly decision: ReportedDecision;
  /** The number of the last save that was made without it. */
  readonly after: number;
}

/**
 * Keeps the resume text and the latest decisions on this device until the LMS has confirmed them. Keyed by a hash of who
 * is learning what, because devices are shared; without a learner's id nothing is kept.
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

  decisions(): readonly Unsent[] {
    return this.#try((storage, key) => unsentIn(storage.getItem(decisionsOf(key)))) ?? [];
  }

  keepDecision(unsent: Unsent): void {
    const all = JSON.stringify([...this.decisions(), unsent]);
    this.#try((storage, key) => storage.setItem(decisionsOf(key), all));
  }

  clear(): void {
    this.#try((storage, key) => {
      storage.removeItem(key);
      storage.removeItem(decisionsOf(key));
    });
  }

  #try<T>(work: (storage: Page['localStorage'], key: string) => T): T | undefined {
    try {
      return this.#key === undefined ? undefined : work(this.#page.localStorage, this.#key);
    } catch {
      return undefined;
    }
  }
}

function decisionsOf(key: string): string {
  return `${key}.decisions`;
}

/** @throws if the text is not what was stored. */
function unsentIn(text: string | null): readonly Unsent[] {
  const stored = JSON.parse(text ?? '[]') as readonly Unsent[];
  return stored.map(({ decision, after }) => ({
    decision: { ...decision, at: new Date(decision.at) },
    after,
  }));
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
