import type { Page } from '../page.ts';
import type { Opening, Wire } from '../wire.ts';

/** Runs without an LMS: the resume text stays on this device, nothing is reported. */
export class StandaloneWire implements Wire {
  readonly reports = 'none';
  readonly immediate = true;
  readonly finishSaves = false;
  readonly #page: Page;
  readonly #key: string;

  constructor(page: Page, courseKey: string) {
    this.#page = page;
    this.#key = `two-way-street.${courseKey}`;
  }

  start(): Opening {
    let text = '';
    try {
      text = this.#page.localStorage.getItem(this.#key) ?? '';
    } catch {
      // A sandboxed or third-party frame: this visit is remembered only while it lasts.
    }
    const nothing = { bookmark: '', learner: '', language: '', launchData: '' };
    return { text, mode: 'normal', credit: false, status: 'going', ...nothing };
  }

  text(text: string): boolean {
    try {
      this.#page.localStorage.setItem(this.#key, text);
      return true;
    } catch {
      return false;
    }
  }

  stay = taken;
  attempted = taken;
  completed = taken;
  bookmark = taken;
  decided = taken;
  reflected = taken;
  scenarioDone = taken;
  progress = taken;
  spent = taken;
  commit = taken;
  finish = taken;
  settled(): void {}
  rearm(): void {}
}

function taken(): boolean {
  return true;
}
