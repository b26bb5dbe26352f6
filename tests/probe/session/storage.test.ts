import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../../../scorm/host/strict-lms.ts';
import type { FakePage } from '../../support/lms-page.ts';
import { checked, named, notedIn } from './launches.ts';

const throwing = (page: FakePage) =>
  void Object.defineProperty(page, 'localStorage', {
    get: () => {
      throw new DOMException('Blocked', 'SecurityError');
    },
  });
const full = (page: FakePage) =>
  void Object.defineProperty(page, 'localStorage', {
    value: {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
      removeItem: () => undefined,
    },
  });
const absent = (page: FakePage) => void Object.defineProperty(page, 'localStorage', { value: undefined });

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
  describe.each([
    ['throws', throwing],
    ['is full', full],
    ['is absent', absent],
  ])('where the browser’s storage %s', (_, place) => {
    test('the person is asked in the first launch, and the LMS alone remembers the rest', async () => {
      const states = await checked({ standard, place, answer: false });

      expect(states.map(({ launch, phase }) => [launch, phase])).toEqual([
        [1, 'leaving'],
        [2, 'leaving'],
        [3, 'done'],
      ]);
      expect([named(states), notedIn(states)]).toEqual([[], ['no-storage']]);
      expect(states.at(-1)?.report).toContain('is not known any more');
    });

    test('an unanswered question waits', async () => {
      const [state] = await checked({ standard, place, launches: 1 });

      expect([state?.phase, state?.question]).toEqual(['asking', 'launched-before']);
    });

    test('an LMS that loses everything is named once the person says that they were here before', async () => {
      const storage = memoryStorage();
      const faults = [{ kind: 'commit-lost', lasting: true }] as const;
      await checked({ standard, storage, faults, place, answer: false, launches: 1 });

      const states = await checked({ standard, storage, faults, place, answer: true, launches: 1 });

      expect([named(states), states[0]?.phase]).toEqual([['loses-saves'], 'done']);
    });

    test('what earlier launches named comes back with the resume text', async () => {
      const states = await checked({ standard, place, answer: false, profile: 'lms365' });

      expect(states.at(-1)?.diagnoses.map(({ fault }) => fault)).toEqual([
        'no-interactions',
        'no-objectives',
      ]);
    });
  });

  test('an LMS that loses everything is told apart from a first launch by what the browser keeps', async () => {
    const states = await checked({ standard, faults: [{ kind: 'commit-lost', lasting: true }] });

    expect(states.map(({ launch, question }) => [launch, question])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, undefined],
    ]);
    expect(named(states.slice(0, 2))).toEqual(['loses-saves']);
  });

  test('another learner in the same browser has a check of their own', async () => {
    const device = new Map<string, string>();
    await checked({ standard, device, launches: 1 });

    const states = await checked({ standard, device, launches: 1, learner: { id: 'u2', name: 'Roe, Jo' } });

    expect([states[0]?.launch, named(states)]).toEqual([1, []]);
  });

  test('a browser of which the LMS knows a later check goes by what the LMS has', async () => {
    const [storage, old] = [memoryStorage(), new Map<string, string>()];
    await checked({ standard, device: old, launches: 2 });
    await checked({ standard, storage, launches: 1 });

    const states = await checked({ standard, storage, device: old, launches: 1 });

    expect([states[0]?.launch, named(states)]).toEqual([2, []]);
  });

  test('an LMS that says "resume" and gives nothing back: the person is asked', async () => {
    const storage = memoryStorage();
    await checked({ standard, storage, launches: 1 });
    const { 'cmi.suspend_data': _, ...rest } = storage.load() ?? {};
    storage.save(rest);

    const [state] = await checked({ standard, storage, launches: 1 });

    expect(state?.question).toBe('launched-before');
  });

  test('what else stands in the browser’s storage does no harm', async () => {
    for (const value of ['', '{', 'null', '[]', '{"marker":1}', '{"marker":"a","launch":9}']) {
      const first = new Map<string, string>();
      await checked({ standard, device: first, launches: 1 });
      const device = new Map([...first].map(([key]) => [key, value]));

      const states = await checked({ standard, device });

      expect([named(states), states.at(-1)?.phase]).toEqual([[], 'done']);
    }
  });

  test('a finished check can begin anew', async () => {
    const [storage, device] = [memoryStorage(), new Map<string, string>()];
    const states = await checked({ standard, storage, device, launches: 4 });

    expect([states.at(-1)?.phase, states.at(-1)?.question]).toEqual(['done', 'check-again']);
    expect(states.at(-1)?.report).toContain('LAUNCH 3');
  });
});
