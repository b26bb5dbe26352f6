import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, visit, visitIn, type Visitor } from '../support/browser-port.ts';
import { courseLms, type CourseLms } from '../support/course-lms.ts';
import { keepPicture, lookAt } from '../support/look-at.ts';

type Options = Readonly<Record<string, string>>;

const status = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' } as const;

describe.each(['scorm12', 'scorm2004'] as const)('the %s check package in a browser', (standard) => {
  let browser: Browser;
  let lms: CourseLms;

  beforeAll(async () => {
    browser = await openBrowser();
    lms = await courseLms(`dist/packages/two-way-street-check-${standard}.zip`, standard);
  });

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  afterAll(async () => {
    await browser.close();
    await lms.close();
  });

  /** Launches the check and waits until it is the person's turn. */
  async function launched(attempt: string, device?: BrowserContext, options: Options = {}): Promise<Visitor> {
    const visitor = device === undefined ? await visit(browser) : await visitIn(device);
    await visitor.go(lms.address(attempt, options));
    await turn(visitor);
    return visitor;
  }

  /** Waits for what a page sends when it goes; that may be several saves. */
  async function leaving(leave: () => Promise<void>): Promise<void> {
    let { saves } = lms.reports;
    await leave();
    await expect.poll(() => lms.reports.saves, { timeout: 10_000 }).toBeGreaterThan(saves);
    while (saves !== lms.reports.saves) {
      ({ saves } = lms.reports);
      await new Promise((later) => setTimeout(later, 400));
    }
  }

  test('goes through three launches to a report without a fault', async () => {
    const first = await launched('well');
    const device = first.page.context();
    expect(await faults(first)).toEqual([]);
    expect(await launchOf(first)).toBe('1');
    expect(await first.text('.next h2')).toBe('Wait half a minute, then close this window or tab');
    expect(lms.stored('well')?.data[status[standard]]).toBe('incomplete');
    await keepPicture(first.page, `check-${standard}-1`);
    await leaving(() => first.closeTab());

    const second = await launched('well', device);
    expect(await faults(second)).toEqual([]);
    expect(await launchOf(second)).toBe('2');
    await leaving(() => second.go(lms.address('another', { trouble: 'absent', launch: 'licenses.txt' })));

    await second.go(lms.address('well'));
    await turn(second);
    expect(await launchOf(second)).toBe('3');
    await second.pressOn('[data-action="finish-check"]');
    const course = await second.find('main[data-phase="done"]');
    const report = await course.locator('tws-report textarea').inputValue();
    expect(await faults(second)).toEqual([]);
    expect(await second.text('.verdict')).toContain('No fault was found');
    expect(report).toContain('Finished.');
    expect(report).not.toContain('WRONG');
    expect(lms.stored('well')?.data[status[standard]]).toBe('completed');
    expect(await lookAt(second.page, { frame: course, name: `check-${standard}-done` })).toEqual([]);
    expect([first, second].flatMap(({ heard }) => heard.errors)).toEqual([]);
    const own = `http://localhost:${lms.port}/`;
    const elsewhere = second.heard.requests.filter((address) => !/^(data|blob):/.test(address));
    expect(elsewhere.filter((address) => !address.startsWith(own))).toEqual([]);
  });

  test('names the one fault of an LMS that does not save', async () => {
    const visitor = await launched('refusing', undefined, { trouble: 'refuses-to-save' });

    expect(await faults(visitor)).toEqual(['refuses-to-save']);
    expect(await visitor.text('[data-fault]')).toContain('What to change');
  });

  test('names the one fault of a server that forgets what it confirmed', async () => {
    const first = await launched('forgetful');
    const device = first.page.context();
    await leaving(() => first.closeTab());
    lms.spoil('forgetful', () => ({}));

    const second = await launched('forgetful', device);

    expect(await faults(second)).toEqual(['loses-saves']);
  });
});

/** Until nothing more is tried by itself. */
async function turn(visitor: Visitor): Promise<void> {
  await visitor.find(
    ['leaving', 'asking', 'finishing', 'stopped'].map((phase) => `main[data-phase="${phase}"]`).join(),
  );
}

async function launchOf(visitor: Visitor): Promise<string | null> {
  return visitor.attribute('main[data-phase]', 'data-launch');
}

async function faults(visitor: Visitor): Promise<readonly (string | null)[]> {
  const frame = await visitor.find('main[data-phase]');
  const found = await frame.locator('[data-fault]').all();
  return Promise.all(found.map((fault) => fault.getAttribute('data-fault')));
}
