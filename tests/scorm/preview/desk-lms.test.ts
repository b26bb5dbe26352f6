import { describe, expect, test } from 'vitest';
import { faultKinds, type FaultKind } from '../../../scorm/host/fault-injector.ts';
import { profiles, type ProfileName } from '../../../scorm/host/profiles.ts';
import { hangs } from '../../../scorm/preview/habits.ts';
import { DeskLaunch, type LaunchOptions } from '../../support/desk/desk-launch.ts';

function opened(options?: LaunchOptions): DeskLaunch {
  const launch = new DeskLaunch(options);
  launch.open();
  return launch;
}

describe('SCORM 1.2 on the desk', () => {
  test('a second visit finds what the first one left, its entry and the time so far', () => {
    const first = opened();
    first.set('cmi.suspend_data', 'F1 here');
    first.set('cmi.core.exit', 'suspend');
    first.set('cmi.core.session_time', '0000:01:30.00');
    first.finish();

    const second = opened({ previous: first.stored, lesson: { launchData: 'score=share' } });

    expect(second.get('cmi.suspend_data')).toBe('F1 here');
    expect(second.get('cmi.core.entry')).toBe('resume');
    expect(second.get('cmi.core.total_time')).toMatch(/^0*00:01:30/);
    expect(second.get('cmi.core.student_name')).toBe('Okonkwo, Ada');
    expect(second.get('cmi.launch_data')).toBe('score=share');
  });

  test('time is counted once, however often it is committed', () => {
    const first = opened();
    first.set('cmi.core.session_time', '0000:00:10.00');
    first.commit();
    first.set('cmi.core.session_time', '0000:00:20.00');
    first.commit();
    first.finish();

    const second = opened({ previous: first.stored });

    expect(second.get('cmi.core.total_time')).toMatch(/^0*00:00:20/);
  });

  test('a refused call is reported with its error and what that means', () => {
    const launch = opened();

    launch.set('cmi.core.lesson_status', 'nearly there');

    expect(launch.last).toMatchObject({
      name: 'LMSSetValue',
      given: ['cmi.core.lesson_status', 'nearly there'],
      result: 'false',
      came: 'text',
      error: 405,
      errorWords: 'wrong kind of value',
      by: 'lms',
    });
  });

  test('a mastery score and time limits come from the manifest at every launch', () => {
    const elements = {
      'cmi.student_data.mastery_score': '80',
      'cmi.student_data.max_time_allowed': '01:00:00',
    };
    const first = opened({ lesson: { elements } });
    first.finish();

    const second = opened({
      previous: first.stored,
      lesson: { elements: { 'cmi.student_data.mastery_score': '70' } },
    });

    expect(first.get('cmi.core.entry')).toBe('');
    expect(opened({ lesson: { elements } }).get('cmi.core.entry')).toBe('ab-initio');
    expect(opened({ lesson: { elements } }).get('cmi.student_data.max_time_allowed')).toBe('01:00:00');
    expect(second.get('cmi.student_data.mastery_score')).toBe('70');
  });
});

describe('SCORM 2004 on the desk', () => {
  const standard = 'scorm2004';

  test('data comes back only if the visit was suspended', () => {
    const suspended = opened({ standard });
    suspended.set('cmi.suspend_data', 'F1 here');
    suspended.set('cmi.exit', 'suspend');
    suspended.finish();
    const ended = opened({ standard });
    ended.set('cmi.suspend_data', 'F1 here');
    ended.finish();

    const back = opened({ standard, previous: suspended.stored });
    const fresh = opened({ standard, previous: ended.stored });

    expect([back.get('cmi.suspend_data'), back.get('cmi.entry')]).toEqual(['F1 here', 'resume']);
    expect([fresh.get('cmi.suspend_data'), fresh.get('cmi.entry')]).toEqual(['', '']);
  });

  test('objectives and a passing score come from the manifest', () => {
    const launch = opened({
      standard,
      lesson: { objectives: ['PRIMARY', 'er_1'], elements: { 'cmi.scaled_passing_score': '0.6' } },
    });

    expect(launch.get('cmi.objectives._count')).toBe('2');
    expect(launch.get('cmi.objectives.1.id')).toBe('er_1');
    expect(launch.get('cmi.scaled_passing_score')).toBe('0.6');
  });

  test('asking for what was never set is an answer with its error, not a refusal of the desk’s making', () => {
    const launch = opened({ standard });

    launch.get('cmi.location');

    expect(launch.last).toMatchObject({ result: '', error: 403, by: 'lms' });
  });
});

