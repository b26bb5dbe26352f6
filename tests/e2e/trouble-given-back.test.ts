import { describe, expect, test } from 'vitest';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { courseVisits, replyOf, saved, type ReplyPlace } from '../support/course-visits.ts';
import { playOf, routeTo } from '../support/routes.ts';

const er = playOf('er-1');
const route = routeTo(er, 'clear_but_guarded', 3);
const another = routeTo(er, 'two_way_coaching', 5);

describe.each(['scorm12', 'scorm2004'] as const)(
  'the %s package in an LMS that at the next launch',
  (standard) => {
    const course = courseVisits(standard, 'given-back');
    const { is12, bookmarkElement, statusElement } = course;

    async function leftHalfWay(): Promise<ReplyPlace> {
      course.fresh();
      const learner = await course.playing(route.slice(0, 4));
      const before = await replyOf(learner);
      await saved(learner);
      return before;
    }

    function spoilText(change: (text: string) => string): void {
      course.lms.spoil(course.attempt, (stored) => ({
        ...stored,
        'cmi.suspend_data': change(stored['cmi.suspend_data'] ?? ''),
      }));
    }

    async function comesBackTo(before: ReplyPlace): Promise<void> {
      const again = await course.launch();
      await again.goOnWith('er-1');
      expect(await replyOf(again)).toEqual(before);
      await again.choose(route.slice(4, 5));
      await saved(again);
      await course.expectQuiet(again);
      expect(new Set(course.told).size).toBe(course.told.length);
      expect(course.told).toHaveLength(5);
    }

    test('has lost the suspend data: the bookmark brings the learner back', async () => {
      const before = await leftHalfWay();
      spoilText(() => '');
      await comesBackTo(before);
    });

    test.runIf(is12)('has lost suspend data and bookmark: a new play, in words of its own', async () => {
      await leftHalfWay();
      course.lms.spoil(course.attempt, (stored) => ({
        ...stored,
        'cmi.suspend_data': '',
        [bookmarkElement]: '',
      }));
      const again = await course.launch();
      await again.begin();
      await again.start('er-1');
      await again.choose(another.slice(0, 2));
      await saved(again);
      await course.expectQuiet(again);
      expect(course.data['cmi.suspend_data']).not.toBe('');
    });

    test.each(is12 ? [0.3, 0.5, 0.9] : [0.5])(
      'gives back %f of the suspend data: the very reply',
      async (share) => {
        const before = await leftHalfWay();
        spoilText((text) => text.slice(0, Math.round(text.length * share)));
        await comesBackTo(before);
      },
    );

    test.each(is12 ? [6, 25, 55] : [25])(
      'has altered character %d of the suspend data: the very reply',
      async (at) => {
        const before = await leftHalfWay();
        spoilText((text) => {
          const other = text.charAt(at) === 'x' ? 'y' : 'x';
          return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
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
        course.lms.spoil(course.attempt, (stored) => ({
          ...stored,
          'cmi.suspend_data': foreign,
          [bookmarkElement]: '',
        }));

        const looking = await course.launch();
        expect(await looking.visitor.text('h1')).toContain('cannot read');
        await saved(looking);
        expect(course.data['cmi.suspend_data']).toBe(foreign);
        await course.expectQuiet(looking);

        const again = await course.launch();
        await again.visitor.pressOn('[data-action="start-over"]');
        expect(course.data['cmi.suspend_data']).toBe(foreign);
        await again.begin();
        await again.start('er-1');
        await again.choose(another.slice(0, 1));
        await saved(again);
        expect(course.data['cmi.suspend_data']).toMatch(/^F1/);
        expect(course.data[statusElement]).toBe('incomplete');
        await course.expectQuiet(again);
      },
    );
  },
);

/** Intact, completed, and about scenarios that this course does not have. */
function otherCourse(): string {
  const run = { path: ['aa', 'ba'], continued: 0, ending: undefined };
  const scenario = { id: 'elsewhere', hash: 'abcdef', first: undefined, latest: run, debriefRead: false };
  const memory = { saves: 90, completed: true, scenarios: [scenario] };
  return writeMemory(memory, { limit: 3900, optionsAfter: () => undefined });
}
