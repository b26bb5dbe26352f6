import { expect, test } from 'vitest';
import { administratorView, inWords } from '../../../scorm/preview/administrator-view.ts';
import { secondsOf } from '../../../scorm/preview/attempt.ts';
import { callWords } from '../../../scorm/preview/call-words.ts';

test('an attempt that was never made is said to be not started', () => {
  expect(administratorView(undefined)).toMatchObject({
    status: 'Not started',
    time: 'none yet',
    score: 'none sent',
  });
});

test('a SCORM 1.2 attempt is read as an LMS report shows it', () => {
  const view = administratorView({
    standard: 'scorm12',
    launches: 2,
    seconds: 90,
    cmi: {
      suspend_data: 'F1abc',
      core: { lesson_status: 'incomplete', session_time: '0000:00:40.00', score: { raw: '', max: '100' } },
      interactions: { 0: { id: 'er_1_hallway', student_response: 'a' } },
      objectives: { 0: { id: 'er_1', status: 'completed' } },
    },
  });

  expect(view).toEqual({
    status: 'In progress',
    time: '2 min 10 s',
    score: 'none sent',
    launches: '2 times',
    decisions: [{ what: 'er_1_hallway', answer: 'a' }],
    objectives: [{ what: 'er_1', status: 'Completed' }],
    kept: '5 of 4,096 characters',
  });
});

test('a SCORM 2004 attempt shows completion and success apart, and decisions in their order', () => {
  const view = administratorView({
    standard: 'scorm2004',
    launches: 1,
    seconds: 0,
    cmi: {
      completion_status: 'completed',
      success_status: 'passed',
      session_time: 'PT1H0M1S',
      score: { raw: '50', max: '100' },
      interactions: Object.fromEntries(
        Array.from({ length: 11 }, (_, at) => [
          String(at),
          { id: `d${at}`, learner_response: 'x', description: `Decision ${at}` },
        ]),
      ),
    },
  });

  expect(view.status).toBe('Completed, passed');
  expect(view.time).toBe('1 h 1 s');
  expect(view.score).toBe('50 of 100');
  expect(view.decisions.map(({ what }) => what).at(-1)).toBe('Decision 10');
});

test('times of both standards are read in seconds and anything else is 0', () => {
  expect(secondsOf('0001:02:03.50')).toBe(3724);
  expect(secondsOf('PT2M5.25S')).toBe(125);
  expect(secondsOf('P1DT1S')).toBe(86_401);
  expect(secondsOf('soon')).toBe(0);
  expect(inWords(0)).toBe('0 s');
});

test('a call is explained in words, and a refusal with its number', () => {
  expect(
    callWords({ at: 0, name: 'LMSSetValue', given: ['cmi.suspend_data', 'x'], result: 'true', error: 0 }),
  ).toBe('Please keep: what the module needs to come back to this place.');
  expect(callWords({ at: 0, name: 'Terminate', given: [''], result: 'false', error: 101 })).toContain(
    'error 101',
  );
});
