import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { openLms } from '../../src/lms/open-lms.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { FakePage } from '../support/lms-page.ts';
import { launched, opened } from '../support/lms-place.ts';
import { StrictLms, memoryStorage } from '../../scorm/host/strict-lms.ts';
import { decision } from './decisions.ts';
import { everything, resumeText } from './lms-contract.ts';

const standards = ['scorm12', 'scorm2004'] as const;
const apiNames = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;
const methods = {
  scorm12: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'],
  scorm2004: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
} as const;

/** Opens with whatever API is given, lets three seconds pass, and does everything a player does. */
async function visited(standard: (typeof standards)[number], api: object | undefined) {
  const [page, clock] = [new FakePage(), new FakeClock()];
  if (api) page[apiNames[standard]] = api;
  const lms = openLms({ reports: standard, window: page, surroundings: clock, courseKey: 'course-1' });
  const opening = lms.open();
  await clock.passing(3.2);
  const launch = await opening;
  everything(lms);
  page.hide();
  page.show();
  clock.pass(120);
  const saving = lms.saving;
  const left = await lms.leave();
  page.close();
  return { launch, saving, left, page };
}

describe.each(standards)('%s with an LMS at fault', (standard) => {
  const apiThat = (answer: (method: string, values: readonly unknown[]) => unknown) =>
    Object.fromEntries(
      methods[standard].map((method) => [method, (...values: unknown[]) => answer(method, values)]),
    );

  test('without an API the course stays on this device', async () => {
    const { launch, saving, left, page } = await visited(standard, undefined);

    expect(launch).toMatchObject({ reports: 'none', mode: 'normal' });
    expect([saving, left]).toEqual(['device-only', 'saved']);
    expect([...page.stored.values()]).toEqual([resumeText(9)]);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('Not today');
      },
    ],
    ['answers null', () => null],
    ['answers undefined', () => undefined],
    ['answers with objects', () => ({})],
  ])('with an API that %s the course stays on this device', async (_, answer) => {
    const { launch, saving } = await visited(standard, apiThat(answer));

    expect(launch.reports).toBe('none');
    expect(saving).toBe('device-only');
  });

  test('an LMS that takes long to refuse is not asked to open again and again', async () => {
    const place = launched({
      standard,
      faults: [{ kind: 'hang', method: 'initialize', lasting: true }],
    });

    const opening = place.lms.open();
    await place.clock.passing(20);

    expect((await opening).reports).toBe('none');
    expect(place.injector?.faults).toBe(1);
  });

  test('with an API that throws at everything but opening, the learner is told and plays on', async () => {
    const api = apiThat((method) => {
      if (method.endsWith('Initialize')) return 'true';
      throw new Error('Lost');
    });

    const { launch, saving, left } = await visited(standard, api);

    expect(launch).toMatchObject({ reports: standard, remembered: '' });
    expect(saving).toBe('signed-out');
    expect(left).toBe('failed');
  });

  test('"false" without an error is a success with a warning, where nothing is saved', async () => {
    const api = apiThat((method) => {
      if (/GetLastError/.test(method)) return 0;
      if (/Commit|Finish|Terminate/.test(method)) return 'true';
      return /Get/.test(method) ? null : 'false';
    });

    const { saving, left } = await visited(standard, api);

    expect([saving, left]).toEqual(['saved', 'saved']);
  });

  test.each([true, 'true', 1])('%j is a yes', async (yes) => {
    const api = apiThat((method) => (/GetLastError/.test(method) ? '101' : /Get/.test(method) ? '' : yes));

    expect((await visited(standard, api)).saving).toBe('saved');
  });

  test('"false" to every Commit with an error is not saved', async () => {
    const commit = standard === 'scorm12' ? 'LMSCommit' : 'Commit';
    const api = apiThat((method) =>
      /GetLastError/.test(method) ? '391' : method === commit ? 'false' : 'true',
    );

    const { saving, left } = await visited(standard, api);

    expect([saving, left]).toEqual(['signed-out', 'failed']);
  });

  test('"false" to every Commit is not saved, even without an error', async () => {
    const api = apiThat((method) =>
      /GetLastError/.test(method) ? '0' : method.endsWith('Commit') ? 'false' : 'true',
    );

    const { saving, left } = await visited(standard, api);

    expect([saving, left]).toEqual(['signed-out', 'failed']);
  });

  test('null from Commit while the page is left, with error 391, loses nothing that the outbox has', async () => {
    const [page, clock] = [new FakePage(), new FakeClock()];
    const learner = /student_id|learner_id/;
    page[apiNames[standard]] = apiThat((method, [element]) =>
      /GetLastError/.test(method)
        ? '391'
        : /GetValue/.test(method)
          ? learner.test(String(element))
            ? 'u1'
            : ''
          : /Initialize/.test(method)
            ? 'true'
            : null,
    );
    const lms = openLms({ reports: standard, window: page, surroundings: clock, courseKey: 'course-1' });
    await lms.open();
    lms.remember(resumeText(1), 'b');

    page.close();

    expect(JSON.stringify([...page.stored.values()])).toContain(resumeText(1));
  });

  test('an API is called on its object', async () => {
    class Lms12 {
      answer = 'true';
      Initialize() {
        return this.answer;
      }
      LMSInitialize() {
        return this.answer;
      }
      GetValue() {
        return '';
      }
      LMSGetValue() {
        return '';
      }
    }

    expect((await visited(standard, new Lms12())).launch.reports).toBe(standard);
  });

  test('a page that is run again within a session goes on with it', async () => {
    const [page, storage] = [new FakePage(), memoryStorage()];
    const strict = new StrictLms({ standard, storage });
    page[strict.apiName] = strict.api;
    const options = { reports: standard, window: page, surroundings: new FakeClock(), courseKey: 'course-1' };
    await openLms(options).open();

    const again = openLms(options);
    const launch = await again.open();
    again.remember(resumeText(1), 'b');
    again.saveNow();

    expect(launch.reports).toBe(standard);
    expect(strict.stored['cmi.suspend_data']).toBe(resumeText(1));
  });

  test('a session that is over is not gone on with', async () => {
    const strict = new StrictLms({ standard, storage: memoryStorage() });
    const api = strict.api as Readonly<Record<string, (value: string) => string>>;
    api[methods[standard][0]]?.('');
    api[methods[standard][1]]?.('');

    const { launch } = await visited(standard, api);

    expect(launch.reports).toBe('none');
  });

  test('an API that appears within three seconds is found, one that comes later is not waited for', async () => {
    const launchAfter = async (seconds: number) => {
      const [page, clock] = [new FakePage(), new FakeClock()];
      const strict = new StrictLms({ standard, storage: memoryStorage() });
      clock.after(seconds * 1000, () => (page[strict.apiName] = strict.api));
      const launch = openLms({
        reports: standard,
        window: page,
        surroundings: clock,
        courseKey: 'course-1',
      }).open();
      await clock.passing(5);
      return launch;
    };

    expect((await launchAfter(2.85)).reports).toBe(standard);
    expect((await launchAfter(3.5)).reports).toBe('none');
  });

  test('where both APIs are offered, the one the package was built for is used', async () => {
    const page = new FakePage();
    const [own, other] = [standard, standards.find((name) => name !== standard) ?? standard].map(
      (name) => new StrictLms({ standard: name, storage: memoryStorage() }),
    );
    if (own) page[own.apiName] = own.api;
    if (other) page[other.apiName] = other.api;

    await openLms({
      reports: standard,
      window: page,
      surroundings: new FakeClock(),
      courseKey: 'course-1',
    }).open();

    expect([own?.calls.length !== 0, other?.calls.length]).toEqual([true, 0]);
  });

  test('an LMS without interactions and objectives is told the rest', async () => {
    const set: unknown[] = [];
    const api = apiThat((method, [element]) => {
      if (/GetLastError/.test(method)) return '401';
      if (/SetValue/.test(method)) set.push(element);
      return /GetValue/.test(method) ? '' : 'true';
    });

    await visited(standard, api);

    expect(set.filter((element) => /interactions|objectives/.test(String(element)))).toEqual([]);
    expect(set).toContain(standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status');
  });

  test('a decision that the LMS refuses leaves no gap in its list', async () => {
    const ids: unknown[] = [];
    const api = apiThat((method, [element, value]) => {
      if (/GetLastError/.test(method)) return '405';
      if (/GetValue/.test(method)) return /_count/.test(String(element)) ? '0' : 'x';
      if (/SetValue/.test(method) && String(element).endsWith('.id')) ids.push([element, value]);
      return value === 'refused' ? 'false' : 'true';
    });
    const page = new FakePage();
    page[apiNames[standard]] = api;
    const lms = openLms({
      reports: standard,
      window: page,
      surroundings: new FakeClock(),
      courseKey: 'course-1',
    });
    await lms.open();

    lms.decided(decision({ id: 'refused' }));
    lms.decided(decision({ id: 'taken' }));
    lms.saveNow();

    expect(ids).toEqual([
      ['cmi.interactions.0.id', 'refused'],
      ['cmi.interactions.0.id', 'taken'],
    ]);
  });

  test('objectives are counted here, in case the LMS does not', async () => {
    const ids: unknown[] = [];
    const api = apiThat((method, [element, value]) => {
      if (/SetValue/.test(method) && String(element).endsWith('.id')) ids.push([element, value]);
      if (/GetLastError/.test(method)) return '0';
      return /GetValue/.test(method) ? (/_count/.test(String(element)) ? '0' : 'x') : 'true';
    });
    const page = new FakePage();
    page[apiNames[standard]] = api;
    const lms = openLms({
      reports: standard,
      window: page,
      surroundings: new FakeClock(),
      courseKey: 'course-1',
    });
    await lms.open();

    lms.scenarioDone('er_1');
    lms.scenarioDone('cl_1');
    lms.saveNow();

    expect(ids).toEqual([
      ['cmi.objectives.0.id', 'er_1'],
      ['cmi.objectives.1.id', 'cl_1'],
    ]);
  });

  test.each(['', 'undefined', 'null'])('suspend data that the LMS lost (%j) starts afresh', async (lost) => {
    const storage = memoryStorage({
      'cmi.suspend_data': lost,
      'cmi.exit': 'suspend',
      'cmi.core.exit': 'suspend',
    });

    const { launch } = await opened({ standard, storage });

    expect(parseMemory(launch.remembered).state).toBe('nothing');
  });

  test('suspend data that the LMS cut is read as far as it goes, unless this device has the whole', async () => {
    const device = new Map<string, string>();
    const cut = resumeText(4).slice(0, -6);
    const storage = () =>
      memoryStorage({ 'cmi.suspend_data': cut, 'cmi.exit': 'suspend', 'cmi.core.exit': 'suspend' });
    const alone = await opened({ standard, storage: storage() });
    const first = await opened({ standard, page: new FakePage(device) });
    first.strict.sending = 'refused';
    first.lms.remember(resumeText(4), 'b');

    const { launch } = await opened({ standard, storage: storage(), page: new FakePage(device) });

    expect(alone.launch.remembered).toBe(cut);
    expect(launch.remembered).toBe(resumeText(4));
  });

  test('a device that refuses to store is no hindrance', async () => {
    const page = new FakePage();
    Object.defineProperty(page, 'localStorage', {
      get: () => {
        throw new Error('SecurityError');
      },
    });

    const { lms, strict } = await opened({ standard, page });
    lms.remember(resumeText(1), 'b');
    await lms.leave();

    expect(strict.stored['cmi.suspend_data']).toBe(resumeText(1));
  });

  test('no answer of an LMS makes any call throw', async () => {
    const answer = fc.oneof(
      fc.constantFrom(
        'true',
        'false',
        '',
        '0',
        '101',
        null,
        undefined,
        true,
        false,
        0,
        1,
        'completed',
        'review',
        '\ud800',
        '-5',
        '1e9',
      ),
      fc.string(),
      fc.constant(Symbol('odd')),
      fc.constant(new Error('thrown')),
    );
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(answer), async (answers) => {
        const api = apiThat(() => {
          const next: unknown = answers.next().value;
          if (next instanceof Error) throw next;
          return next;
        });

        await expect(visited(standard, api)).resolves.toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
