import { describe, expect, test } from 'vitest';
import { openLms } from '../../../src/lms/open-lms.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { FakePage } from '../../support/lms-page.ts';
import { StrictLms, memoryStorage } from '../../../scorm/host/strict-lms.ts';
import { decision } from '../decisions.ts';
import { resumeText } from '../lms-contract.ts';
import { parseMemory } from '../../../src/resume/parse-memory.ts';
import { writeMemory } from '../../../src/resume/write-memory.ts';
import { memory, notLoaded, run, scenario } from '../../resume/runs.ts';

describe('standalone', () => {
  const place = (page: FakePage) =>
    openLms({ reports: 'none', window: page, surroundings: new FakeClock(), courseKey: 'course-1' });

  test('says that what is kept stays on this device, and keeps it at once', async () => {
    const page = new FakePage();
    const lms = place(page);
    const launch = await lms.open();

    lms.remember(resumeText(1), 'b');

    expect(launch.reports).toBe('none');
    expect(lms.saving).toBe('device-only');
    expect([...page.stored.values()]).toEqual([resumeText(1)]);
  });

  test('needs no network', async () => {
    const [page, clock] = [new FakePage(), new FakeClock()];
    clock.isOnline = false;
    const lms = openLms({ reports: 'none', window: page, surroundings: clock, courseKey: 'course-1' });
    await lms.open();

    lms.remember(resumeText(1), 'b');

    expect(lms.saving).toBe('device-only');
    expect(clock.waiting).toBe(0);
  });

  test('keeps courses apart', async () => {
    const page = new FakePage();
    const other = openLms({
      reports: 'none',
      window: page,
      surroundings: new FakeClock(),
      courseKey: 'course-2',
    });
    await other.open();
    other.remember(resumeText(1), 'b');

    expect((await place(page).open()).remembered).toBe('');
  });

  test('looks for no LMS', async () => {
    const page = new FakePage();
    const strict = new StrictLms({ standard: 'scorm12', storage: memoryStorage() });
    page['API'] = strict.api;

    await place(page).open();

    expect(strict.calls).toEqual([]);
  });

  test('on a device that refuses to store says so, and plays on', async () => {
    const page = new FakePage();
    Object.defineProperty(page, 'localStorage', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    const lms = place(page);
    await lms.open();

    lms.remember(resumeText(1), 'b');
    lms.decided(decision());

    expect(lms.saving).toBe('failing');
  });

  test('of two windows the longer run stays, whichever saves last', async () => {
    const [device, clock] = [new Map<string, string>(), new FakeClock()];
    const window = async () => {
      clock.pass(60);
      const page = new FakePage(device);
      const lms = openLms({ reports: 'none', window: page, surroundings: clock, courseKey: 'course-1' });
      return { lms, launch: await lms.open() };
    };
    const played = (visit: string, saves: number, path: readonly string[]) =>
      writeMemory(
        memory({ saves, visit: { id: visit, before: [] }, scenarios: [scenario({ latest: run({ path }) })] }),
        { limit: 3900, optionsAfter: notLoaded },
      );
    const [first, second] = [await window(), await window()];

    first.lms.remember(played(first.launch.visit, 1, ['Aa', 'Bb', 'Cc']), 'b');
    second.lms.remember(played(second.launch.visit, 1, ['Ab']), 'b');
    second.lms.remember(played(second.launch.visit, 2, ['Ab', 'Ba']), 'b');

    const { remembered } = (await window()).launch;
    expect(parseMemory(remembered).memory.scenarios[0]?.latest?.path).toEqual(['Aa', 'Bb', 'Cc']);
    expect([first.lms.openElsewhere, second.lms.openElsewhere]).toEqual([true, true]);
  });
});