describe('what goes wrong by a switch is said to be the switch', () => {
  const spoils: Readonly<Record<FaultKind, (launch: DeskLaunch) => void>> = {
    false: (launch) => expect(launch.commit()).toBe('false'),
    throw: (launch) => expect(() => launch.commit()).toThrow(),
    null: (launch) => expect(launch.commit()).toBeNull(),
    undefined: (launch) => expect(launch.commit()).toBeUndefined(),
    hang: (launch) => {
      expect(launch.commit()).toBe('false');
      expect(launch.stalled).toBe(hangs.once);
    },
    lost: (launch) => {
      expect(launch.set('cmi.suspend_data', 'F2 abcdef')).toBe('true');
      expect(launch.stored).toBeUndefined();
    },
    truncated: (launch) => void launch.set('cmi.suspend_data', 'F2 abcdef'),
    altered: (launch) => void launch.set('cmi.suspend_data', 'F2 abcdef'),
    gone: (launch) => {
      expect(() => launch.commit()).toThrow();
      expect(launch.page['API']).toBeUndefined();
      expect(() => launch.get('cmi.suspend_data')).toThrow();
    },
    replaced: (launch) => {
      const before = launch.page['API'];
      launch.commit();
      expect(launch.page['API']).not.toBe(before);
    },
    'interactions-refused': (launch) => expect(launch.set('cmi.interactions.0.id', 'a')).toBe('false'),
    'objectives-refused': (launch) => expect(launch.set('cmi.objectives.0.id', 'a')).toBe('false'),
    'commit-lost': (launch) => {
      launch.set('cmi.suspend_data', 'F2');
      expect(launch.last?.by).toBe('lms');
      expect(launch.commit()).toBe('true');
      expect(launch.stored?.['cmi.suspend_data']).toBeUndefined();
    },
  };

  /** A fault that is about some calls only lets the first of those pass. */
  const warmUps: Partial<Record<FaultKind, (launch: DeskLaunch) => void>> = {
    truncated: (launch) => void launch.set('cmi.suspend_data', 'F1'),
    altered: (launch) => void launch.set('cmi.suspend_data', 'F1'),
    'interactions-refused': (launch) => void launch.set('cmi.interactions.0.id', 'first'),
    'objectives-refused': (launch) => void launch.set('cmi.objectives.0.id', 'first'),
    'commit-lost': (launch) => void launch.commit(),
  };

  test.each(faultKinds)('%s', (kind) => {
    const launch = opened({ habits: { faults: [{ kind, from: 2, lasting: true }] } });
    const plain = opened();
    warmUps[kind]?.(launch);

    spoils[kind](launch);

    expect(launch.calls[0]).toMatchObject({ by: 'lms', result: 'true' });
    expect(launch.last?.by).toBe('fault');
    plain.commit();
    expect(plain.calls.every(({ by }) => by === 'lms')).toBe(true);
  });

  test('a fault strikes once, or from there on, at one element or at all that begin so', () => {
    const launch = opened({
      habits: {
        faults: [
          { kind: 'false', call: 'set', element: 'cmi.suspend_data', lasting: false },
          { kind: 'false', call: 'set', element: 'cmi.core.score.', from: 2, lasting: true },
        ],
      },
    });
    const set = (element: string) => launch.set(element, '1');

    expect([set('cmi.suspend_data'), set('cmi.suspend_data')]).toEqual(['false', 'true']);
    expect([
      set('cmi.core.score.raw'),
      set('cmi.core.score.min'),
      set('cmi.core.score.max'),
      set('cmi.core.lesson_location'),
    ]).toEqual(['true', 'false', 'false', 'true']);
  });

  test('calls that hang block some seconds each, and not without end', () => {
    const launch = opened({ habits: { faults: [{ kind: 'hang', lasting: true }] } });

    for (let calls = 0; calls < 40; calls += 1) launch.commit();

    expect(launch.calls[1]?.took).toBe(hangs.once * 1000);
    expect(launch.stalled).toBe(hangs.altogether);
  });
});

