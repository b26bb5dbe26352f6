import { withoutWords } from '../resume/without-words.ts';
import { type KeptDecision, type KeptVisit, keptVisitIn } from './kept-visit.ts';
import type { Page } from './page.ts';

const prefix = 'two-way-street.outbox.';

/** What nobody came back for in sixty days is thrown away. */
const longestKept = 60 * 24 * 3_600_000;

/**
 * Keeps what a visit did on this device until a later launch has been given it back, because some LMSs say yes to what
 * they do not store. Each visit keeps its own, so that two windows do not overwrite each other. Keyed by a hash of who is
 * learning what, because devices are shared; without a learner's id nothing is kept.
 */
export class Outbox {
  readonly visit: string;
  readonly #page: Page;
  readonly #now: () => number;
  /** Undefined where nothing may be kept. */
  readonly #learner: string | undefined;
  #kept: KeptVisit;
  #keeps = true;

  /** @param learner A hash; empty for a learner nobody has named. */
  constructor(page: Page, learner: string, now: () => number) {
    this.#page = page;
    this.#now = now;
    this.#learner = learner === '' ? undefined : `${prefix}${learner}.`;
    this.visit = this.#freeName();
    this.#kept = { text: '', proven: false, confirmed: false, settled: false, at: now(), decisions: [] };
  }

  /** Whether this device takes what it is given. */
  get keeps(): boolean {
    return this.#learner !== undefined && this.#keeps;
  }

  /** What earlier visits, and those in other windows, have kept. */
  visits(): readonly KeptVisit[] {
    return this.#keys().flatMap((key) => this.#read(key) ?? []);
  }

  /** Takes over what is still to be kept of those visits, or nothing, and forgets the rest. */
  begin(proven: boolean, text: string, decisions: readonly KeptDecision[]): void {
    this.#forget();
    this.#kept = { ...this.#kept, proven, text, decisions };
    if (text !== '' || decisions.length > 0) this.#write();
  }

  keep(text: string): void {
    this.#kept = { ...this.#kept, text, confirmed: false, settled: false };
    this.#write();
  }

  keepDecision(kept: KeptDecision): void {
    this.#kept = { ...this.#kept, decisions: [...this.#kept.decisions, kept] };
    this.#write();
  }

  /** Where decisions have been written in the LMS's list. */
  placed(placeOf: (id: string) => number | undefined): void {
    const { decisions } = this.#kept;
    if (decisions.every(({ place }) => place !== undefined)) return;
    const placed = decisions.map((kept) => ({ ...kept, place: kept.place ?? placeOf(kept.decision.id) }));
    this.#kept = { ...this.#kept, decisions: placed };
    this.#write();
  }

  /** The LMS says that it has the text; the learner's words need not be here any longer. */
  confirmed(): void {
    if (this.#kept.text === '' || this.#kept.confirmed) return;
    this.#kept = { ...this.#kept, text: withoutWords(this.#kept.text), confirmed: true };
    this.#write();
  }

  settled(): void {
    if (this.#kept.text === '') return;
    this.#kept = { ...this.#kept, settled: true };
    this.#write();
  }

  #write(): void {
    const json = JSON.stringify({ ...this.#kept, at: this.#now() });
    this.#keeps =
      this.#try((storage, learner) => {
        storage.setItem(learner + this.visit, json);
        return true;
      }) ?? false;
  }

  #read(key: string): KeptVisit | undefined {
    return this.#try((storage) => keptVisitIn(storage.getItem(key)));
  }

  #forget(): void {
    for (const key of this.#keys()) this.#try((storage) => storage.removeItem(key));
    for (const key of this.#keys(prefix)) {
      const { at = 0 } = this.#read(key) ?? {};
      if (this.#now() - at > longestKept) this.#try((storage) => storage.removeItem(key));
    }
  }

  #keys(start = this.#learner): string[] {
    const all = this.#try((storage) =>
      Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? ''),
    );
    return (all ?? []).filter((key) => key.startsWith(start ?? prefix));
  }

  /** The time, or a name after it, in case another window was opened in the same moment. */
  #freeName(): string {
    const taken = new Set(this.#keys());
    let name = this.#now();
    while (taken.has(`${this.#learner ?? ''}${nameOf(name)}`)) name += 1;
    return nameOf(name);
  }

  #try<T>(work: (storage: Page['localStorage'], learner: string) => T): T | undefined {
    try {
      return this.#learner === undefined ? undefined : work(this.#page.localStorage, this.#learner);
    } catch {
      return undefined;
    }
  }
}

/** Five digits in base 36: no two visits of sixteen hours share one. */
function nameOf(time: number): string {
  return Math.abs(time).toString(36).slice(-5);
}
