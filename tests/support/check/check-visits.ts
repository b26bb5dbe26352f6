import type { Browser, BrowserContext } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Standard } from '../../../scorm/host/profiles.ts';
import { openBrowser, visit, type Visitor, visitIn, visitorOf } from '../browser-port.ts';
import { courseLms, type CourseLms } from '../course-lms.ts';

export type Options = Readonly<Record<string, string>>;

/** What a person sees of the check when it is their turn. */
export interface Seen {
  readonly phase: string;
  readonly launch: string;
  /** How each launch so far ended for them. */
  readonly phases: readonly string[];
  /** The faults on the page. */
  readonly faults: readonly string[];
  readonly report: string;
  /** The faults and notes that the report names. */
  readonly inReport: readonly string[];
  readonly errors: readonly string[];
}

/** One of them is there once nothing more is tried by itself. */
const turns = ['leaving', 'asking', 'finishing', 'stopped', 'done'];
const turn = turns.map((phase) => `main[data-phase="${phase}"]`).join();
const afterQuestions = turn.replace('main[data-phase="asking"],', '');

/** Who the LMS says is learning, and what must not be told of it; `Doe` alone is in many a word. */
export const learner = { id: 'anna.4711', secrets: ['4711', 'Doe,', 'Jane'] } as const;

/** The built check package of one standard in an LMS, and people who launch it as often as they are told to. */
export class CheckVisits {
  readonly standard: Standard;
  #browser: Browser | undefined;
  #lms: CourseLms | undefined;
  #attempts = 0;

  constructor(standard: Standard) {
    this.standard = standard;
  }

  get lms(): CourseLms {
    return this.#lms!;
  }

  async open(): Promise<void> {
    this.#browser = await openBrowser();
    this.#lms = await courseLms(`dist/packages/two-way-street-check-${this.standard}.zip`, this.standard);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#lms?.close();
  }

  /** All browsers' windows are closed. */
  async goHome(): Promise<void> {
    for (const context of this.#browser?.contexts() ?? []) await context.close();
  }

  /** Another person, with a browser of their own. */
  async person(): Promise<Person> {
    this.#attempts += 1;
    return new Person(this.lms, `person-${this.#attempts}`, await visit(this.#browser!));
  }
}

/** Opens browser and LMS before the tests of this block, and closes them behind it. */
export function checkVisits(standard: Standard): CheckVisits {
  const visits = new CheckVisits(standard);
  beforeAll(() => visits.open());
  afterAll(() => visits.close());
  return visits;
}

/** Somebody who does what the check tells them to do. */
export class Person {
  readonly #lms: CourseLms;
  readonly #attempt: string;
  readonly #device: BrowserContext;
  readonly #phases: string[] = [];
  readonly #visitors: Visitor[];
  /** What the person answers when they are asked whether they have launched it before. */
  #wasHere = false;

  constructor(lms: CourseLms, attempt: string, visitor: Visitor) {
    this.#lms = lms;
    this.#attempt = attempt;
    this.#visitors = [visitor];
    this.#device = visitor.page.context();
  }

  get visitor(): Visitor {
    return this.#visitors.at(-1)!;
  }

  /** Launches it in this LMS and waits for their turn. */
  async launch(options: Options = {}): Promise<void> {
    await this.#goToLms(options);
    await this.#theirTurn();
  }

  /** Launches it in a window of its own, by the LMS's button. */
  async openWindow(): Promise<void> {
    await this.#goToLms({ place: 'window' });
    const opened = this.#device.waitForEvent('page');
    await this.visitor.pressOn('[data-action="open-course"]');
    this.#visitors.push(visitorOf(await opened));
    await this.#theirTurn();
  }

  /** Of two windows, the LMS's own is closed first; the other may still find it for a moment. */
  async closeLms(): Promise<void> {
    await this.#visitors.at(-2)?.closeTab();
    await this.visitor.page.waitForFunction(() => {
      const lms = window.opener as Record<string, unknown> | null;
      return (lms?.['API'] ?? lms?.['API_1484_11']) === undefined;
    });
  }

  /**
   * Does what the page says: closes the tab, goes to another page of the LMS, or presses the button.
   *
   * @param saves Whether this LMS stores anything of what a page sends when it goes.
   */
  async goOn(saves: boolean): Promise<void> {
    const [phase, launch] = await this.#where();
    this.#phases.push(phase);
    if (phase === 'leaving') {
      const stored = () => this.#lms.stored(this.#attempt);
      const before = stored();
      await (launch === '1' ? this.closeTab() : this.leave());
      if (saves) await expect.poll(() => stored() !== before, { timeout: 20_000 }).toBe(true);
    }
    if (phase !== 'finishing') return;
    await this.visitor.pressOn('[data-action="finish-check"]');
    await this.visitor.find('main[data-phase="done"]');
    this.#phases.push('done');
  }

  async closeTab(): Promise<void> {
    await this.visitor.closeTab();
  }

  /** To another page of the LMS. */
  async leave(): Promise<void> {
    await this.visitor.go(this.#lms.address('another', { trouble: 'absent', launch: 'licenses.txt' }));
  }

  /** What is on the page now. */
  async sees(): Promise<Seen> {
    const [phase, launch] = await this.#where();
    const course = await this.visitor.find(turn);
    const found = await course.locator('[data-fault]').all();
    const faults = await Promise.all(found.map(async (one) => (await one.getAttribute('data-fault')) ?? ''));
    const field = course.locator('tws-report textarea');
    const report = (await field.count()) > 0 ? await field.inputValue() : '';
    return {
      phase,
      launch,
      phases: this.#phases,
      faults,
      report,
      inReport: [...report.matchAll(/^\* .*\(([a-z-]+)\)$/gm)].map(([, code]) => code ?? ''),
      errors: [...new Set(this.#visitors)].flatMap(({ heard }) => heard.errors),
    };
  }

  async #theirTurn(): Promise<void> {
    await this.visitor.find(turn);
    if ((await this.#where())[0] === 'asking')
      await this.visitor.pressOn(`[data-action="${this.#wasHere ? 'yes' : 'no'}"]`);
    await this.visitor.find(afterQuestions);
    this.#wasHere = true;
  }

  async #goToLms(options: Options): Promise<void> {
    const open = this.#visitors.filter(({ page }) => !page.isClosed());
    // A window that the LMS opened is not where its own pages are.
    this.#visitors.push(open[0] ?? (await visitIn(this.#device)));
    await this.visitor.go(this.#lms.address(this.#attempt, { learner: learner.id, ...options }));
  }

  async #where(): Promise<readonly [phase: string, launch: string]> {
    const phase = (await this.visitor.attribute(turn, 'data-phase')) ?? '';
    return [phase, (await this.visitor.attribute(turn, 'data-launch')) ?? ''];
  }
}