describe('kinds of LMS', () => {
  test.each(Object.keys(profiles) as ProfileName[])('%s launches, stores and gives back', (profile) => {
    const first = opened({ habits: { profile } });
    first.set('cmi.suspend_data', 'F1 here');
    first.set('cmi.core.exit', 'suspend');
    first.finish();

    const second = opened({ previous: first.stored, habits: { profile } });

    expect(second.get('cmi.suspend_data')).toBe('F1 here');
  });

  test('after completion Moodle launches for review, unless the switch says otherwise', () => {
    const first = opened({ habits: { profile: 'moodle' } });
    first.set('cmi.core.lesson_status', 'completed');
    first.finish();
    const modeOf = (habits: LaunchOptions['habits']) => {
      const launch = opened({ previous: first.stored, habits: { profile: 'moodle', ...habits } });
      return [launch.get('cmi.core.lesson_mode'), launch.get('cmi.core.credit')];
    };

    expect(modeOf({})).toEqual(['review', 'no-credit']);
    expect(modeOf({ mode: 'normal' })).toEqual(['normal', 'credit']);
    expect(modeOf({ mode: 'browse' })).toEqual(['browse', 'no-credit']);
  });

  test.each(['review', 'browse'] as const)('a lesson that writes nothing in %s changes nothing', (mode) => {
    const looks = opened({ standard: 'scorm2004', habits: { mode } });
    looks.finish();
    const writes = opened({ standard: 'scorm2004', habits: { mode } });
    writes.set('cmi.location', 'here');
    writes.finish();

    expect(looks.stored).toBeUndefined();
    expect(writes.stored).toMatchObject({ 'cmi.location': 'here', 'cmi.mode': mode });
  });

  test('some answer nothing while the page is left', () => {
    const launch = opened({ habits: { profile: 'cornerstone' } });

    launch.lms.leaving = true;
    launch.commit();

    expect(launch.last).toMatchObject({ came: 'nothing', result: '', error: 391, by: 'lms' });
  });

  test('a slow one takes a second for what goes to its server', () => {
    const launch = opened({ habits: { slow: true } });
    launch.set('cmi.suspend_data', 'F1');
    launch.commit();

    expect(launch.calls.map(({ took }) => took)).toEqual([1000, 0, 1000]);
  });
});

test('the network can go and come back while a lesson runs', () => {
  const launch = opened({ habits: { network: 'offline' } });
  launch.set('cmi.suspend_data', 'F1');

  const offline = launch.commit();
  const by = launch.last?.by;
  launch.lms.network = 'works';
  const back = launch.commit();

  expect([offline, by, back]).toEqual(['false', 'network', 'true']);
  expect(launch.last?.by).toBe('lms');
  expect(launch.stored?.['cmi.suspend_data']).toBe('F1');
});

describe('where the API stands', () => {
  test('under the name of its standard, and of no other', () => {
    expect(Object.keys(new DeskLaunch().page)).toEqual(['API']);
    expect(Object.keys(new DeskLaunch({ standard: 'scorm2004' }).page)).toEqual(['API_1484_11']);
    expect(Object.keys(new DeskLaunch({ habits: { api: 'absent' } }).page)).toEqual([]);
  });

  test('only the other standard’s, which stores nothing for this lesson', () => {
    const launch = new DeskLaunch({ habits: { api: 'other-standard' } });
    const api = launch.page['API_1484_11'] as Record<string, (...given: string[]) => string>;

    api['Initialize']?.('');
    api['SetValue']?.('cmi.location', 'here');

    expect(api['Commit']?.('')).toBe('true');
    expect(launch.page['API']).toBeUndefined();
    expect(launch.stored).toBeUndefined();
  });

  test('later, unless the lesson was left by then', () => {
    const late = new DeskLaunch({ habits: { api: 'late' } });
    const left = new DeskLaunch({ habits: { api: 'late' } });

    expect(late.open()).toBeUndefined();
    late.wait();
    left.lms.leave();
    left.wait();

    expect(late.open()).toBe('true');
    expect(left.page).toEqual({});
  });
});
