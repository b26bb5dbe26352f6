import { describe, expect, test } from 'vitest';
import { courseVisits, notices } from '../support/course-visits.ts';
import type { Learner } from '../support/learner.ts';

const said = (learner: Learner) => learner.visitor.text('.verdict h2 > span:last-child');
const fault = (learner: Learner) => learner.visitor.attribute('.verdict', 'data-fault');

describe('from the first screen to the reason', () => {
  const course = courseVisits('scorm12', 'check');

  test.each([
    ['absent', 'no-api', 'No learning system was found.'],
    ['throws', 'throws', 'The learning system breaks off when it is asked.'],
    ['refuses-to-save', 'refuses-to-save', 'The learning system does not save.'],
  ])(
    'an LMS in trouble (%s): one press names it, and Back leads to where one was',
    async (trouble, name, words) => {
      course.fresh();
      const learner = await course.launch({ trouble });
      const first = await learner.visitor.text('h1');

      await learner.visitor.pressOn('[data-action="check-lms"]');

      expect([await fault(learner), await said(learner)]).toEqual([name, words]);
      expect(await learner.visitor.text('.verdict dd')).not.toBe('');
      await learner.visitor.pressOn('[data-action="back"]');
      expect(await learner.visitor.text('h1')).toBe(first);
      expect(learner.visitor.heard.errors).toEqual([]);
    },
  );

  test('nothing is saved: the notice leads to the reason, and back', async () => {
    course.fresh();
    const learner = await course.launch({ trouble: 'absent' });
    await learner.begin();
    expect(await notices(learner)).toContain('Kept in this browser only');

    // From the end of the page, the notice comes first.
    await learner.visitor.pressBackOn('[data-action="check-lms"]');
    expect(await fault(learner)).toBe('no-api');
    await learner.visitor.pressOn('[data-action="back"]');

    expect(await learner.visitor.text('h1')).toBe('Scenarios');
  });

  test('launch data opens it at once, and it writes nothing', async () => {
    course.fresh();
    const learner = await course.launch({ 'launch-data': 'check=lms', trouble: 'review' });

    expect(await fault(learner)).toBe('does-not-count');
    await learner.visitor.pressOn('[data-action="look-again"]');
    expect(course.lms.stored(course.attempt)?.data ?? {}).toEqual({});
  });
});
