import { describe, expect, test } from 'vitest';
import { courseVisits } from '../support/course-visits.ts';
import { keepPicture } from '../support/look-at.ts';
import {
  comingBack,
  expectPage,
  finished,
  leave,
  pass,
  playing,
  time,
  withoutStorage,
} from '../support/trouble-screens.ts';

/* The same of the last page, and of what is said where something did not load. */
describe('in the built package', () => {
  const course = courseVisits('scorm12', 'trouble-pages');

  describe('the last page says', () => {
    test('when it was sent', async () => {
      const learner = await playing(course);
      await leave(learner);
      const more = new RegExp(`Sent ${time}\\s+Next time you come back to the screen you just left.`);
      await expectPage(learner, 'exit-sent', 'Saved. You may close this window.', more);
    });

    test('that results were not sent again', async () => {
      const learner = await comingBack(course, { ...finished(), completed: true });
      await learner.visitor.find('[data-scenario]');
      await leave(learner);
      const more = new RegExp(`Sent ${time}\\s+Your results had arrived before and were not sent again.`);
      await expectPage(learner, 'exit-sent-again', 'Saved. You may close this window.', more);
    });

    test('that it is safe though the end was not answered', async () => {
      const learner = await playing(course, { trouble: 'says-false-to-finish' });
      await leave(learner);
      const more = new RegExp(`Sent ${time}\\s+What you did is safe.`);
      await expectPage(learner, 'exit-unclosed', 'Saved. You may close this window.', more);
    });

    test('what has not arrived and is kept here, when it was tried again, and that it has arrived', async () => {
      const learner = await playing(course);
      const context = learner.visitor.page.context();
      await context.setOffline(true);
      await leave(learner);
      const more = new RegExp(`Sent up to ${time}\\s+What you did is kept in this browser.`);
      await expectPage(learner, 'exit-failed-kept', 'The last part could not be saved.', more);

      await learner.visitor.pressOn('[data-action="retry"]');
      const tried = /Tried again at \d{1,2}:\d\d:\d\d(?: [AP]M)?: still not saved\./;
      await expectPage(learner, 'exit-tried-again', 'The last part could not be saved.', tried);
      const first = await learner.visitor.text('.news');
      await pass(learner, 1);
      await learner.visitor.pressOn('[data-action="retry"]');
      expect(await learner.visitor.text('.news')).not.toBe(first);

      await context.setOffline(false);
      const safe = new RegExp(`Sent ${time}\\s+Everything you did is safe.`);
      await expectPage(learner, 'exit-arrived', 'Saved after all.', safe);
      await leave(learner);
      await expect.poll(() => learner.visitor.text('h1')).toBe('Saved. You may close this window.');
    });

    test.each([
      ['exit-failed-not-kept', 'network-lost', /Sent up to .*\s+What came after is in this window only/],
      ['exit-failed-never', 'refuses-to-save', /Nothing sent yet\s+What you did is in this window only/],
    ])('what has not arrived where nothing is kept: %s', async (name, trouble, more) => {
      const learner = await playing(course, { trouble, learner: '' });
      await leave(learner);
      await expectPage(learner, name, 'The last part could not be saved.', more);
    });

    test('that it is saved in this browser', async () => {
      course.fresh();
      const learner = await course.launch({ trouble: 'absent' });
      await learner.begin();
      await leave(learner);
      const more = new RegExp(`Saved ${time}\\s+No learning system was found, so nothing was reported.`);
      await expectPage(learner, 'exit-device', 'Saved in this browser. You may close this window.', more);
    });

    test('that nothing could be saved', async () => {
      const learner = await withoutStorage(course);
      await leave(learner);
      await expectPage(learner, 'exit-nowhere', 'Nothing could be saved.', /this browser keeps nothing/);
    });

    test('that nothing was recorded', async () => {
      course.fresh();
      const learner = await course.launch({ mode: 'browse' });
      await learner.begin();
      await leave(learner);
      const said = 'Nothing was recorded. You may close this window.';
      await expectPage(learner, 'exit-nothing', said, /for looking only/);
    });

    test('that what could not be read is as it was', async () => {
      const learner = await comingBack(course, finished(), { trouble: 'foreign' });
      const heading = 'There are notes of an earlier visit that this version cannot read.';
      await expectPage(learner, 'unreadable', heading, /left as they are until you decide/);
      await learner.visitor.pressOn('.offers [data-action="save-and-exit"]');
      const said = 'Nothing was recorded. You may close this window.';
      await expectPage(learner, 'exit-untouched', said, /is as it was/);
    });
  });

  describe('a page says', () => {
    test.each([
      [
        'load-failed',
        'The scenario could not be loaded.',
        /is lost by it/,
        (script: string | undefined) => script && undefined,
      ],
      [
        'load-other-version',
        'This scenario was made for a newer version of the course.',
        /can still be played/,
        newer,
      ],
    ])('what did not load: %s', async (name, heading, more, changed) => {
      course.fresh();
      const learner = await course.launch();
      await learner.visitor.page.route('**/course/er-1.js', async (asked) => {
        const body = changed(await (await asked.fetch()).text());
        await (body === undefined ? asked.abort() : asked.fulfill({ contentType: 'text/javascript', body }));
      });
      await learner.begin();
      await learner.visitor.pressOn('[data-scenario="er-1"]');
      await expectPage(learner, name, heading, more);
    });

    test.each([
      ['course-failed', 'The course could not be loaded.', /Please try again/, () => undefined],
      [
        'course-other-version',
        'This course was made with two versions that do not fit.',
        /made again/,
        newer,
      ],
    ])('that the course itself did not load: %s', async (name, heading, more, changed) => {
      course.fresh();
      const learner = await course.launch({ launch: 'nothing.html' });
      const { page } = learner.visitor;
      await page.route('**/course/course.js', async (asked) => {
        const body = changed(await (await asked.fetch()).text());
        await (body === undefined ? asked.abort() : asked.fulfill({ contentType: 'text/javascript', body }));
      });
      await learner.visitor.go(course.lms.address(course.attempt));
      await expectPage(learner, name, heading, more);
    });

    test('what is waited for', async () => {
      course.fresh();
      const learner = await course.launch({ trouble: 'late' });
      const waiting = await learner.visitor.find('.waiting');
      expect(await waiting.locator('.waiting').innerText()).toBe('Looking for where you left off…');
      await keepPicture(learner.visitor.page, 'waiting-restoring-1280-light');

      await learner.visitor.page.route('**/course/er-1.js', () => undefined);
      await learner.begin();
      await learner.visitor.pressOn('[data-scenario="er-1"]');
      const frame = await learner.visitor.find('.waiting');
      expect(await frame.locator('.waiting').innerText()).toBe('Opening the scenario…');
      await keepPicture(learner.visitor.page, 'waiting-loading-1280-light');
    });
  });
});

/** A script made for a player of another version. */
function newer(script: string): string {
  return script.replace(/twoWayStreet\.add\(\d+/, 'twoWayStreet.add(99');
}
