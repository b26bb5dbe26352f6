import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser, tools, visit, visitIn } from './browser-port.ts';
import { courseLms, type CourseLms } from './course-lms.ts';
import { Learner, type Place } from './learner.ts';
import type { LmsCall, Stored } from '../../scorm/host/strict-lms.ts';

type Options = Readonly<Record<string, string>>;

/** Where a learner stands, and what is being answered. */
export interface ReplyPlace extends Place {
  readonly reply: string;
}

const statusOf = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' } as const;

/** The built package of one standard in an LMS, a browser, and the learner of one attempt who comes and goes. */
export class CourseVisits {
  readonly standard: 'scorm12' | 'scorm2004';
  readonly #name: string;
  #browser: Browser | undefined;
  #lms: CourseLms | undefined;
  #attempts = 0;

  constructor(standard: 'scorm12' | 'scorm2004', name: string) {
    this.standard = standard;
    this.#name = name;
  }

  /** What does not differ between the standards is tried in one of them only. */
  get is12(): boolean {
    return this.standard === 'scorm12';
  }

  get browser(): Browser {
    return this.#browser!;
  }

  get lms(): CourseLms {
    return this.#lms!;
  }

  get attempt(): string {
    return `${this.#name}-${this.#attempts}`;
  }

  /** What the LMS has of this attempt. */
  get data(): Stored {
    return this.lms.stored(this.attempt)?.data ?? {};
  }

  /** The ids of the reported decisions, in order. */
  get told(): readonly string[] {
    return Object.entries(this.data)
      .filter(([element]) => /interactions\.\d+\.id$/.test(element))
      .map(([, id]) => id);
  }

  get status(): string | undefined {
    return this.data[statusOf[this.standard]];
  }

  get statusElement(): string {
    return statusOf[this.standard];
  }

  get bookmarkElement(): string {
    return this.is12 ? 'cmi.core.lesson_location' : 'cmi.location';
  }

  async open(): Promise<void> {
    this.#browser = await openBrowser();
    this.#lms = await courseLms(`dist/packages/two-way-street-${this.standard}.zip`, this.standard);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#lms?.close();
  }

  async closeWindows(): Promise<void> {
    for (const context of this.#browser?.contexts() ?? []) await context.close();
  }

  /** From here on it is another attempt. */
  fresh(): void {
    this.#attempts += 1;
  }

  /** Opens the course: on a device of its own, or on the one given. */
  async launch(options: Options = {}, device?: Learner | BrowserContext): Promise<Learner> {
    const context = device instanceof Learner ? device.visitor.page.context() : device;
    const visitor = context === undefined ? await visit(this.#browser!) : await visitIn(context);
    await visitor.go(this.lms.address(this.attempt, options));
    return new Learner(visitor);
  }

  /** Opens the course for the first time, and plays the first scenario so far. */
  async playing(
    choices: readonly string[],
    options: Options = {},
    device?: Learner | BrowserContext,
  ): Promise<Learner> {
    const learner = await this.launch(options, device);
    await learner.begin();
    await learner.start('er-1');
    await learner.choose(choices);
    return learner;
  }

  /** Nothing went wrong in the page, nothing was asked of another server, and the LMS took every call. */
  async expectQuiet(learner: Learner, ofTheLms: RegExp = /^$/): Promise<void> {
    const { page, heard } = learner.visitor;
    const own = `http://localhost:${this.lms.port}/`;
    expect(heard.errors.filter((message) => !ofTheLms.test(message))).toEqual([]);
    expect(
      heard.requests.filter((address) => !address.startsWith(own) && !address.startsWith('data:')),
    ).toEqual([]);
    expect(this.lms.stored(this.attempt)?.refusals ?? []).toEqual([]);
    if (!page.isClosed()) expect(await refusalsIn(learner)).toEqual([]);
  }

  /** Waits until nothing more arrives: what a page sends when it is closed comes after it has gone. */
  async quiet(): Promise<void> {
    let saves = -1;
    while (saves !== this.lms.reports.saves) {
      saves = this.lms.reports.saves;
      await new Promise((later) => setTimeout(later, 400));
    }
  }

  /** The tab is closed. */
  async closed(learner: Learner): Promise<void> {
    await learner.visitor.closeTab();
    await this.expectQuiet(learner);
  }
}

/** Opens browser and LMS before the tests of this block, and closes them behind it; the windows after each test. */
export function courseVisits(standard: 'scorm12' | 'scorm2004', name: string): CourseVisits {
  const course = new CourseVisits(standard, name);
  beforeAll(() => course.open());
  afterAll(() => course.close());
  afterEach(() => course.closeWindows());
  return course;
}

/** Presses Save and exit, and is told that it is saved. */
export async function saved(learner: Learner): Promise<void> {
  await learner.visitor.pressOn('[data-action="save-and-exit"]');
  await expect.poll(() => learner.visitor.text('h1')).toMatch(/^(Saved|Nothing was recorded)/);
}

export async function replyOf(learner: Learner): Promise<ReplyPlace> {
  return { ...(await learner.place()), reply: await learner.visitor.text('.answer') };
}

/** All that the quiet lines say. */
export async function notices(learner: Learner): Promise<string> {
  const frame = await learner.visitor.find('tws-app');
  return (await frame.locator('tws-notice p').allInnerTexts()).join(' ');
}

/** Calls that the LMS of this window did not take. */
export async function refusalsIn(learner: Learner): Promise<readonly LmsCall[]> {
  return learner.visitor.page.evaluate(
    () => (Reflect.get(window, 'strictLms') as { refusals: readonly LmsCall[] }).refusals,
  );
}

/** The page's process ends without a word. */
export async function crash(learner: Learner): Promise<void> {
  const devices = await tools(learner.visitor.page);
  const gone = learner.visitor.page.waitForEvent('crash');
  void devices.send('Page.crash').catch(() => undefined);
  await gone;
}
