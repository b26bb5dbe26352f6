import { describe, expect, test } from 'vitest';
import type { Stored } from '../../../scorm/preview/attempt.ts';
import type { Call, Launchable } from '../../../scorm/preview/messages.ts';
import { runTime } from '../../../scorm/preview/play/run-time.ts';

const learner = { id: 'learner-1', name: 'Okonkwo, Ada' };
const packageOf = (standard: 'scorm12' | 'scorm2004'): Launchable => ({
  key: 'k',
  standard,
  title: 'A lesson',
  href: 'index.html',
  launchData: 'score=share',
  masteryScore: '',
});

function launch(standard: 'scorm12' | 'scorm2004', previous?: Stored) {
  const calls: Call[] = [];
  const kept: Stored[] = [];
  const { name, api } = runTime({
    what: packageOf(standard),
    learner,
    mode: 'normal',
    previous,
    store: (stored) => kept.push(stored),
    heard: (call) => calls.push(call),
    now: () => 0,
  });
  const call = (method: string, ...given: string[]) => api[method]?.(...given);
  return { name, call, calls, last: () => kept.at(-1) };
}

describe('SCORM 1.2 on the desk', () => {
  test('a second visit finds what the first one left, its entry and the time so far', () => {
    const first = launch('scorm12');
    first.call('LMSInitialize', '');
    first.call('LMSSetValue', 'cmi.suspend_data', 'F1 here');
    first.call('LMSSetValue', 'cmi.core.exit', 'suspend');
    first.call('LMSSetValue', 'cmi.core.session_time', '0000:01:30.00');
    first.call('LMSFinish', '');

    const second = launch('scorm12', first.last());
    second.call('LMSInitialize', '');

    expect(second.call('LMSGetValue', 'cmi.suspend_data')).toBe('F1 here');
    expect(second.call('LMSGetValue', 'cmi.core.entry')).toBe('resume');
    expect(second.call('LMSGetValue', 'cmi.core.total_time')).toMatch(/^0*00:01:30/);
    expect(second.call('LMSGetValue', 'cmi.core.student_name')).toBe('Okonkwo, Ada');
    expect(second.call('LMSGetValue', 'cmi.launch_data')).toBe('score=share');
  });

  test('time is counted once, however often it is committed', () => {
    const first = launch('scorm12');
    first.call('LMSInitialize', '');
    first.call('LMSSetValue', 'cmi.core.session_time', '0000:00:10.00');
    first.call('LMSCommit', '');
    first.call('LMSSetValue', 'cmi.core.session_time', '0000:00:20.00');
    first.call('LMSCommit', '');
    first.call('LMSFinish', '');

    expect(first.last()?.seconds).toBe(20);
  });

  test('a refused call is reported with its error', () => {
    const { call, calls } = launch('scorm12');
    call('LMSInitialize', '');
    call('LMSSetValue', 'cmi.core.lesson_status', 'nearly there');

    expect(calls.at(-1)).toMatchObject({ name: 'LMSSetValue', result: 'false' });
    expect(calls.at(-1)?.error).toBeGreaterThan(0);
  });
});

describe('SCORM 2004 on the desk', () => {
  test('data comes back only if the visit was suspended', () => {
    const suspended = launch('scorm2004');
    suspended.call('Initialize', '');
    suspended.call('SetValue', 'cmi.suspend_data', 'F1 here');
    suspended.call('SetValue', 'cmi.exit', 'suspend');
    suspended.call('Terminate', '');
    const ended = launch('scorm2004');
    ended.call('Initialize', '');
    ended.call('SetValue', 'cmi.suspend_data', 'F1 here');
    ended.call('Terminate', '');

    const back = launch('scorm2004', suspended.last());
    back.call('Initialize', '');
    const fresh = launch('scorm2004', ended.last());
    fresh.call('Initialize', '');

    expect(back.call('GetValue', 'cmi.suspend_data')).toBe('F1 here');
    expect(back.call('GetValue', 'cmi.entry')).toBe('resume');
    expect(fresh.call('GetValue', 'cmi.suspend_data')).toBe('');
    expect(fresh.call('GetValue', 'cmi.entry')).toBe('ab-initio');
  });

  test('it is found under the name of its standard', () => {
    expect(launch('scorm2004').name).toBe('API_1484_11');
    expect(launch('scorm12').name).toBe('API');
  });
});
