import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/diagnosis/fault.ts';
import type { FaultKind } from '../../scorm/host/fault-injector.ts';
import { courseVisits, type CourseVisits } from '../support/course-visits.ts';
import { playOf, routeTo } from '../support/routes.ts';

type Options = Readonly<Record<string, string>>;
type Row = readonly [kind: FaultKind, options: Options, named: Fault];

const firstSteps = routeTo(playOf('orientation'), 'warm_but_adrift');
const lasting = { lasting: '' };
const set = { ...lasting, method: 'set' };
const text = { ...set, element: 'suspend_data' };
const midway = { ...lasting, at: '14' };

/** The learner waits for an LMS that does not open: in both standards the same way. */
const unopened: readonly Row[] = [
  ['false', lasting, 'refuses'],
  ['throw', lasting, 'throws'],
  ['null', lasting, 'answers-nothing'],
  ['hang', { method: 'commit' }, 'slow'],
];

/** What is lost after it was confirmed shows at the next visit alone, and is for the check package. */
const opened: readonly Row[] = [
  ['lost', set, 'loses-values'],
  ['truncated', text, 'cuts-text'],
  ['altered', text, 'changes-text'],
  ['gone', midway, 'gone'],
  ['replaced', midway, 'replaced'],
  ['interactions-refused', lasting, 'no-interactions'],
  ['objectives-refused', lasting, 'no-objectives'],
];

/** After the decisions of the first steps, from the screen that they lead to. */
async function namedAfterADecision(course: CourseVisits, options: Options) {
  course.fresh();
  const learner = await course.launch(options);
  const { visitor } = learner;
  await learner.playFirstSteps(firstSteps);
  await visitor.pressBackOn('[data-action="check-lms"]');
  const page = await visitor.find('.verdict');
  const found = await page.locator('.verdict, .verdict .other').all();
  return {
    faults: await Promise.all(found.map((one) => one.getAttribute('data-fault'))),
    change: await visitor.text('.verdict dd'),
    errors: visitor.heard.errors,
  };
}

describe.each([
  ['scorm12', [...unopened, ...opened]],
  ['scorm2004', opened],
] as const)('the page in the %s course that only reads', (standard, rows) => {
  const course = courseVisits(standard, 'fault');

  test.each(rows)(
    'in an LMS with the fault "%s" (%j) names %s and nothing else',
    async (kind, options, named) => {
      const { faults, change, errors } = await namedAfterADecision(course, { fault: kind, ...options });

      expect([faults, errors]).toEqual([[named], []]);
      expect(change).not.toBe('');
    },
  );
});
