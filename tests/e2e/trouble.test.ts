import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { openBrowser, tools, visit, visitIn } from '../support/browser-port.ts';
import { courseLms, type CourseLms } from '../support/course-lms.ts';
import { Learner } from '../support/learner.ts';
import { playOf, routeTo, routeToRepair } from '../support/routes.ts';
import type { LmsCall, Stored } from '../support/strict-lms.ts';

const er = playOf('er-1');
const route = routeTo(er, 'clear_but_guarded', 3);
const another = routeTo(er, 'two_way_coaching', 5);
const clinic = routeTo(playOf('cl-1'), 'two_way_coaching', 5);
const toRepair = routeToRepair(er);

const standards = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    bookmark: 'cmi.core.lesson_location',
    mode: 'cmi.core.lesson_mode',
  },
  scorm2004: { status: 'cmi.completion_status', bookmark: 'cmi.location', mode: 'cmi.mode' },
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe.each(['scorm12', 'scorm2004'] as const)('the %s package in an LMS in trouble', (standard) => {
  const { status, bookmark } = standards[standard];
  /* What does not differ between the standards is tried in one of them only. */
  const is12 = standard === 'scorm12';
  let lms: CourseLms;
  let attempts = 0;
  let attempt = '';

  beforeAll(async () => {
    lms = await courseLms(`dist/packages/two-way-street-${standard}.zip`, standard);
  });

  afterAll(() => lms.close());

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  const fresh = () => (attempt = `trouble-${(attempts += 1)}`);

  /** Opens the course; on the device of another learner's visit, if one is given. */
  async function launch(options: Readonly<Record<string, string>> = {}, device?: Learner): Promise<Learner> {
    const visitor =
      device === undefined ? await visit(browser) : await visitIn(device.visitor.page.context());
    await visitor.go(lms.address(attempt, options));
    return new Learner(visitor);
  }

  async function playing(
    choices: readonly string[],
    options: Readonly<Record<string, string>> = {},
  ): Promise<Learner> {
    const learner = await launch(options);
    await learner.begin();
    await learner.start('er-1');
    await learner.choose(choices);
    return learner;
  }

  /** Nothing went wrong in the page, nothing was asked of another server, and the LMS took every call. */
  async function expectQuiet(learner: Learner, ofTheLms: RegExp = /^$/): Promise<void> {
    const { page, heard } = learner.visitor;
    const own = `http://localhost:${lms.port}/`;
    expect(heard.errors.filter((message) => !ofTheLms.test(message))).toEqual([]);
    expect(
      heard.requests.filter((address) => !address.startsWith(own) && !address.startsWith('data:')),
    ).toEqual([]);
    expect(lms.stored(attempt)?.refusals ?? []).toEqual([]);
    if (!page.isClosed()) expect(await refusalsIn(learner)).toEqual([]);
  }

  async function refusalsIn(learner: Learner): Promise<readonly LmsCall[]> {
    return learner.visitor.page.evaluate(
      () => (Reflect.get(window, 'strictLms') as { refusals: readonly LmsCall[] }).refusals,
    );
  }

  async function closed(learner: Learner): Promise<void> {
    await learner.visitor.closeTab();
    await expectQuiet(learner);
  }

  async function saved(learner: Learner): Promise<void> {
    await learner.visitor.pressOn('[data-action="save-and-exit"]');
    await expect.poll(() => learner.visitor.text('h1')).toMatch(/^(Saved|Nothing was recorded)/);
  }

  const data = (): Stored => lms.stored(attempt)?.data ?? {};
  const told = (): readonly string[] =>
    Object.entries(data())
      .filter(([element]) => /interactions\.\d+\.id$/.test(element))
      .map(([, id]) => id);

  async function replyOf(learner: Learner) {
    return { ...(await learner.place()), reply: await learner.visitor.text('.answer') };
  }

  async function notices(learner: Learner): Promise<string> {
    const frame = await learner.visitor.find('tws-app');
    return (await frame.locator('tws-notice p').allInnerTexts()).join(' ');
  }

  describe('whose API', () => {
    test.each(is12 ? ['absent', 'throws', 'answers-null', 'answers-nothing'] : ['throws'])(
      '%s: the course plays on, says that it is kept in this browser, and comes back there',
      async (trouble) => {
        fresh();
        const learner = await launch({ trouble });
        await learner.begin();
        expect(await notices(learner)).toContain('Kept in this browser only');
        await learner.start('er-1');
        await learner.choose(route.slice(0, 3));
        const before = await replyOf(learner);
        await closed(learner);

        const again = await launch({ trouble }, learner);
        await again.goOnWith('er-1');
        expect(await replyOf(again)).toEqual(before);
        await again.visitor.pressOn('[data-action="save-and-exit"]');
        expect(await again.visitor.text('h1')).toBe('Saved in this browser. You may close this window.');
        await expectQuiet(again);
      },
    );

    test.each(is12 ? ['refuses-to-save', 'says-false-to-commit'] : ['says-false-to-commit'])(
      '%s: the course plays on, and the learner is told that it is not saved, also when leaving',
      async (trouble) => {
        fresh();
        const learner = await playing(route.slice(0, 3), { trouble });
        expect(await notices(learner)).toMatch(/Not saved yet|signed you out/);
        await learner.visitor.pressOn('[data-action="save-and-exit"]');
        expect(await learner.visitor.text('h1')).toBe('The last part could not be saved.');
        await learner.visitor.pressOn('[data-action="back"]');
        await learner.goOnWith('er-1');
        await learner.choose(route.slice(3, 4));
        const refused = await refusalsIn(learner);
        expect(refused.filter(({ name }) => !name.endsWith('Commit'))).toEqual([]);
        expect(learner.visitor.heard.errors).toEqual([]);
      },
    );

    test.runIf(is12)('appears after a second: it is found and used', async () => {
      fresh();
      const learner = await playing(route.slice(0, 2), { trouble: 'late' });
      await saved(learner);
      expect(told()).toHaveLength(2);
      await expectQuiet(learner);
    });
  });

  describe('that at the next launch', () => {
    async function leftHalfWay() {
      fresh();
      const learner = await playing(route.slice(0, 4));
      const before = await replyOf(learner);
      await saved(learner);
      return before;
    }

    async function comesBackTo(before: Awaited<ReturnType<typeof replyOf>>): Promise<void> {
      const again = await launch();
      await again.goOnWith('er-1');
      expect(await replyOf(again)).toEqual(before);
      await again.choose(route.slice(4, 5));
      await saved(again);
      await expectQuiet(again);
      expect(new Set(told()).size).toBe(told().length);
      expect(told()).toHaveLength(5);
    }

    test('has lost the suspend data: the bookmark brings the learner back', async () => {
      const before = await leftHalfWay();
      lms.spoil(attempt, (stored) => ({ ...stored, 'cmi.suspend_data': '' }));
      await comesBackTo(before);
    });

    test.runIf(is12)('has lost suspend data and bookmark: a new play, in words of its own', async () => {
      await leftHalfWay();
      lms.spoil(attempt, (stored) => ({ ...stored, 'cmi.suspend_data': '', [bookmark]: '' }));
      const again = await launch();
      await again.begin();
      await again.start('er-1');
      await again.choose(another.slice(0, 2));
      await saved(again);
      await expectQuiet(again);
      expect(data()['cmi.suspend_data']).not.toBe('');
    });

    test.each(is12 ? [0.3, 0.5, 0.9] : [0.5])(
      'gives back %f of the suspend data: the very reply',
      async (share) => {
        const before = await leftHalfWay();
        lms.spoil(attempt, (stored) => {
          const text = stored['cmi.suspend_data'] ?? '';
          return { ...stored, 'cmi.suspend_data': text.slice(0, Math.round(text.length * share)) };
        });
        await comesBackTo(before);
      },
    );

    test.each(is12 ? [6, 25, 55] : [25])(
      'has altered character %d of the suspend data: the very reply',
      async (at) => {
        const before = await leftHalfWay();
        lms.spoil(attempt, (stored) => {
          const text = stored['cmi.suspend_data'] ?? '';
          const other = text.charAt(at) === 'x' ? 'y' : 'x';
          return { ...stored, 'cmi.suspend_data': `${text.slice(0, at)}${other}${text.slice(at + 1)}` };
        });
        await comesBackTo(before);
      },
    );

    test.each([
      ['no text of ours', '{"version":2,"visited":[1,2,3]}'],
      ['of another course', otherCourse()],
    ])(
      'gives back suspend data that is %s: untouched until the learner has decided',
      async (_which, foreign) => {
        await leftHalfWay();
        lms.spoil(attempt, (stored) => ({ ...stored, 'cmi.suspend_data': foreign, [bookmark]: '' }));

        const looking = await launch();
        expect(await looking.visitor.text('h1')).toContain('cannot read');
        await saved(looking);
        expect(data()['cmi.suspend_data']).toBe(foreign);
        await expectQuiet(looking);

        const again = await launch();
        await again.visitor.pressOn('[data-action="start-over"]');
        expect(data()['cmi.suspend_data']).toBe(foreign);
        await again.begin();
        await again.start('er-1');
        await again.choose(another.slice(0, 1));
        await saved(again);
        expect(data()['cmi.suspend_data']).toMatch(/^F1/);
        expect(data()[status]).toBe('incomplete');
        await expectQuiet(again);
      },
    );
  });

  describe('whose network goes', () => {
    test('in mid-play: the learner is told, plays on, and everything arrives when it is back', async () => {
      fresh();
      const learner = await playing(route.slice(0, 1), { moodle: '' });
      await learner.visitor.seconds(2.5);
      const { page } = learner.visitor;
      await page.context().setOffline(true);
      await learner.choose(route.slice(1, 4));
      await learner.visitor.pressOn('[data-action="save-and-exit"]');
      expect(await learner.visitor.text('h1')).toBe('The last part could not be saved.');
      await page.context().setOffline(false);
      await learner.visitor.pressOn('[data-action="retry"]');
      await expect.poll(() => learner.visitor.text('h1')).toContain('Saved');
      expect(told()).toHaveLength(4);
      expect(new Set(told()).size).toBe(4);
      expect(data()[status]).toBe('incomplete');
      await expectQuiet(learner, /ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    });
  });

  describe('a learner whose tab is closed', () => {
    test('in the middle of a reply comes back to that reply', async () => {
      fresh();
      const learner = await playing(route.slice(0, 3));
      const before = await replyOf(learner);
      await closed(learner);
      const again = await launch();
      await again.goOnWith('er-1');
      expect(await replyOf(again)).toEqual(before);
      expect(told()).toHaveLength(3);
      await expectQuiet(again);
    });

    test('inside the repair moment comes back into it, before and after the choice', async () => {
      fresh();
      const learner = await playing(toRepair);
      await learner.goOn();
      const before = await learner.place();
      expect(before.scene).toBe('repair');
      await closed(learner);

      const again = await launch();
      await again.goOnWith('er-1');
      expect(await again.place()).toEqual(before);
      const frame = await again.visitor.find('[data-choice]');
      await again.choose([(await frame.locator('[data-choice]').first().getAttribute('data-choice')) ?? '']);
      const replying = await replyOf(again);
      expect(replying.scene).toBe('repair');
      await closed(again);

      const once = await launch();
      await once.goOnWith('er-1');
      expect(await replyOf(once)).toEqual(replying);
      await once.choose([]);
      await once.goOn();
      expect((await once.place()).scene).not.toBe('repair');
      expect(told()).toHaveLength(toRepair.length + 1);
      await expectQuiet(once);
    });

    test.runIf(is12)(
      'at the ending, and in the debrief, finds the debrief waiting, and then has finished',
      async () => {
        fresh();
        const learner = await playing(route);
        await learner.ending();
        await closed(learner);

        const again = await launch();
        await again.visitor.pressOn('[data-action="open-debrief"]');
        await again.visitor.find('[data-action="finish-debrief"]');
        await closed(again);

        const once = await launch();
        await once.visitor.pressOn('[data-action="open-debrief"]');
        await once.visitor.pressOn('[data-action="finish-debrief"]');
        await once.visitor.find('[data-scenario]');
        await saved(once);
        expect(told()).toHaveLength(route.length);
        expect(Object.values(data())).toContain('er_1');
        expect(data()[status]).toBe('incomplete');
        await expectQuiet(once);
      },
    );

    test('by a crash comes back to the very reply on that device, and every decision is told once', async () => {
      fresh();
      const learner = await playing(route.slice(0, 3));
      const before = await replyOf(learner);
      await learner.visitor.seconds(0.3);
      await crash(learner);

      const again = await launch({}, learner);
      await again.goOnWith('er-1');
      expect(await replyOf(again)).toEqual(before);
      await saved(again);
      expect(told()).toHaveLength(3);
      expect(new Set(told()).size).toBe(3);
      await expectQuiet(again);
    });

    test.runIf(is12)('by a crash after a commit comes back to the very reply on any device', async () => {
      fresh();
      const learner = await playing([]);
      const { clock } = learner.visitor.page;
      await clock.install();
      await learner.choose(route.slice(0, 1));
      const before = await replyOf(learner);
      expect(told()).toEqual([]);
      await clock.fastForward(15_000);
      await expect.poll(() => told(), { timeout: 5000 }).toHaveLength(1);
      await crash(learner);

      const elsewhere = await launch();
      await elsewhere.goOnWith('er-1');
      expect(await replyOf(elsewhere)).toEqual(before);
      await expectQuiet(elsewhere);
    });
  });

  test.runIf(is12)('two scenarios left half-way are both gone on with', async () => {
    fresh();
    const learner = await playing(route.slice(0, 3));
    const first = await replyOf(learner);
    await saved(learner);
    const other = await launch();
    await other.start('cl-1');
    await other.choose(clinic.slice(0, 2));
    const second = await replyOf(other);
    await closed(other);

    const again = await launch();
    await again.goOnWith('er-1');
    expect(await replyOf(again)).toEqual(first);
    await again.choose(route.slice(3, 4));
    await closed(again);

    const once = await launch();
    await once.goOnWith('cl-1');
    expect(await replyOf(once)).toEqual(second);
    expect(told()).toHaveLength(6);
    await expectQuiet(once);
  });

  test('a second full run tells no second set of decisions', async () => {
    fresh();
    const learner = await playing(route);
    await learner.ending();
    await learner.debrief();
    await saved(learner);
    const before = told();

    const again = await launch();
    await again.start('er-1');
    await again.choose(another);
    await again.ending();
    await again.debrief();
    await saved(again);
    expect(told()).toEqual(before);
    await expectQuiet(again);
  });

  test('a first play begun anew is told apart from the one that was left', async () => {
    fresh();
    const learner = await playing(route.slice(0, 3));
    await saved(learner);

    const again = await launch();
    await again.visitor.pressOn('[data-restart="er-1"]');
    await again.visitor.pressOn('[data-action="begin"]');
    await again.choose(route.slice(0, 2));
    await saved(again);
    expect(told()).toHaveLength(5);
    expect(new Set(told()).size).toBe(5);
    await expectQuiet(again);
  });

  test('a review launch before completion plays, stores nothing, and says so', async () => {
    fresh();
    const learner = await playing(route.slice(0, 2));
    await saved(learner);
    lms.spoil(attempt, (stored) => ({ ...stored, [status]: 'completed' }));
    const before = data();

    const again = await launch({ review: '' });
    await again.visitor.find('[data-scenario]');
    expect(await notices(again)).toContain('nothing is recorded');
    await again.goOnWith('er-1');
    await again.choose(route.slice(2, 4));
    await saved(again);
    expect(changed(before, data())).toEqual([]);
    await expectQuiet(again);
  });

  test('a browse launch plays, stores no choice, and says so', async () => {
    fresh();
    const learner = await launch({ mode: 'browse' });
    await learner.begin();
    expect(await notices(learner)).toContain('nothing is recorded');
    await learner.start('er-1');
    await learner.choose(route.slice(0, 3));
    await saved(learner);
    expect(data()['cmi.suspend_data'] ?? '').toBe('');
    expect(told()).toEqual([]);
    await expectQuiet(learner);
  });

  async function crash(learner: Learner): Promise<void> {
    const devices = await tools(learner.visitor.page);
    void devices.send('Page.crash').catch(() => undefined);
    await learner.visitor.page.waitForEvent('crash');
  }
});

/** What an LMS itself changes at every launch is no writing of ours. */
function changed(before: Stored, after: Stored): string[] {
  const ofTheLms = /entry|mode|credit|total_time|session_time|\.exit$/;
  return Object.keys(after).filter(
    (element) => !ofTheLms.test(element) && before[element] !== after[element],
  );
}

/** Intact, completed, and about scenarios that this course does not have. */
function otherCourse(): string {
  const run = { path: ['aa', 'ba'], continued: 0, ending: undefined };
  const scenario = { id: 'elsewhere', hash: 'abcdef', first: undefined, latest: run, debriefRead: false };
  const memory = { saves: 90, completed: true, scenarios: [scenario] };
  return writeMemory(memory, { limit: 3900, optionsAfter: () => undefined });
}
