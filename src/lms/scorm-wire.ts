import { ApiCalls, type CallListener } from './api-calls.ts';
import { type DecisionList, decisionList, noDecisions } from './decision-list.ts';
import type { Dialect, Values } from './dialect.ts';
import type { Api } from './find-api.ts';
import type { ReportedDecision, ReportedWords } from './lms.ts';
import { plainText } from './plain-text.ts';
import { countOf, idsOf, refusedForGood } from './lms-lists.ts';
import type { Opening, Wire } from './wire.ts';

/** How often a decision is tried that is refused for no reason of its own. */
const mostTries = 3;

/** Writes to a SCORM LMS in the words of one dialect. */
export class ScormWire implements Wire {
  readonly reports: Dialect['reports'];
  readonly immediate = false;
  readonly finishSaves: boolean;
  readonly knowsDecisions: boolean;
  readonly #dialect: Dialect;
  readonly #calls: ApiCalls;
  /** What was set since the last save that is known to be safe. */
  readonly #unsettled = new Map<string, string>();
  #decisions: DecisionList | undefined;
  /** Ids of the LMS's objectives, by their place. */
  #objectives: string[] | undefined;
  #bestShare: number | undefined;
  /** How often a decision could not be written. */
  readonly #tries = new Map<string, number>();

  constructor(api: Api, dialect: Dialect, listener?: CallListener) {
    this.#dialect = dialect;
    this.#calls = new ApiCalls(api, dialect.calls, listener);
    this.reports = dialect.reports;
    this.finishSaves = dialect.finishSaves;
    this.knowsDecisions = dialect.readsIds;
  }

