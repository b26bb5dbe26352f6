import { describe, expect, test } from 'vitest';
import { courseVisits, crash, replyOf, saved } from '../support/course-visits.ts';
import { playOf, routeTo, routeToRepair } from '../support/routes.ts';

const er = playOf('er-1');
const route = routeTo(er, 'clear_but_guarded', 3);
const clinic = routeTo(playOf('cl-1'), 'two_way_coaching', 5);
const toRepair = routeToRepair(er);

describe.each(['scorm12', 'scorm2004'] as const)('a learner of the %s package whose tab', (standard) => {
  const course = courseVisits(standard, 'closed');
  const { is12 } = course;

  test('is closed in the middle of a reply comes back to that reply', async () => {
    course.fresh();
    const learner = await course.playing(route.slice(0, 3));
    const before = await replyOf(learner);
    await course.closed(learner);
    const again = await course.launch();
    await again.goOnWith('er-1');
    expect(await replyOf(again)).toEqual(before);
    expect(course.told).toHaveLength(3);
    await course.expectQuiet(again);
  });

  test('is closed inside the repair moment comes back into it, before and after the choice', async () => {
    course.fresh();
    const learner = await course.playing(toRepair);
    await learner.goOn();
    const before = await learner.place();
    expect(before.scene).toBe('repair');
    await course.closed(learner);

    const again = await course.launch();
    await again.goOnWith('er-1');
    expect(await again.place()).toEqual(before);
    const frame = await again.visitor.find('[data-choice]');
    await again.choose([(await frame.locator('[data-choice]').first().getAttribute('data-choice')) ?? '']);
    const replying = await replyOf(again);
    expect(replying.scene).toBe('repair');
    await course.closed(again);

    const once = await course.launch();
    await once.goOnWith('er-1');
    expect(await replyOf(once)).toEqual(replying);
    await once.choose([]);
    await once.goOn();
    expect((await once.place()).scene).not.toBe('repair');
    expect(course.told).toHaveLength(toRepair.length + 1);
    await course.expectQuiet(once);
  });

  test.runIf(is12)(
    'is closed at the ending, and in the debrief, finds the debrief waiting, and then has finished',
    async () => {
      course.fresh();
      const learner = await course.playing(route);
      await learner.ending();
      await course.closed(learner);

      const again = await course.launch();
      await again.visitor.pressOn('[data-action="open-debrief"]');
      await again.visitor.find('[data-action="finish-debrief"]');
      await course.closed(again);

      const once = await course.launch();
      await once.visitor.pressOn('[data-action="open-debrief"]');
      await once.visitor.pressOn('[data-action="finish-debrief"]');
      await once.visitor.find('[data-scenario]');
      await saved(once);
      expect(course.told).toHaveLength(route.length);
      expect(Object.values(course.data)).toContain('er_1');
      expect(course.status).toBe('incomplete');
      await course.expectQuiet(once);
    },
  );

  test('crashes comes back to the very reply on that device, and every decision is told once', async () => {
    course.fresh();
    const learner = await course.playing(route.slice(0, 3));
    const before = await replyOf(learner);
    await learner.visitor.seconds(0.3);
    await crash(learner);

    const again = await course.launch({}, learner);
    await again.goOnWith('er-1');
    expect(await replyOf(again)).toEqual(before);
    await saved(again);
    expect(course.told).toHaveLength(3);
    expect(new Set(course.told).size).toBe(3);
    await course.expectQuiet(again);
  });

  test.runIf(is12)('crashes after a commit comes back to the very reply on any device', async () => {
    course.fresh();
    const learner = await course.playing([]);
    const { clock } = learner.visitor.page;
    await clock.install();
    await learner.choose(route.slice(0, 1));
    const before = await replyOf(learner);
    expect(course.told).toEqual([]);
    await clock.fastForward(15_000);
    await expect.poll(() => course.told, { timeout: 5000 }).toHaveLength(1);
    await crash(learner);

    const elsewhere = await course.launch();
    await elsewhere.goOnWith('er-1');
    expect(await replyOf(elsewhere)).toEqual(before);
    await course.expectQuiet(elsewhere);
  });

  test.runIf(is12)('is closed with two scenarios half-way goes on with both', async () => {
    course.fresh();
    const learner = await course.playing(route.slice(0, 3));
    const first = await replyOf(learner);
    await saved(learner);
    const other = await course.launch();
    await other.start('cl-1');
    await other.choose(clinic.slice(0, 2));
    const second = await replyOf(other);
    await course.closed(other);

    const again = await course.launch();
    await again.goOnWith('er-1');
    expect(await replyOf(again)).toEqual(first);
    await again.choose(route.slice(3, 4));
    await course.closed(again);

    const once = await course.launch();
    await once.goOnWith('cl-1');
    expect(await replyOf(once)).toEqual(second);
    expect(course.told).toHaveLength(6);
    await course.expectQuiet(once);
  });
});
