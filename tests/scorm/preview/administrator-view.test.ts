import { expect, test } from 'vitest';
import { administratorView, inWords } from '../../../scorm/preview/administrator-view.ts';
import { secondsOf } from '../../../scorm/preview/attempt.ts';
import { callWords } from '../../../scorm/preview/call-words.ts';

test('an attempt that was never made is said to be not started', () => {
  expect(administratorView(undefined)).toMatchObject({
    status: 'Not started',
    time: 'none',
    score: 'none',
    attempts: 0,
    launches: 0,
  });
});

test('a SCORM 1.2 attempt is read as an LMS report shows it', () => {
  const view = administratorView({
    standard: 'scorm12',
    launches: 2,
    storedAt: 1,
    stored: {
      'cmi.suspend_data': 'F1abc',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.total_time': '0000:01:30.00',
      'cmi.core.session_time': '0000:00:40.00',
      'cmi.core.score.max': '100',
      'cmi.interactions.0.id': 'er_1_hallway',
      'cmi.interactions.0.student_response': 'a',
      'cmi.interactions.0.result': 'neutral',
      'cmi.interactions.0.latency': '0000:00:12.00',
      'cmi.objectives.0.id': 'er_1',
      'cmi.objectives.0.status': 'completed',
    },
  });

  expect(view).toEqual({
    status: 'In progress',
    time: '2 min 10 s',
    score: 'none',
    launches: 2,
    attempts: 1,
    decisions: [{ what: 'er_1_hallway', answer: 'a', result: 'Neutral', took: '12 s' }],
    objectives: [{ what: 'er_1', status: 'Completed' }],
    kept: { used: 5, allowed: 4096 },
  });
});

test('a SCORM 2004 attempt shows completion and success apart, and decisions in their order', () => {
  const decisions = Array.from({ length: 11 }, (_, at): [string, string][] => [
    [`cmi.interactions.${at}.id`, `d${at}`],
    [`cmi.interactions.${at}.learner_response`, 'x'],
    [`cmi.interactions.${at}.description`, `Decision ${at}`],
  ]).flat();
  const view = administratorView({
    standard: 'scorm2004',
    launches: 1,
    storedAt: 1,
    stored: {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.session_time': 'PT1H0M1S',
      'cmi.score.raw': '50',
      'cmi.score.max': '100',
      ...Object.fromEntries(decisions),
    },
  });

  expect(view.status).toBe('Completed, passed');
  expect(view.time).toBe('1 h 1 s');
  expect(view.score).toBe('50 of 100');
  expect(view.decisions.map(({ what }) => what).at(-1)).toBe('Decision 10');
});

test('an LMS with more room than the standard promises shows its own limit', () => {
  expect(administratorView(undefined, 'scorm2004').kept.allowed).toBe(64_000);
  expect(administratorView(undefined, 'scorm12', 64_000).kept.allowed).toBe(64_000);
});

test('times of both standards are read in seconds and anything else is 0', () => {
  expect(secondsOf('0001:02:03.50')).toBe(3724);
  expect(secondsOf('PT2M5.25S')).toBe(125);
  expect(secondsOf('P1DT1S')).toBe(86_401);
  expect(secondsOf('soon')).toBe(0);
  expect(inWords(0)).toBe('0 s');
});

test('a call is explained in words', () => {
  expect(callWords({ name: 'LMSSetValue', given: ['cmi.suspend_data', 'x'] })).toBe(
    'Please keep: what the lesson needs to come back to this place.',
  );
  expect(callWords({ name: 'Terminate', given: [''] })).toBe('The lesson says goodbye.');
  expect(callWords({ name: 'GetValue', given: ['cmi.strange'] })).toBe('What is stored: cmi.strange?');
});
