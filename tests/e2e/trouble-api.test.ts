import { describe, expect, test } from 'vitest';
import { courseVisits, notices, refusalsIn, replyOf, saved } from '../support/course-visits.ts';
import { playOf, routeTo } from '../support/routes.ts';

const route = routeTo(playOf('er-1'), 'clear_but_guarded', 3);

describe.each(['scorm12', 'scorm2004'] as const)('the %s package in an LMS whose API', (standard) => {
  const course = courseVisits(standard, 'api');
  const { is12 } = course;

  test.each(is12 ? ['absent', 'throws', 'answers-null', 'answers-nothing'] : ['throws'])(
    '%s: the course plays on, says that it is kept in this browser, and comes back there',
    async (trouble) => {
      course.fresh();
      const learner = await course.launch({ trouble });
      await learner.begin();
      expect(await notices(learner)).toContain('Kept in this browser only');
      await learner.start('er-1');
      await learner.choose(route.slice(0, 3));
      const before = await replyOf(learner);
      await course.closed(learner);

      const again = await course.launch({ trouble }, learner);
      await again.goOnWith('er-1');
      expect(await replyOf(again)).toEqual(before);
      await again.visitor.pressOn('[data-action="save-and-exit"]');
      expect(await again.visitor.text('h1')).toBe('Saved in this browser. You may close this window.');
      await course.expectQuiet(again);
    },
  );

  test.each(is12 ? ['refuses-to-save', 'says-false-to-commit'] : ['says-false-to-commit'])(
    '%s: the course plays on, and the learner is told that it is not saved, also when leaving',
    async (trouble) => {
      course.fresh();
      const learner = await course.playing(route.slice(0, 3), { trouble });
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
    course.fresh();
    const learner = await course.playing(route.slice(0, 2), { trouble: 'late' });
    await saved(learner);
    expect(course.told).toHaveLength(2);
    await course.expectQuiet(learner);
  });

  test('says yes though the network went: the learner is told, plays on, and everything arrives when it is back', async () => {
    course.fresh();
    const learner = await course.playing(route.slice(0, 1), { moodle: '' });
    await learner.visitor.seconds(2.5);
    const { page } = learner.visitor;
    await page.context().setOffline(true);
    await learner.choose(route.slice(1, 4));
    await learner.visitor.pressOn('[data-action="save-and-exit"]');
    expect(await learner.visitor.text('h1')).toBe('The last part could not be saved.');
    await page.context().setOffline(false);
    await expect.poll(() => learner.visitor.text('h1')).toBe('Saved after all.');
    expect(course.told).toHaveLength(4);
    expect(new Set(course.told).size).toBe(4);
    expect(course.status).toBe('incomplete');
    await course.expectQuiet(learner, /ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  });
});
