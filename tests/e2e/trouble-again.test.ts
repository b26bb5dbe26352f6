import { describe, expect, test } from 'vitest';
import { courseVisits, notices, saved } from '../support/course-visits.ts';
import { playOf, routeTo } from '../support/routes.ts';
import type { Stored } from '../../scorm/host/strict-lms.ts';

const er = playOf('er-1');
const route = routeTo(er, 'clear_but_guarded', 3);
const another = routeTo(er, 'two_way_coaching', 5);

describe.each(['scorm12', 'scorm2004'] as const)('in the %s package', (standard) => {
  const course = courseVisits(standard, 'again');

  test('a second full run tells no second set of decisions', async () => {
    course.fresh();
    const learner = await course.playing(route);
    await learner.ending();
    await learner.debrief();
    await saved(learner);
    const before = course.told;

    const again = await course.launch();
    await again.start('er-1');
    await again.choose(another);
    await again.ending();
    await again.debrief();
    await saved(again);
    expect(course.told).toEqual(before);
    await course.expectQuiet(again);
  });

  test('a first play begun anew is told apart from the one that was left', async () => {
    course.fresh();
    const learner = await course.playing(route.slice(0, 3));
    await saved(learner);

    const again = await course.launch();
    await again.visitor.pressOn('[data-restart="er-1"]');
    await again.visitor.pressOn('[data-action="begin"]');
    await again.choose(route.slice(0, 2));
    await saved(again);
    expect(course.told).toHaveLength(5);
    expect(new Set(course.told).size).toBe(5);
    await course.expectQuiet(again);
  });

  test('a review launch before completion plays, stores nothing, and says so', async () => {
    course.fresh();
    const learner = await course.playing(route.slice(0, 2));
    await saved(learner);
    course.lms.spoil(course.attempt, (stored) => ({ ...stored, [course.statusElement]: 'completed' }));
    const before = course.data;

    const again = await course.launch({ review: '' });
    await again.visitor.find('[data-scenario]');
    expect(await notices(again)).toContain('nothing is recorded');
    await again.goOnWith('er-1');
    await again.choose(route.slice(2, 4));
    await saved(again);
    expect(changed(before, course.data)).toEqual([]);
    await course.expectQuiet(again);
  });

  test('a browse launch plays, stores no choice, and says so', async () => {
    course.fresh();
    const learner = await course.launch({ mode: 'browse' });
    await learner.begin();
    expect(await notices(learner)).toContain('nothing is recorded');
    await learner.start('er-1');
    await learner.choose(route.slice(0, 3));
    await saved(learner);
    expect(course.data['cmi.suspend_data'] ?? '').toBe('');
    expect(course.told).toEqual([]);
    await course.expectQuiet(learner);
  });
});

/** What an LMS itself changes at every launch is no writing of ours. */
function changed(before: Stored, after: Stored): string[] {
  const ofTheLms = /entry|mode|credit|total_time|session_time|\.exit$/;
  return Object.keys(after).filter(
    (element) => !ofTheLms.test(element) && before[element] !== after[element],
  );
}
