import { describe, expect, test } from 'vitest';
import { noNotes } from '../../src/resume/memory.ts';
import { courseVisits } from '../support/course-visits.ts';
import { desk, keepPicture, resize } from '../support/look-at.ts';
import { playOf, routeTo } from '../support/routes.ts';
import {
  bannersIn,
  codesOf,
  comingBack,
  expectFit,
  expectSaid,
  finished,
  inHeader,
  leave,
  pass,
  playing,
  route,
  scenarioWith,
  time,
  withoutStorage,
} from '../support/trouble-screens.ts';

const clinic = routeTo(playOf('cl-1'), 'two_way_coaching', 5);

/* Every sentence of the header and the banner that a learner can meet, in the built package, where they meet it. */
describe('in the built package', () => {
  const course = courseVisits('scorm12', 'trouble-screens');

  describe('the header says', () => {
    test('that saving is under way, and when it was done', async () => {
      const learner = await playing(course);
      expect(await inHeader(learner)).toMatch(/^Saving…/);
      await expectFit(learner, 'header-saving');
      await pass(learner, 16);
      await expect.poll(() => inHeader(learner)).toMatch(new RegExp(`^Saved ${time}`));
      await expectFit(learner, 'header-saved');
    });
  });

  describe('the banner says', () => {
    test('that it is not saved yet, and kept here', async () => {
      const learner = await playing(course, { trouble: 'network-lost' });
      await pass(learner, 16);
      await expectSaid(
        learner,
        'failing-kept',
        'Not saved yet. We keep trying, and you can go on. If you have to stop, open the course again in this browser: what you did is kept here.',
      );
      expect(await inHeader(learner)).toMatch(new RegExp(`^Last saved ${time}`));
    });

    test('that it is not saved yet, where nothing can be kept here', async () => {
      const learner = await playing(course, { trouble: 'network-lost', learner: '' });
      await pass(learner, 16);
      await expectSaid(
        learner,
        'failing-not-kept',
        'Not saved yet. We keep trying, and you can go on; please leave this window open until it is saved.',
      );
    });

    test('that the learner seems to be signed out, and what is kept here', async () => {
      const learner = await playing(course, { trouble: 'signed-out' });
      await pass(learner, 16, 3, 6, 16);
      await expectSaid(
        learner,
        'signed-out-kept',
        'Your learning system seems to have signed you out. Close this window, sign in, and open the course again in this browser: what you did is kept here.',
      );
    });

    test('that the learner seems to be signed out, and since when nothing is kept', async () => {
      const learner = await playing(course, { trouble: 'signed-out', learner: '' });
      await pass(learner, 16, 3, 6, 16);
      await expectSaid(
        learner,
        'signed-out-not-kept',
        new RegExp(
          `^Your learning system seems to have signed you out. Close this window, sign in, and open the course again: it comes back as it was at ${time}.$`,
        ),
      );
    });

    test('that nothing of this visit was ever taken', async () => {
      const learner = await playing(course, { trouble: 'refuses-to-save', learner: '' });
      await pass(learner, 16, 3, 6, 16);
      await expectSaid(
        learner,
        'signed-out-never-saved',
        'Your learning system seems to have signed you out. Close this window, sign in, and open the course again: it comes back as it was before this visit.',
      );
    });

    test('that all has arrived when the network is back', async () => {
      const learner = await playing(course);
      const context = learner.visitor.page.context();
      await context.setOffline(true);
      await pass(learner, 16);
      const frame = await learner.visitor.find('tws-app');
      await expect.poll(() => bannersIn(frame)).toEqual([expect.stringMatching(/^Not saved yet\./)]);
      await context.setOffline(false);
      await expectSaid(learner, 'recovered', 'Saved. Everything you did has arrived.');
      await learner.goOn();
      expect(await bannersIn(frame)).toEqual([]);
    });

    test('that the course is open twice, in both windows, until one is closed', async () => {
      course.fresh();
      const first = await course.launch();
      await first.begin();
      const second = await course.launch({}, first);
      const said =
        'This course is open in another window too. Please close one of the two. If you play in both, the longer run of each scenario is kept.';
      await expectSaid(second, 'elsewhere-second', said);
      await expectSaid(first, 'elsewhere-first', said);
      await second.visitor.closeTab();
      const frame = await first.visitor.find('tws-app');
      await expect.poll(() => bannersIn(frame)).toEqual([]);
    });

    test('that two windows were put together, once', async () => {
      course.fresh();
      const first = await course.playing(route.slice(0, 1));
      const second = await course.launch({}, first);
      await second.start('cl-1');
      await second.choose(clinic.slice(0, 2));
      await first.choose(route.slice(1, 4));
      await first.visitor.closeTab();
      await second.visitor.closeTab();
      const again = await course.launch({}, first);
      await again.visitor.find('[data-scenario]');
      await expectSaid(
        again,
        'merged',
        'You played in two places at the same time. Both were put together: of each scenario, the longer run is here.',
      );
      await again.goOnWith('er-1');
      expect(await bannersIn(await again.visitor.find('tws-app'))).toEqual([]);
    });

    test('that a part could not be read', async () => {
      course.fresh();
      const learner = await course.playing(route.slice(0, 3));
      await leave(learner);
      course.lms.spoil(course.attempt, (stored) => {
        const text = stored['cmi.suspend_data'] ?? '';
        return {
          ...stored,
          'cmi.suspend_data': text.slice(0, Math.round(text.length * 0.6)),
          'cmi.core.lesson_location': '',
        };
      });
      const again = await course.launch();
      await again.visitor.find('tws-hub, tws-welcome');
      await expectSaid(
        again,
        'damaged',
        'A part of your earlier visits could not be read. The rest is here, and what is missing can be played again.',
      );
    });

    test('that the last words are too long to be kept', async () => {
      const learner = await comingBack(course, finished(), { 'launch-data': 'reflections=kept' });
      await learner.open('commitment');
      await learner.visitor.type('#cue', '救急外来の廊下で研修医が迷っているとき'.repeat(26).slice(0, 500));
      await learner.visitor.type('#way', '先にどこが不安かを聞いてから計画を話す'.repeat(26).slice(0, 500));
      await learner.visitor.page.keyboard.press('Tab');
      await expectSaid(
        learner,
        'full',
        'What you wrote last is too long to be kept. It stays here until you close the course; copy it if you want to keep it.',
      );
    });

    test.each([
      ['review', { trouble: 'review' }],
      ['browse', { mode: 'browse' }],
    ])('that a visit for %s records nothing', async (name, options) => {
      course.fresh();
      const learner = await course.launch(options);
      await learner.begin();
      await expectSaid(
        learner,
        name,
        'This visit is for looking only. You can play everything, and nothing is recorded.',
      );
      expect(await inHeader(learner)).toBe('Nothing is recorded');
    });

    test('that results are not sent again after completion', async () => {
      const learner = await comingBack(course, { ...finished(), completed: true });
      await learner.visitor.find('[data-scenario]');
      await expectSaid(
        learner,
        'after-completion',
        'You have completed this course. You can play everything again: your place is saved, and results are not sent again.',
      );
    });

    test('that a scenario was updated', async () => {
      const path = [...codesOf(route.slice(0, 3)), 'zz', 'zy'];
      const learner = await comingBack(course, {
        scenarios: [scenarioWith({ path, continued: 0, ending: undefined })],
      });
      await learner.goOnWith('er-1');
      await expectSaid(learner, 'updated', /^This scenario has been updated since you left it;/);
    });

    test('that what is done is kept in this browser only', async () => {
      course.fresh();
      const learner = await course.launch({ trouble: 'absent' });
      await learner.visitor.find('[data-action="begin"]');
      await expectFit(learner, 'device-only-welcome');
      await learner.begin();
      await expectSaid(
        learner,
        'device-only',
        'Kept in this browser only. No learning system was found, so nothing is reported.',
      );
      expect(await inHeader(learner)).toBe('Kept in this browser');
    });

    test('that nothing is kept at all', async () => {
      const learner = await withoutStorage(course);
      await expectSaid(
        learner,
        'nowhere',
        'Nothing is saved. No learning system was found, and this browser keeps nothing. You can play, but it is gone when you close this window.',
      );
      expect(await inHeader(learner)).toMatch(/^Not saved/);
    });

    test('that another way is tried, with the way back, also while there is trouble', async () => {
      const learner = await comingBack(course, finished());
      await learner.visitor.pressOn('[data-action="open-debrief"]');
      await learner.visitor.find('[data-action="finish-debrief"]');
      await learner.visitor.pressOn('details.decision summary');
      await learner.visitor.pressOn('[data-action="replay"]');
      await learner.visitor.find('[data-scene]');
      await expectSaid(
        learner,
        'exploring',
        /^You are trying another way from decision \d+\. Nothing of this is kept\.$/,
      );
      await learner.visitor.find('[data-action="back-to-debrief"]');
    });

    test('that a look back may wait', async () => {
      const notes = { ...noNotes, oriented: true, committedOn: '2026-01-05' };
      const learner = await comingBack(course, { ...finished(), notes });
      await learner.visitor.find('tws-follow-up');
      await expectSaid(learner, 'asked', 'You can also do this another time.');
    });
  });

  test('the longest banner holds enlarged four times, right to left, and in forced colours', async () => {
    const learner = await playing(course, { trouble: 'signed-out' });
    await pass(learner, 16, 3, 6, 16);
    const { page } = learner.visitor;
    const frame = await learner.visitor.find('tws-notice');
    const cut = () =>
      frame.locator('tws-notice').evaluate((notice) => {
        const { left, right, top, bottom } = notice.getBoundingClientRect();
        return (
          left < 0 ||
          top < 0 ||
          right > innerWidth ||
          bottom > innerHeight ||
          notice.scrollWidth > right - left
        );
      });
    for (const [name, size] of [
      ['enlarged', { width: 320, height: 256 }],
      ['lms-frame', { width: 367, height: 666 }],
      ['desk', desk],
    ] as const) {
      await resize(page, size, frame);
      expect(await cut()).toBe(false);
      await keepPicture(page, `banner-${name}`);
      await frame.evaluate(() => void (document.documentElement.dir = 'rtl'));
      expect(await cut()).toBe(false);
      await keepPicture(page, `banner-${name}-right-to-left`);
      await frame.evaluate(() => void (document.documentElement.dir = 'ltr'));
      await page.emulateMedia({ forcedColors: 'active' });
      await keepPicture(page, `banner-${name}-forced-colours`);
      await page.emulateMedia({ forcedColors: 'none' });
    }
  });
});
