import { describe, expect, test } from 'vitest';
import { CheckSession } from '../../../src/probe/session/check-session.ts';
import { memoryStorage, StrictLms } from '../../../scorm/host/strict-lms.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { FakePage } from '../../support/lms-page.ts';
import { about, checked, named } from './launches.ts';

type Standard = 'scorm12' | 'scorm2004';

/** One launch in a strict LMS whose calls can be looked at. */
function place(standard: Standard, storage = memoryStorage(), device = new Map<string, string>()) {
  const [page, clock] = [new FakePage(device), new FakeClock()];
  const learner = { id: 'learner-4711', name: 'Lovelace, Ada' };
  const strict = new StrictLms({ standard, storage, learner, now: clock.now });
  page.noticedBy.push(strict);
  page[strict.apiName] = strict.api;
  const window = page;
  const session = new CheckSession({
    standard,
    window,
    surroundings: clock,
    key: 'check-1',
    marker: 'm0',
    about,
  });
  return { page, clock, strict, session };
}

async function launched(standard: Standard, storage = memoryStorage(), device = new Map<string, string>()) {
  const made = place(standard, storage, device);
  void made.session.start();
  await made.clock.passing(4);
  made.clock.pass(60);
  return made;
}

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
  const names =
    standard === 'scorm12'
      ? { set: 'LMSSetValue', commit: 'LMSCommit', finish: 'LMSFinish', exit: 'cmi.core.exit' }
      : { set: 'SetValue', commit: 'Commit', finish: 'Terminate', exit: 'cmi.exit' };

  test('before the API was looked for as long as it may take, nothing is named', async () => {
    const { page, clock, strict, session } = place(standard);
    Reflect.deleteProperty(page, strict.apiName);
    void session.start();
    await clock.passing(1);

    expect([session.state.phase, session.state.diagnoses]).toEqual(['looking', []]);
  });

  test('an API that comes late is found', async () => {
    const { page, clock, strict, session } = place(standard);
    Reflect.deleteProperty(page, strict.apiName);
    void session.start();
    await clock.passing(2);
    page[strict.apiName] = strict.api;
    await clock.passing(4);

    expect([session.state.phase, session.state.diagnoses]).toEqual(['leaving', []]);
  });

  test('a strict LMS refuses nothing but what is tried beyond the promise', async () => {
    const { strict, page } = await launched(standard);
    page.close();

    expect(strict.refusals.map(({ values, error }) => [String(values[1]).length, error])).toEqual(
      standard === 'scorm12' ? [[64_000, '405']] : [],
    );
  });

  test('the wish to go on later stands before the first save, and no score is ever set', async () => {
    const { strict } = await launched(standard);
    const calls = strict.calls.map(({ name, values }) => `${name} ${String(values[0])}`);

    expect(calls.indexOf(`${names.set} ${names.exit}`)).toBeLessThan(calls.indexOf(`${names.commit} `));
    expect(calls.indexOf(`${names.set} ${names.exit}`)).toBeGreaterThan(0);
    expect(calls.filter((call) => call.startsWith(names.set) && call.includes('score'))).toEqual([]);
  });

  test('after it was closed nothing is called any more, however often the page goes', async () => {
    const { strict, page } = await launched(standard);
    page.close();
    const calls = strict.calls.length;
    page.show();
    page.close();

    expect(strict.calls.length).toBe(calls);
    expect(strict.calls.at(-1)).toMatchObject({ name: names.finish, answer: 'true' });
    expect(strict.calls.filter(({ name }) => name === names.finish)).toHaveLength(1);
  });

  test('a page that goes leaves a save out where closing saves', async () => {
    const { strict, page } = await launched(standard);
    const before = strict.commits;
    page.close();

    expect(strict.commits - before).toBe(standard === 'scorm12' ? 1 : 0);
  });

  test('a page that goes while something is tried is closed, and the launch counts as never made', async () => {
    const [storage, device] = [memoryStorage(), new Map<string, string>()];
    const { session, clock, page, strict } = place(standard, storage, device);
    void session.start();
    await clock.passing(0.5);
    page.close();
    await clock.passing(3);
    expect(session.state.phase).toBe('trying');
    expect(strict.calls.at(-1)?.name).toBe(names.finish);

    const again = await launched(standard, storage, new Map());

    expect([again.session.state.launch, again.session.state.diagnoses]).toEqual([1, []]);
  });

  test('a browser that was killed has no last moment, and none is missed', async () => {
    const [storage, device] = [memoryStorage(), new Map<string, string>()];
    await launched(standard, storage, device);

    const { session } = await launched(standard, storage, device);

    expect([session.state.launch, session.state.diagnoses]).toEqual([2, []]);
    expect(session.state.lines.find(({ code }) => code === 'arrived')?.state).toBe('noted');
  });

  test('no report has the learner’s name or id, whatever goes wrong', async () => {
    const [storage, device] = [memoryStorage(), new Map<string, string>()];
    const reports: string[] = [];
    for (let launch = 1; launch <= 3; launch++) {
      const { session, page } = await launched(standard, storage, device);
      session.finish();
      reports.push(session.state.report);
      page.close();
    }
    const learner = { id: 'learner-4711', name: 'Lovelace, Ada' };
    for (const kind of ['altered', 'truncated', 'hang', 'lost', 'gone'] as const)
      for (const method of ['get', 'set'] as const) {
        const states = await checked({ standard, learner, faults: [{ kind, method, lasting: true }] });
        reports.push(...states.map(({ report }) => report));
      }

    const whole = [...reports, ...device.values(), JSON.stringify(storage.load()?.['cmi.suspend_data'])].join(
      '\n',
    );
    expect(whole).not.toMatch(
      /4711|Lovelace|Ada\b|learner-4|Lovex|LMSGetValue\(cmi.core.student_name\) answered "[^("]/,
    );
  });

  test('a slow LMS that says who is learning is reported without the name', async () => {
    const { page, clock, strict, session } = place(standard);
    const get = standard === 'scorm12' ? 'LMSGetValue' : 'GetValue';
    page[strict.apiName] = {
      ...strict.api,
      [get]: (element: string) => {
        clock.stall(6);
        return strict.api[get]?.(element);
      },
    };
    void session.start();
    await clock.passing(60);

    expect(session.state.diagnoses.map(({ fault }) => fault)).toEqual(['slow']);
    expect(session.state.report).toContain('answered "(given)" after 6.0 s');
    expect(session.state.report).not.toMatch(/4711|Lovelace/);
  });

  test('a report names the fault, what it means and what to change', async () => {
    const states = await checked({ standard, faults: [{ kind: 'commit-lost', lasting: true }] });
    const report = states.at(-1)?.report ?? '';

    expect(report).toContain('WHAT IS WRONG\n* What was saved is gone at the next visit (loses-saves)');
    expect(report).toMatch(/What to change: \S/);
    expect(report).toMatch(/WRONG {6}kept {8}It confirmed what was saved last time, and has nothing of it\./);
    expect(report).toContain('1.0.0, build b1');
  });

  test('an interim report says which launch it is of', async () => {
    const [first, second] = await checked({ standard, launches: 2 });

    expect(first?.report).toMatch(/^Check of a learning system\. Not finished yet: launch 1 of 3\./);
    expect(second?.report).toMatch(/^Check of a learning system\. Not finished yet: launch 2 of 3\./);
  });

  test('“so far” is said until the check is finished, and then no more', async () => {
    const reports = (await checked({ standard, launches: 3 })).map(({ report }) => report);

    expect(reports.map((report) => /No fault was found.*/.exec(report)?.[0])).toEqual([
      'No fault was found so far.',
      'No fault was found so far.',
      'No fault was found.',
    ]);
  });

  test('a finished check begins anew when it is asked to', async () => {
    const [storage, device] = [memoryStorage(), new Map<string, string>()];
    for (let launch = 1; launch <= 3; launch++) {
      const { session, page } = await launched(standard, storage, device);
      session.finish();
      page.close();
    }
    const { session, clock, page } = await launched(standard, storage, device);
    expect(session.state.question).toBe('check-again');
    void session.answer(true);
    await clock.passing(3);
    expect([session.state.launch, session.state.phase]).toEqual([1, 'leaving']);
    page.close();

    const next = await launched(standard, storage, device);

    expect([next.session.state.launch, next.session.state.diagnoses]).toEqual([2, []]);
  });

  test('who watches hears of every line', async () => {
    const { session, clock } = place(standard);
    const phases: string[] = [];
    const waiting: number[] = [];
    const stop = session.watch(() => {
      phases.push(session.state.phase);
      waiting.push(session.state.lines.filter(({ state }) => state === 'waiting').length);
    });
    void session.start();
    await clock.passing(4);
    stop();
    const heard = phases.length;
    clock.pass(60);

    expect([...new Set(phases)]).toEqual(['looking', 'trying', 'leaving']);
    expect(waiting.at(-1)).toBe(0);
    expect(phases.length).toBe(heard);
  });

  test('an LMS that stands still is left alone when the page goes', async () => {
    const states = await checked({ standard, faults: [{ kind: 'hang', lasting: true }] });

    expect(named(states)).toEqual(['slow']);
    expect(states.at(-1)?.diagnoses[0]?.seen.length).toBeLessThanOrEqual(2);
  });
});
