import type { ApiCalls } from './api-calls.ts';
import type { Dialect, Values } from './dialect.ts';
import type { ReportedDecision, ReportedWords } from './lms.ts';
import { idsOf, mostRows, refusedForGood } from './lms-lists.ts';

/** @returns Nothing if the LMS could not be asked this time. Without a number of its own, no place in its list is safe. */
export function decisionList(calls: ApiCalls, dialect: Dialect): DecisionList | undefined {
  const { decisions } = dialect.reads;
  for (const element of [`${decisions}._children`, `${decisions}._count`]) {
    if (calls.get(element).trim() !== '') continue;
    return refusedForGood(calls) ? noDecisions(calls, dialect) : undefined;
  }
  const count = calls.get(`${decisions}._count`).trim();
  return new DecisionList(calls, dialect, /^\d+$/.test(count) ? Number(count) : undefined);
}

/** For an LMS that has no such list, or does not say how long it is. */
export function noDecisions(calls: ApiCalls, dialect: Dialect): DecisionList {
  return new DecisionList(calls, dialect, undefined);
}

/** The decisions an LMS holds, at fixed places; each is added once. */
export class DecisionList {
  readonly #dialect: Dialect;
  readonly #places = new Map<string, number>();
  readonly #supported: boolean;
  #count: number;
  /** Characters as sent. */
  #size = 0;
  /** Of these, the learner's own words. */
  #words = 0;

  constructor(calls: ApiCalls, dialect: Dialect, count: number | undefined) {
    this.#dialect = dialect;
    const { decisions } = dialect.reads;
    this.#supported = count !== undefined;
    this.#count = count ?? 0;
    if (!this.#supported || !dialect.readsIds) return;
    for (const [index, id] of idsOf(calls, decisions).entries()) {
      this.#places.set(id, index);
      this.#size += fieldsSize + encodedSize(calls.get(`${decisions}.${index}.description`));
    }
  }

  /** What to set for it, its id first; nothing if it is there already or there is no room. */
  valuesOf(decision: ReportedDecision): Values {
    if (!this.#supported || this.#places.has(decision.id) || this.#count >= mostRows) return [];
    const { budget, decided } = this.#dialect;
    const full = decided(this.#count, decision, true);
    // Words may take half of the room at most, so that they never keep a later decision out.
    const values = this.#size + sizeOf(full) <= budget / 2 ? full : decided(this.#count, decision, false);
    return this.#size + sizeOf(values) <= budget ? values : [];
  }

  /** Words take a tenth of the room at most, so that they keep no decision out. */
  valuesOfWords(row: ReportedWords): Values {
    if (!this.#supported || this.#places.has(row.id) || this.#count >= mostRows) return [];
    const { budget, reflected } = this.#dialect;
    const values = reflected(this.#count, row);
    const size = sizeOf(values);
    if (this.#words + size > budget / 10 || this.#size + size > budget) return [];
    this.#words += size;
    return values;
  }

  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  added(id: string, values: Values): void {
    this.#places.set(id, this.#count);
    this.#count += 1;
    this.#size += sizeOf(values);
  }
}

/** About what a decision takes when sent, without its words. */
const fieldsSize = 400;

function sizeOf(values: Values): number {
  return values.reduce((size, [element, value]) => size + element.length + 2 + encodedSize(value), 0);
}

function encodedSize(text: string): number {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).length;
}
