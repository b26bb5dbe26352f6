import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt } from '../../../../../scorm/preview/attempt.ts';
import type { Call } from '../../../../../scorm/preview/messages.ts';
import {
  attemptsFile,
  readAttemptsFile,
  type KeptAttempt,
} from '../../../../../scorm/preview/desk/session/attempts-file.ts';
import { learners } from '../../../../../scorm/preview/desk/session/learners.ts';
import { aDesk } from '../../../../support/desk/a-desk.ts';
import { packageFile, packageOf } from '../../../../support/desk/desk-package.ts';

const lessons = ['one', 'two'];
const what = packageOf({ lessons });
const file = (text: string, name = 'attempts.json') => new File([text], name);

const attempts: fc.Arbitrary<Attempt> = fc.record({
  standard: fc.constant('scorm12'),
  launches: fc.nat(),
  stored: fc.option(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), { nil: undefined }),
  storedAt: fc.nat(),
});
const calls: fc.Arbitrary<Call> = fc.record({
  at: fc.double({ min: 0, max: 1e9, noNaN: true }),
  took: fc.nat(),
  name: fc.string(),
  given: fc.array(fc.string({ unit: 'grapheme' })),
  result: fc.string(),
  came: fc.constantFrom('text', 'nothing', 'threw'),
  error: fc.nat(500),
  errorWords: fc.string(),
  by: fc.constantFrom('lms', 'fault', 'network'),
});
const kept: fc.Arbitrary<KeptAttempt> = fc.record({
  learner: fc.constantFrom(...learners),
  lesson: fc.constantFrom(...lessons),
  attempt: attempts,
  calls: fc.array(calls, { maxLength: 4 }),
});

test('what was written is read back, whatever was stored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(kept, { maxLength: 4 }), async (all) => {
      const text = attemptsFile(what, all);

      const read = await readAttemptsFile(file(text), what, learners);

      expect(JSON.stringify(read)).toBe(JSON.stringify(all));
    }),
    { numRuns: 200 },
  );
});

test('whatever else is in a file, it is refused in a sentence or read as what it is', async () => {
  const good = attemptsFile(what, [
    {
      learner: learners[0],
      lesson: 'one',
      attempt: { standard: 'scorm12', launches: 1, stored: { a: 'b' }, storedAt: 1 },
      calls: [],
    },
  ]);
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.string({ maxLength: 3 }), async (at, instead) => {
      const read = await readAttemptsFile(
        file(good.slice(0, at) + instead + good.slice(at + 1)),
        what,
        learners,
      );

      if (typeof read === 'string') expect(read).toMatch(/^“attempts\.json” .*\.$/);
      else expect(read.length).toBeLessThan(2);
    }),
    { numRuns: 300 },
  );
});

const text = (change: (fields: Record<string, unknown>) => void) => {
  const fields = JSON.parse(
    attemptsFile(what, [
      {
        learner: learners[0],
        lesson: 'one',
        attempt: { standard: 'scorm12', launches: 1, stored: {}, storedAt: 1 },
        calls: [],
      },
    ]),
  ) as Record<string, unknown>;
  change(fields);
  return JSON.stringify(fields);
};
const first = (fields: Record<string, unknown>) => (fields['attempts'] as Record<string, unknown>[])[0] ?? {};

test.each([
  ['no JSON', '{"format": "lms-on-your', /is damaged or is no file of attempts/],
  ['other JSON', '{"name": "x"}', /is no file of attempts: choose/],
  ['a list', '[]', /is no file of attempts: choose/],
  ['a newer format', text((all) => (all['version'] = 2)), /newer desk \(format 2\)/],
  ['no format number', text((all) => (all['version'] = 'x')), /is damaged/],
  [
    'another course',
    text((all) => (all['course'] = { ...what, id: 'else', title: 'Else' })),
    /attempts at “Else”, not at “Course course-1”/,
  ],
  [
    'another standard',
    text((all) => (all['course'] = { ...what, id: what.course, standard: 'scorm2004' })),
    /in SCORM 2004, and this package is SCORM 1.2/,
  ],
  ['attempts that are none', text((all) => (all['attempts'] = 'x')), /is damaged/],
  ['an attempt that is none', text((all) => (first(all)['attempt'] = {})), /is damaged/],
  ['calls that are none', text((all) => (first(all)['calls'] = [1])), /is damaged/],
  [
    'a learner who is not here',
    text((all) => (first(all)['learner'] = { id: 'x', name: 'Roe, Rita' })),
    /attempt of “Roe, Rita”, who is not at this desk/,
  ],
  [
    'a lesson that is not here',
    text((all) => (first(all)['lesson'] = 'three')),
    /a lesson that this package does not have \(“three”\)/,
  ],
])('%s is refused in one sentence', async (_, written, why) => {
  expect(await readAttemptsFile(file(written), what, learners)).toMatch(why);
});

test('a file of 2 GB is not read', async () => {
  const huge = {
    name: 'film.json',
    size: 2 * 1024 ** 3,
    text: () => Promise.reject(new Error('must not be read')),
  };

  expect(await readAttemptsFile(huge, what, learners)).toContain('“film.json” has 2,048 MB');
});

test('a file that cannot be read is said to be so', async () => {
  const gone = { name: 'gone.json', size: 3, text: () => Promise.reject(new Error('gone')) };

  expect(await readAttemptsFile(gone, what, learners)).toContain('could not be read');
});

test('attempts go to another desk and on there', async () => {
  const here = await aDesk();
  await here.desk.launch();
  here.play.play('F1');
  await here.desk.leave();
  const written = here.desk.exportAttempts();
  const there = await aDesk();

  await there.desk.importAttempts(file(written?.text ?? '', written?.name));

  expect(written?.name).toBe('attempts-course-1.json');
  expect(there.desk.state.attempt).toEqual(here.desk.state.attempt);
  expect(there.desk.state.last?.calls).toEqual(here.desk.state.last?.calls);
  await there.desk.launch();
  there.play.call('initialize');
  expect(there.play.call('get cmi.suspend_data')).toBe('F1');
});

test('nothing is taken over while the package runs, nor half of a file', async () => {
  const { desk, play } = await aDesk();
  await desk.launch();
  play.play('F1');
  const { text: written = '' } = desk.exportAttempts() ?? {};
  await desk.importAttempts(file(written));
  expect(desk.state.said).toContain('leave it first');
  await desk.leave();
  const before = desk.state.attempt;

  await desk.importAttempts(file(written.replace('"launches": 1', '"launches": -1')));

  expect(desk.state.said).toContain('is damaged');
  expect(desk.state.attempt).toBe(before);
});

test('an empty desk exports a file that says so', async () => {
  const { desk } = await aDesk({}, packageFile());

  expect(JSON.parse(desk.exportAttempts()?.text ?? '')).toMatchObject({ version: 1, attempts: [] });
  expect((await aDesk({}, 'nothing')).desk.exportAttempts()).toBeUndefined();
});
