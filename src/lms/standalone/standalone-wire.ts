import { reconciled } from '../../resume/reconciled.ts';
import type { Page } from '../page.ts';
import type { Opening, Wire } from '../wire.ts';

/** Runs without an LMS: the resume text stays on this device, nothing is reported. */
export class StandaloneWire implements Wire {
  readonly reports = 'none';
  readonly immediate = true;
  readonly finishSaves = false;
  readonly knowsDecisions = false;
  readonly #page: Page;
  readonly #key: string;
  readonly #limit: number;
  /** What this window knows to be stored. */
  #known = '';
  /** What another window has stored since. */
  #others = '';

  /** @param limit The most characters of the text. */
  constructor(page: Page, courseKey: string, limit: number) {
    this.#page = page;
    this.#limit = limit;
    this.#key = `two-way-street.${courseKey}`;
  }

  start(): Opening {
    const text = (this.#known = this.#read());
    const nothing = { bookmark: '', learner: '', language: '', launchData: '', decisions: 0 };
    return { text, mode: 'normal', credit: false, status: 'going', ...nothing };
  }

  /** What another window stores in the meantime is put together with ours. */
  text(text: string): boolean {
    const now = this.#read();
    if (now !== this.#known) this.#others = now;
    const whole = this.#others === '' ? text : reconciled(this.#others, text, this.#limit).text;
    try {
      this.#page.localStorage.setItem(this.#key, whole);
      this.#known = whole;
      return true;
    } catch {
      return false;
    }
  }

  #read(): string {
    try {
      return this.#page.localStorage.getItem(this.#key) ?? '';
    } catch {
      // A sandboxed or third-party frame: this visit is remembered only while it lasts.
      return '';
    }
  }

  stay = taken;
  attempted = taken;
  completed = taken;
  bookmark = taken;
  decided = taken;
  decidedAt = taken;
  reflected = taken;
  scenarioDone = taken;
  progress = taken;
  spent = taken;
  commit = taken;
  finish = taken;
  placeOf(): undefined {}
  settled(): void {}
  rearm(): void {}
}

function taken(): boolean {
  return true;
}