  start(): Opening | undefined {
    if (!this.#calls.done('initialize') && !this.#openAlready()) return undefined;
    const { reads } = this.#dialect;
    const get = (element: string) => this.#calls.get(element).trim();
    return {
      text: this.#calls.get(reads.text),
      bookmark: this.#calls.get(reads.bookmark),
      mode: modeOf(get(reads.mode)),
      credit: get(reads.credit) !== 'no-credit',
      learner: get(reads.learner),
      language: get(reads.language),
      launchData: this.#calls.get(reads.launchData),
      status: this.#statusOf(get(reads.status)),
      decisions: countOf(this.#calls, reads.decisions),
    };
  }

  stay(): boolean {
    return this.#set(this.#dialect.stay) || this.#isMissing();
  }

  attempted(): boolean {
    return this.#set(this.#dialect.attempted) || this.#isMissing();
  }

  completed(): boolean {
    // The status comes first; what stands beside it an LMS may do without.
    const taken = this.#dialect.completed.map((value) => this.#set([value]));
    return taken[0] === true;
  }

  text(text: string): boolean {
    return this.#set([[this.#dialect.reads.text, text]]);
  }

  /** A place that is only looked at as a last resort: an LMS without it loses nothing. */
  bookmark(bookmark: string): boolean {
    this.#set([[this.#dialect.reads.bookmark, bookmark]]);
    return true;
  }

  /** An LMS may do without interactions; a decision that it refuses for its own sake is not written again. */
  decided(decision: ReportedDecision): boolean {
    const list = this.#list();
    if (!list) return this.#triedEnough(decision.id);
    const values = list.valuesOf(decision);
    return values.length === 0 || this.#add(decision.id, values) || this.#triedEnough(decision.id);
  }

  /** What the LMS says of its list, once it says anything; it is asked a few times. */
  #list(): DecisionList | undefined {
    this.#decisions ??= decisionList(this.#calls, this.#dialect);
    if (!this.#decisions && this.#triedEnough('')) this.#decisions = noDecisions(this.#calls, this.#dialect);
    return this.#decisions;
  }

  #triedEnough(id: string): boolean {
    const tries = (this.#tries.get(id) ?? 0) + 1;
    this.#tries.set(id, tries);
    return tries >= mostTries;
  }

  decidedAt(place: number, decision: ReportedDecision): boolean {
    this.#set(this.#dialect.decided(place, decision, true));
    return true;
  }

  placeOf(decision: string): number | undefined {
    return this.#decisions?.placeOf(decision);
  }

  /** The same holds for words; what is too long for its rows is cut. */
  reflected({ id, words, at }: ReportedWords): boolean {
    const list = this.#list();
    if (!list) return this.#triedEnough(id);
    const { rows, characters } = this.#dialect.words;
    for (const [row, part] of partsOf(words, characters).slice(0, rows).entries()) {
      const named = { id: row === 0 ? id : `${id}_${row + 1}`, words: part, at };
      this.#add(named.id, list.valuesOfWords(named));
    }
    return true;
  }

  /** A place whose id is refused stays free: a list must have no gap. @returns Whether there is no use in trying again. */
  #add(name: string, [id, ...fields]: Values): boolean {
    if (!id) return true;
    if (!this.#calls.done('set', ...id)) return refusedForGood(this.#calls);
    this.#unsettled.set(...id);
    this.#decisions?.added(name, [id, ...fields]);
    this.#set(fields);
    return true;
  }

  scenarioDone(id: string): boolean {
    const { reads, objectiveDone, completedStatuses } = this.#dialect;
    if (this.#calls.get(`${reads.objectives}._children`) === '') return true;
    this.#objectives ??= idsOf(this.#calls, reads.objectives);
    const found = this.#objectives.indexOf(id);
    if (found < 0) this.#set(objectiveDone(this.#objectives.push(id) - 1, id));
    else if (!completedStatuses.includes(this.#calls.get(reads.objectiveStatus(found))))
      this.#set(objectiveDone(found, id).slice(1));
    return true;
  }

  progress(share: number, asScore: boolean): boolean {
    this.#bestShare ??= this.#storedShare();
    if (share <= this.#bestShare) return true;
    const { progress, score } = this.#dialect;
    // Each for itself: an LMS may have the one and not the other.
    const taken = [...progress(share), ...(asScore ? score(share) : [])].map((value) => this.#set([value]));
    if (taken.length === 0 || taken.includes(true)) this.#bestShare = share;
    return true;
  }

  spent(seconds: number): boolean {
    return this.#set(this.#dialect.spent(seconds));
  }

  commit(): boolean {
    return this.#calls.done('commit');
  }

  settled(): void {
    this.#unsettled.clear();
  }

  rearm(): void {
    const { another } = this.#dialect;
    if (!another) return;
    const values = [...this.#unsettled];
    for (const [element, value] of values) {
      const other = another(element, value);
      if (other !== undefined) this.#calls.done('set', element, other);
    }
    this.commit();
    for (const value of values) this.#set([value]);
  }

  finish(request: string | undefined): boolean {
    if (request !== undefined) this.#set(this.#dialect.request(request));
    return this.#calls.done('finish');
  }

  /** Stops at the first value that is refused: what follows belongs to it. */
  #set(values: Values): boolean {
    return values.every(([element, value]) => {
      const taken = this.#calls.done('set', element, value);
      if (taken) this.#unsettled.set(element, value);
      return taken;
    });
  }

  /** The LMS has no such element: nothing is gained by writing it again. */
  #isMissing(): boolean {
    return this.#dialect.missing.includes(this.#calls.lastError());
  }

  /** The page was loaded again within a session: the LMS refuses to open it twice, and it can be used. */
  #openAlready(): boolean {
    return this.#calls.get(this.#dialect.reads.status) !== '' && this.#calls.lastError() === '0';
  }

  #statusOf(status: string): Opening['status'] {
    if (this.#dialect.completedStatuses.includes(status)) return 'completed';
    return ['', 'not attempted', 'unknown', 'browsed'].includes(status) ? 'new' : 'going';
  }

  #storedShare(): number {
    const { progress, score } = this.#dialect.reads;
    const stored = [
      progress === undefined ? 0 : Number(this.#calls.get(progress)),
      Number(this.#calls.get(score)) / 100,
    ];
    return Math.max(...stored.map((share) => share || 0));
  }
}

function modeOf(mode: string): Opening['mode'] {
  return mode === 'review' || mode === 'browse' ? mode : 'normal';
}

/** Whole characters, in parts of at most so many UTF-16 units. */
function partsOf(words: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = plainText(words, Number.MAX_SAFE_INTEGER);
  while (rest !== '') {
    const part = plainText(rest, longest);
    parts.push(part);
    rest = rest.slice(rest.length - rest.trimStart().length + part.trimStart().length);
  }
  return parts;
}
