import { describe, expect, test } from 'vitest';
import type { Fault as Named } from '../../../src/diagnosis/fault.ts';
import type { Fault, FaultKind } from '../../../scorm/host/fault-injector.ts';
import { checked, named, notedIn } from './launches.ts';

/** What is wrong with an LMS, and what is named then. */
type Row = readonly [what: Omit<Fault, 'kind'>, named: Named | undefined, why?: string];

/** The twelve faults but for "gone" and "replaced", which begin at some moment. */
const always = {
  false: 'refuses',
  throw: 'throws',
  null: 'answers-nothing',
  undefined: 'answers-nothing',
  hang: 'slow',
  lost: 'loses-values',
  truncated: 'cuts-text',
  altered: 'changes-text',
  'interactions-refused': 'no-interactions',
  'objectives-refused': 'no-objectives',
  'commit-lost': 'loses-saves',
} as const satisfies Partial<Record<FaultKind, Named>>;

type Tried = readonly [fault: Fault, named: Named | undefined, why: string];

const faulty = (kind: FaultKind, rows: readonly Row[]) =>
  rows.map(([what, fault, why = '']): Tried => [{ kind, ...what }, fault, why]);

const lasting = true;
const storedAtTheEnd = 'leaving saves it all once more';

/** Each fault in the calls where it makes a difference, in both standards. */
const rows = [
  ...Object.entries(always).map(([kind, fault]): Tried => [{ kind: kind as FaultKind, lasting }, fault, '']),
  ...faulty('false', [
    [{ lasting, method: 'initialize' }, 'refuses'],
    [{ lasting, method: 'get' }, 'refuses'],
    [{ lasting, method: 'set' }, 'refuses'],
    [{ lasting, method: 'commit' }, 'refuses-to-save'],
    [{ lasting, method: 'finish' }, 'refuses-to-save'],
  ]),
  ...(['throw', 'null', 'undefined', 'hang'] as const).flatMap((kind) =>
    faulty(
      kind,
      (['initialize', 'get', 'set', 'commit', 'finish'] as const).map((method) => [
        { lasting, method },
        kind === 'throw' ? 'throws' : kind === 'hang' ? 'slow' : 'answers-nothing',
      ]),
    ),
  ),
  ...faulty('lost', [
    [{ lasting, method: 'initialize' }, 'refuses', 'a session that was not opened takes nothing'],
    [{ lasting, method: 'get' }, 'loses-values'],
    [{ lasting, method: 'set' }, 'loses-values'],
    [{ lasting, method: 'commit' }, undefined, storedAtTheEnd],
  ]),
  ...(['truncated', 'altered'] as const).flatMap((kind) =>
    faulty(
      kind,
      (['get', 'set'] as const).map((method) => [
        { lasting, method },
        kind === 'altered' ? 'changes-text' : 'cuts-text',
      ]),
    ),
  ),
  ...faulty('truncated', [[{ lasting, element: /suspend_data/ }, 'cuts-text']]),
  ...faulty('altered', [[{ lasting, element: /suspend_data/ }, 'changes-text']]),
  ...(['gone', 'replaced'] as const).flatMap((kind) =>
    faulty(kind, [
      [{ lasting, at: 20 }, kind],
      [{ lasting, method: 'get', skip: 10 }, kind],
      [{ lasting, method: 'set', skip: 2 }, kind],
      [{ lasting, method: 'commit' }, kind],
    ]),
  ),
  ...faulty('gone', [
    [{ lasting, method: 'initialize' }, 'gone'],
    [{ lasting, method: 'finish' }, 'gone'],
  ]),
  ...faulty('replaced', [
    [{ lasting, method: 'initialize' }, undefined, 'the other one is opened, and works'],
  ]),
  ...faulty('commit-lost', [[{ lasting, method: 'commit' }, undefined, storedAtTheEnd]]),
];

describe.each(['scorm12', 'scorm2004'] as const)('%s: through three launches', (standard) => {
  test.each(rows)('%j is named %s', async (fault, expected) => {
    const states = await checked({ standard, faults: [fault] });

    expect([named(states), notedIn(states)]).toEqual([expected === undefined ? [] : [expected], []]);
  });

  test('a value that is refused once, for no reason, and taken the next time is no fault', async () => {
    const faults = [{ kind: 'false', element: /suspend_data/, method: 'set', skip: 1 }] as const;

    const [state] = await checked({ standard, faults, launches: 1 });

    expect(state?.diagnoses).toEqual([]);
    expect(state?.lines.filter((line) => line.state === 'wrong')).toEqual([]);
  });

  test('what a page sets while it goes, and an LMS loses, is named', async () => {
    const lost = { kind: 'commit-lost', lasting: true } as const;
    const states = await checked({
      standard,
      faults:
        standard === 'scorm12'
          ? // The save in the first launch's last moment is the fourth; in the next ones the second.
            [
              { ...lost, method: 'commit', skip: 3 },
              { ...lost, method: 'finish' },
            ]
          : [{ ...lost, method: 'finish' }],
    });

    expect(named(states)).toEqual(['loses-the-end']);
  });

  test('an LMS that never adds up the time is named', async () => {
    const states = await checked({
      standard,
      faults: [{ kind: 'lost', lasting: true, element: /session_time/ }],
    });

    expect(named(states)).toEqual(['loses-time']);
  });

  test.each([
    [{ mode: 'browse' }, 'does-not-count'],
    [{ mode: 'review' }, 'does-not-count'],
    [{ credit: 'no-credit' }, 'does-not-count'],
    [{ suspendLimit: 1000 }, 'little-room'],
    [{ suspendLimit: 60 }, 'little-room'],
  ] as const)('an LMS with %j is named %s', async (options, fault) => {
    const states = await checked({ standard, ...options });

    expect(named(states)).toEqual([fault]);
  });

  test('a visit that does not count writes nothing', async () => {
    const data = new Map<string, string>();
    const [state] = await checked({ standard, mode: 'review', device: data, launches: 1 });

    expect(state?.phase).toBe('stopped');
    expect(state?.lines.filter(({ code }) => code === 'status')).toEqual([]);
    expect([...data]).toEqual([]);
  });
});
