import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, HeardCall } from '../../src/diagnosis/evidence.ts';
import { faults } from '../../src/diagnosis/fault.ts';
import { faultsInVisit } from '../../src/diagnosis/faults-in-visit.ts';
import { diagnosis } from '../../src/locale/en/diagnosis.ts';

const yes = { answer: 'true', came: 'text', error: '' } as const;
const no = { answer: 'false', came: 'text', error: '101' } as const;

function call(kind: HeardCall['call'], given: Partial<HeardCall> = {}): HeardCall {
  return { call: kind, element: '', given: '', ...yes, milliseconds: 3, ...given };
}

const set = (element: string, given: string, came: Partial<HeardCall> = yes) =>
  call('set', { element, given, ...came });
const got = (element: string, answer: string, error = '') => call('get', { element, answer, error });

function evidence(calls: readonly HeardCall[], given: Partial<Evidence> = {}): Evidence {
  const here = { by: 'here', readable: true, has: ['scorm12'] } as const;
  return { at: { standard: 'scorm12', windows: [here], used: 0 }, now: 'same', calls, ...given };
}

const names = (calls: readonly HeardCall[], given: Partial<Evidence> = {}) =>
  faultsInVisit(evidence([call('initialize'), ...calls], given)).map(({ fault }) => fault);

const text = 'x.suspend_data';

describe('what was set and comes back otherwise', () => {
  test.each([
    ['the same', ['F1.abc', 'F1.abc'], []],
    ['the same number, spelled otherwise', ['0.5', '0.50'], []],
    ['nothing', ['F1.abc', ''], ['loses-values']],
    ['its beginning', ['F1.abc', 'F1.'], ['cuts-text']],
    ['other characters', ['F1.é', 'F1.?'], ['changes-text']],
  ] as const)('%s', (_, [given, back], found) => {
    expect(names([set(text, given), got(text, back)])).toEqual(found);
  });

  test('an earlier value is a lost one, though it is the beginning of the later', () => {
    expect(names([got(text, 'F1.a'), set(text, 'F1.ab'), got(text, 'F1.a')])).toEqual(['loses-values']);
    expect(names([set(text, 'F1.a'), set(text, 'F1.ab'), set(text, 'F1.abc'), got(text, 'F1.a')])).toEqual([
      'loses-values',
    ]);
  });

  test('a value that was refused is not missed', () => {
    expect(names([set(text, 'F1.abc', { ...no, error: '402' }), got(text, '')])).not.toContain(
      'loses-values',
    );
  });

  test('an LMS may have its own mind about a status', () => {
    expect(names([set('x.lesson_status', 'completed'), got('x.lesson_status', 'passed')])).toEqual([]);
  });

  test('what may only be written cannot be missed', () => {
    expect(names([set('x.exit', 'suspend'), got('x.exit', '', '404')])).toEqual([]);
  });
});

describe('one name for one cause', () => {
  test('after a session is closed, an LMS refuses as it should', () => {
    expect(names([call('finish'), got(text, '', '301'), call('commit', { ...no, error: '301' })])).toEqual(
      [],
    );
  });

  test('a save that was refused once and taken then is no fault', () => {
    expect(names([call('commit', no), call('commit')])).toEqual([]);
    expect(names([call('commit'), call('commit', no)])).toEqual(['refuses-to-save']);
  });

  test('a launch that does not count may refuse', () => {
    expect(names([got('x.lesson_mode', 'review'), set(text, 'F1', no), call('commit', no)])).toEqual([
      'does-not-count',
    ]);
  });

  test('just below five seconds is not slow', () => {
    expect(names([call('commit', { milliseconds: 4999 })])).toEqual([]);
    expect(names([call('commit', { milliseconds: 5000 })])).toEqual(['slow']);
  });

  test('a text that is longer than promised may be refused', () => {
    const refused = { ...no, error: '405' };
    expect(names([set(text, 'x'.repeat(4097), refused)])).toEqual([]);
    expect(names([set(text, 'x'.repeat(4096), refused)])).toEqual(['little-room']);
  });
});

const standards = ['scorm12', 'scorm2004'] as const;
const anyCall = fc.record<HeardCall>({
  call: fc.constantFrom('initialize', 'get', 'set', 'commit', 'finish'),
  element: fc.constantFrom('', text, 'x.core.lesson_mode', 'x.interactions.0.id', 'x.objectives._children'),
  given: fc.string({ maxLength: 8 }),
  answer: fc.constantFrom('', 'true', 'false', '1', 'review', 'F1.a'),
  came: fc.constantFrom('text', 'nothing', 'threw'),
  error: fc.constantFrom('', '0', '101', '201', '301', '391', '401', '403', '405'),
  milliseconds: fc.constantFrom(0, 3, 4999, 5000, 30_000),
});
const anyEvidence = fc.record<Evidence>({
  at: fc.record({
    standard: fc.constantFrom(...standards),
    windows: fc.array(
      fc.record({
        by: fc.constantFrom('here', 'parent', 'opener'),
        readable: fc.boolean(),
        has: fc.subarray([...standards]),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    used: fc.constantFrom(undefined, 0),
  }),
  now: fc.constantFrom('same', 'gone', 'another', 'never'),
  calls: fc.array(anyCall, { maxLength: 12 }),
});

test('whatever was heard, it has an answer: each fault once, each with what it was seen by', () => {
  fc.assert(
    fc.property(anyEvidence, (heard) => {
      const found = faultsInVisit(heard);
      const named = found.map(({ fault }) => fault);

      expect(new Set(named).size).toBe(named.length);
      expect(found.every(({ seen }) => seen.length > 0)).toBe(true);
      expect(
        named.filter((fault) => ['loses-values', 'cuts-text', 'changes-text'].includes(fault)).length,
      ).toBeLessThan(2);
      if (heard.at.used === undefined) expect(named).toHaveLength(1);
      expect(named.filter((fault) => ['loses-saves', 'loses-the-end', 'loses-time'].includes(fault))).toEqual(
        [],
      );
    }),
  );
});

test('every fault has a name, what it means, and what to change, in full sentences', () => {
  expect(Object.keys(diagnosis.faults)).toEqual([...faults]);
  for (const { name, means, change } of Object.values(diagnosis.faults)) {
    expect(name).toMatch(/^[A-Z].*[^.]$/);
    expect(means).toMatch(/^[A-Z].*\.$/);
    expect(change).toMatch(/^[A-Z].*\.$/);
  }
});
