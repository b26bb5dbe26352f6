import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EndingId } from '../../src/scenario/scenario.ts';
import { openBrowser, visit } from '../support/browser-port.ts';
import { courseLms, type CourseLms } from '../support/course-lms.ts';
import { Learner } from '../support/learner.ts';
import { playOf, routeTo } from '../support/routes.ts';

const er = playOf('er-1');
const clinic = playOf('cl-1');
const endings: readonly EndingId[] = ['two_way_coaching', 'open_rupture', 'safety_stop', 'clear_but_guarded'];
const routes = {
  'er-1': endings.map((ending) => ({ ending, route: routeTo(er, ending, 11) })),
  'cl-1': endings.map((ending) => ({ ending, route: routeTo(clinic, ending, 11) })),
};

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(() => browser.close());

describe.each([
  {
    standard: 'scorm12',
    zip: 'dist/packages/two-way-street-scorm12.zip',
    status: 'cmi.core.lesson_status',
    total: 'cmi.core.session_time',
  },
  {
    standard: 'scorm2004',
    zip: 'dist/packages/two-way-street-scorm2004.zip',
    status: 'cmi.completion_status',
    total: 'cmi.session_time',
  },
] as const)('the $standard package in an LMS', ({ standard, zip, status, total }) => {
  let lms: CourseLms;

  beforeAll(async () => {
    lms = await courseLms(zip, standard);
  });

  afterAll(() => lms.close());

  async function launch(attempt: string, options: Readonly<Record<string, string>> = {}): Promise<Learner> {
    const learner = new Learner(await visit(browser));
    await learner.visitor.go(lms.address(attempt, options));
    return learner;
  }

  async function saved({ visitor }: Learner): Promise<void> {
    await visitor.pressOn('[data-action="save-and-exit"]');
    await expect.poll(() => visitor.text('h1')).toMatch(/^Saved/);
  }

  function expectQuiet(learner: Learner, attempt: string): void {
    const own = `http://localhost:${lms.port}/`;
    expect(learner.visitor.heard.errors).toEqual([]);
    expect(
      learner.visitor.heard.requests.filter(
        (address) => !address.startsWith(own) && !address.startsWith('data:'),
      ),
    ).toEqual([]);
    expect(lms.stored(attempt)?.refusals ?? []).toEqual([]);
  }

  test('a course is played to completion across a closed tab, and the LMS knows', async () => {
    const first = routeTo(er, 'two_way_coaching');
    const second = routeTo(clinic, 'two_way_coaching');

    const learner = await launch('whole');
    await learner.begin();
    await learner.start('er-1');
    await learner.choose(first.slice(0, 5));
    const left = await learner.place();
    await learner.visitor.closeTab();
    expectQuiet(learner, 'whole');

    const again = await launch('whole');
    await again.goOnWith('er-1');
    expect(await again.place()).toEqual(left);
    await again.choose(first.slice(5));
    expect(await again.ending()).toBe('two_way_coaching');
    await again.debrief();
    expect(lms.stored('whole')?.data[status]).toBe('incomplete');
    await again.start('cl-1');
    await again.choose(second);
    expect(await again.ending()).toBe('two_way_coaching');
    await again.debrief();
    expect(lms.stored('whole')?.data[status]).toBe('incomplete');
    await again.commit('unsure');
    await saved(again);

    const data = lms.stored('whole')?.data ?? {};
    expectQuiet(again, 'whole');
    expect(data[status]).toBe('completed');
    expect(Object.keys(data).filter((element) => /interactions\.\d+\.id$/.test(element))).toHaveLength(
      first.length + second.length,
    );
    expect(
      Object.keys(data).filter((element) => /score.*(raw|scaled)$/.test(element) && data[element] !== ''),
    ).toEqual([]);
    expect(data['cmi.suspend_data']?.length).toBeLessThan(900);
    expect(data[total]).not.toMatch(/^(0000:00:00(\.00)?|PT0S)?$/);
  });

  describe.each(['er-1', 'cl-1'] as const)('%s', (scenario) => {
    test.each(routes[scenario])('ends in $ending, by keyboard alone', async ({ ending, route }) => {
      const attempt = `${scenario}-${ending}`;

      const learner = await launch(attempt);
      await learner.begin();
      await learner.start(scenario);
      await learner.choose(route);

      expect(await learner.ending()).toBe(ending);
      await learner.debrief();
      await saved(learner);
      expectQuiet(learner, attempt);
      const data = lms.stored(attempt)?.data ?? {};
      expect(data[status]).toBe('incomplete');
      expect(Object.keys(data).filter((element) => /interactions\.\d+\.id$/.test(element))).toHaveLength(
        route.length,
      );
    });
  });

  test('once loaded, the course goes on without a network', async () => {
    const route = routeTo(er, 'clear_but_guarded', 3);
    const learner = await launch('offline');
    await learner.begin();
    await learner.visitor.seconds(1.5);
    await learner.visitor.page.context().setOffline(true);

    await learner.start('er-1');
    await learner.choose(route);

    expect(await learner.ending()).toBe('clear_but_guarded');
  });

  test('after completion a review launch plays and changes nothing that was reported', async () => {
    const before = lms.stored('whole')?.data ?? {};

    const learner = await launch('whole', { review: '' });
    await learner.visitor.pressOn('[data-scenario="er-1"]');
    await learner.visitor.seconds(0.5);
    await saved(learner);

    const after = lms.stored('whole')?.data ?? {};
    expectQuiet(learner, 'whole');
    const reported = (data: Readonly<Record<string, string>>) =>
      Object.entries(data).filter(([element]) => /status|score|interactions|objectives/.test(element));
    expect(reported(after)).toEqual(reported(before));
  });
});
