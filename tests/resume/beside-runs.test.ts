import { expect, test } from 'vitest';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { memory, notLoaded, run, scenario } from './runs.ts';

const writing = { limit: 3900, optionsAfter: notLoaded };
const left = run({ continued: 1, place: 'x-_' });
const ended = run({ ending: 'gw' });

test('where a run was left, the kinds of what is done, and the course come back', () => {
  const whole = memory({
    course: 'a_-',
    scenarios: [
      scenario({ id: 'er-1', kind: 'er', first: ended, debriefRead: true, latest: left }),
      scenario({ id: 'cl-1', kind: 'clinic', first: ended, debriefRead: true }),
      scenario({ id: 'er-10', latest: run({ path: [], place: 'abc' }) }),
    ],
  });

  expect(parseMemory(writeMemory(whole, writing)).memory).toEqual(whole);
});

test('a finished run was left nowhere, and what is not done has no kind', () => {
  const whole = memory({
    scenarios: [scenario({ kind: 'er', first: run({ ending: 'gw', place: 'abc' }), debriefRead: false })],
  });

  expect(writeMemory(whole, writing)).not.toMatch(/![wk]/);
});

test('a place that belongs to another run is not taken for that of this one', () => {
  const [one, other] = [left, run({ path: ['Ab'], place: 'zzz' })].map((latest) =>
    writeMemory(memory({ scenarios: [scenario({ latest })] }), writing),
  );
  const stale = /!w[^!]+/.exec(other!)![0];

  const read = parseMemory(one!.replace(/!w[^!]+/, stale)).memory.scenarios[0]!;

  expect(read.latest).toEqual(run({ continued: 1 }));
});
