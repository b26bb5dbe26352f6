import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBase64url } from '../../src/resume/base64url.ts';
import { openBrowser, visit } from '../support/browser-port.ts';
import { courseLms, type CourseLms } from '../support/course-lms.ts';
import { Learner } from '../support/learner.ts';
import { playOf, routeTo } from '../support/routes.ts';
import type { Stored } from '../../scorm/host/strict-lms.ts';

const firstSteps = routeTo(playOf('orientation'), 'warm_but_adrift');
const er = routeTo(playOf('er-1'), 'two_way_coaching');
const clinic = routeTo(playOf('cl-1'), 'clear_but_guarded', 3);

/** Words that stand in no text of the course. */
const written = {
  guess: 'She thinks of marmalade',
  reaction: 'The tambourine stays with me',
  cue: 'the zeppelin has landed',
  happened: 'He told me about his xylophone',
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe.each([
  { standard: 'scorm12', status: 'cmi.core.lesson_status', objective: 'status' },
  { standard: 'scorm2004', status: 'cmi.completion_status', objective: 'completion_status' },
] as const)('the $standard package', ({ standard, status, objective }) => {
  let lms: CourseLms;

  beforeAll(async () => {
    lms = await courseLms(`dist/packages/two-way-street-${standard}.zip`, standard);
  });

  afterAll(() => lms.close());

  const data = (): Stored => lms.stored('course')?.data ?? {};
  const reported = () =>
    Object.entries(data()).filter(([element]) => /status|score|interactions|objectives/.test(element));

  /** Opens the course, on another day if one is given. */
  async function launch(options: Readonly<Record<string, string>> = {}, day?: Date): Promise<Learner> {
    const visitor = await visit(browser);
    if (day !== undefined) await visitor.page.clock.setFixedTime(day);
    await visitor.go(lms.address('course', options));
    return new Learner(visitor);
  }

  async function leave(learner: Learner): Promise<void> {
    await learner.visitor.pressOn('[data-action="save-and-exit"]');
    await expect.poll(() => learner.visitor.text('h1')).toMatch(/^Saved/);
    expect(learner.visitor.heard.errors).toEqual([]);
    expect(lms.stored('course')?.refusals).toEqual([]);
    await expectNoWordsKept(learner);
    await learner.visitor.page.context().close();
  }

  /** Neither in the LMS nor in the browser, plain or as the resume text would hold them. */
  async function expectNoWordsKept(learner: Learner): Promise<void> {
    const frame = await learner.visitor.find('tws-app');
    const inBrowser = await frame.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    const everything = JSON.stringify(lms.stored('course')) + inBrowser;
    const isKept = (words: string) => [words, toBase64url(words)].some((as) => everything.includes(as));
    expect(Object.values(written).filter(isKept)).toEqual([]);
  }

  function objectives(): Readonly<Record<string, string | undefined>> {
    const ids = Object.entries(data()).filter(([element]) => /objectives\.\d+\.id$/.test(element));
    return Object.fromEntries(
      ids.map(([element, id]) => [id, data()[element.replace(/id$/, objective)]] as const),
    );
  }

  test('is completed by the keyboard alone once a commitment is made, and keeps no word of the learner', async () => {
    const learner = await launch();
    const { visitor } = learner;
    await learner.playFirstSteps(firstSteps);

    await learner.start('er-1');
    let guessed = false;
    for (const choice of er) {
      await learner.choose([choice]);
      guessed = guessed || (await learner.guess(written.guess));
    }
    expect(guessed).toBe(true);
    expect(await learner.ending()).toBe('two_way_coaching');
    await visitor.pressOn('[data-action="open-debrief"]');
    await visitor.type('#reaction-text', written.reaction);
    expect(await visitor.text('.guess dd')).toBe(written.guess);
    await visitor.pressOn('[data-action="finish-debrief"]');

    await learner.start('cl-1');
    await learner.choose(clinic);
    expect(await learner.ending()).toBe('clear_but_guarded');
    await learner.debrief();
    expect(await visitor.text('#lead')).toBe('Next: one commitment');
    expect(data()[status]).toBe('incomplete');
    expect(objectives()).toEqual({ er_1: 'completed', cl_1: 'completed' });

    await learner.commit('needs', written.cue);
    expect(await visitor.text('#words')).toContain(written.cue);
    await expect.poll(() => data()[status]).toBe('completed');
    expect(objectives()).toEqual({ er_1: 'completed', cl_1: 'completed', commitment: 'completed' });
    expect(
      reported().filter(([element, value]) => /score\.(raw|scaled)$/.test(element) && value !== ''),
    ).toEqual([]);
    await leave(learner);
  });

  test('plays on in the review of its own completion, and reports nothing more', async () => {
    const before = reported();
    const code = data()['cmi.suspend_data'];

    const learner = await launch({ review: '' });
    await learner.visitor.find('[data-scenario]');
    expect(await learner.visitor.text('tws-notice p')).toContain('You have completed this course');
    await learner.start('er-1');
    await learner.choose(er.slice(0, 2));
    await leave(learner);

    expect(reported()).toEqual(before);
    expect(data()['cmi.suspend_data']).not.toBe(code);
  });

  test('asks after two weeks by itself what came of the commitment, once', async () => {
    const day = new Date(Date.now() + 15 * 24 * 60 * 60 * 1000);
    const before = reported();

    const learner = await launch({ review: '' }, day);
    await learner.visitor.find('tws-follow-up');
    await learner.visitor.pick('[name="went"][value="partly"]');
    await learner.visitor.type('#follow-up-1-happened', written.happened);
    await learner.visitor.pressOn('[data-action="keep-look-back"]');
    await learner.visitor.pressOn('[data-next="keep"]');
    await learner.visitor.find('[data-scenario]');
    await leave(learner);
    const again = await launch({ review: '' }, day);
    await again.visitor.find('[data-scenario]');
    await leave(again);

    expect(reported()).toEqual(before);
  });
});
