import { describe, expect, test } from 'vitest';
import { FakeClock } from '../../support/fake-clock.ts';
import { FaultInjector, type Fault, type FaultyCall } from '../../../scorm/host/fault-injector.ts';
import { FakePage } from '../../support/lms-page.ts';
import { words } from '../../../scorm/host/words.ts';
import { StrictLms, memoryStorage } from '../../../scorm/host/strict-lms.ts';

type Api = Readonly<Record<string, (...values: unknown[]) => unknown>>;

describe.each(['scorm12', 'scorm2004'] as const)('a fault of %s', (standard) => {
  const { calls, elements } = words[standard];

  /** An opened API with these faults; the opening is call 1. */
  function faulty(...faults: readonly Fault[]) {
    const [page, clock] = [new FakePage(), new FakeClock()];
    const another = () => new StrictLms({ standard, storage: memoryStorage() });
    const strict = another();
    const injector = new FaultInjector({ page, clock, strict, another }, faults);
    const call = (method: FaultyCall, ...values: string[]) => injector.api[calls[method]]?.(...values);
    const error = () => injector.api[calls.lastError]?.();
    call('initialize', '');
    const text = (value: string) => call('set', elements.text, value);
    return { page, clock, strict, injector, call, error, text };
  }

  test('none: every call goes through and is counted, but for the questions about errors', () => {
    const { call, text, error, strict, injector, page } = faulty();

    expect([
      text('tws'),
      error(),
      call('get', elements.text),
      call('commit', ''),
      call('finish', ''),
    ]).toEqual(['true', '0', 'tws', 'true', 'true']);
    expect(strict.stored[elements.text]).toBe('tws');
    expect([injector.calls, injector.faults]).toEqual([5, 0]);
    expect(page[strict.apiName]).toBe(injector.api);
  });

  test.each([
    ['false', 'false'],
    ['null', null],
    ['undefined', undefined],
  ] as const)(
    '%s: the call does nothing and answers so, with the error, and the next one works',
    (kind, answer) => {
      const { text, error, call } = faulty({ kind, at: 2, error: '391' });

      expect([text('lost'), error()]).toEqual([answer, '391']);
      expect([call('get', elements.text), text('tws'), error()]).toEqual(['', 'true', '0']);
    },
  );

  test('false: a question is answered with nothing', () => {
    const { text, call } = faulty({ kind: 'false', method: 'get' });
    text('tws');

    expect(call('get', elements.text)).toBe('');
  });

  test('throw: the call throws, and the next one works', () => {
    const { text } = faulty({ kind: 'throw', at: 2 });

    expect(() => text('lost')).toThrow('The LMS is broken');
    expect(text('tws')).toBe('true');
  });

  test('hang: half a minute passes, in which no timer rings, and the answer is no', () => {
    const { text, clock } = faulty({ kind: 'hang', at: 2 });
    const [before, rung] = [clock.now().getTime(), [] as string[]];
    clock.after(1000, () => rung.push('timer'));

    expect(text('lost')).toBe('false');
    expect([clock.now().getTime() - before, rung]).toEqual([30_000, []]);
    clock.pass(0);
    expect(rung).toEqual(['timer']);
  });

  test('lost: the call says yes and sets nothing', () => {
    const { text, error, call } = faulty({ kind: 'lost', at: 2 });

    expect([text('tws'), error(), call('get', elements.text)]).toEqual(['true', '0', '']);
  });

  test.each([
    ['truncated', 'abc'],
    ['altered', 'abcxef'],
  ] as const)('%s: the value is spoiled where it is set, or where it is asked for', (kind, spoiled) => {
    const set = faulty({ kind, method: 'set' });
    const asked = faulty({ kind, method: 'get' });
    set.text('abcdef');
    asked.text('abcdef');

    expect(set.call('get', elements.text)).toBe(spoiled);
    expect([asked.call('get', elements.text), asked.call('get', elements.text)]).toEqual([spoiled, 'abcdef']);
  });

  test('gone: the window has it no more, and every method of it throws from then on', () => {
    const { text, call, error, page, strict } = faulty({ kind: 'gone', at: 3 });
    text('tws');

    expect(() => call('commit', '')).toThrow('closed');
    expect(() => text('tws')).toThrow('closed');
    expect(error).toThrow('closed');
    expect(strict.apiName in page).toBe(false);
    expect(strict.commits).toBe(0);
  });

  test('replaced: what is behind the API, and in the window, was never opened', () => {
    const { text, call, page, strict, injector } = faulty({ kind: 'replaced', at: 2 });

    expect([text('tws'), call('commit', '')]).toEqual(['false', 'false']);
    const fresh = page[strict.apiName] as Api;
    expect([fresh === injector.api, fresh[calls.initialize]?.('')]).toEqual([false, 'true']);
    expect([text('tws'), strict.calls.length]).toEqual(['true', 1]);
  });

  test.each([
    ['interactions-refused', 'cmi.interactions', 'cmi.objectives'],
    ['objectives-refused', 'cmi.objectives', 'cmi.interactions'],
  ] as const)('%s: there are none, and the rest is there', (kind, without, rest) => {
    const { call, error } = faulty({ kind, lasting: true });

    expect([call('get', `${without}._children`), error()]).toEqual(['', '401']);
    expect([call('set', `${without}.0.id`, 'a'), error()]).toEqual(['false', '401']);
    expect([call('set', `${without}.0.id`, 'a'), error()]).toEqual(['false', '401']);
    expect(call('get', `${rest}._count`)).toBe('0');
    expect(call('set', `${rest}.0.id`, 'a')).toBe('true');
  });

  test('interactions-refused: with an error of another kind', () => {
    const { call, error } = faulty({
      kind: 'interactions-refused',
      method: 'set',
      lasting: true,
      error: '405',
    });

    expect(call('get', 'cmi.interactions._count')).toBe('0');
    expect([call('set', 'cmi.interactions.0.id', 'a'), error()]).toEqual(['false', '405']);
  });

  test('commit-lost: the commit says yes and stores nothing; the next one stores', () => {
    const { text, call, strict } = faulty({ kind: 'commit-lost', method: 'commit' });
    text('tws');

    expect([call('commit', ''), strict.stored[elements.text]]).toEqual(['true', undefined]);
    expect([call('commit', ''), strict.stored[elements.text]]).toEqual(['true', 'tws']);
  });

  test('strikes once, at the first call that it is about', () => {
    const { text, call, injector } = faulty({ kind: 'false', method: 'set', element: /suspend_data/ });

    expect([call('set', elements.bookmark, 'b'), text('a'), text('b')]).toEqual(['true', 'false', 'true']);
    expect(injector.faults).toBe(1);
  });

  test('lets as many calls through as it was told to', () => {
    const { text } = faulty({ kind: 'false', method: 'set', skip: 1 });

    expect([text('a'), text('b'), text('c')]).toEqual(['true', 'false', 'true']);
  });

  test('that lasts strikes from its number on', () => {
    const { text } = faulty({ kind: 'false', at: 3, lasting: true });

    expect([text('a'), text('b'), text('c')]).toEqual(['true', 'false', 'false']);
  });

  test('comes beside others', () => {
    const { text, call } = faulty({ kind: 'false', at: 2 }, { kind: 'throw', method: 'commit' });

    expect(text('a')).toBe('false');
    expect(() => call('commit', '')).toThrow('broken');
  });
});
