import { describe, expect, test } from 'vitest';
import { openLms } from '../../src/lms/open-lms.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { FakePage } from '../support/lms-page.ts';
import { StrictLms, memoryStorage } from '../../scorm/host/strict-lms.ts';

/** A tab whose LMS has closed the visit: the course is loaded again, and its API opens no second time. */
function tab({ keepsNotes = true, opens = false, isSandboxed = false } = {}) {
  const notes = new Map<string, string>();
  const load = async () => {
    const [page, clock] = [new FakePage(), new FakeClock()];
    const top = { location: { reload: () => void (page.reloads += 1) } };
    const sessionStorage = {
      getItem: (key: string) => notes.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (!keepsNotes) throw new Error('SecurityError');
        notes.set(key, value);
      },
      removeItem: (key: string) => void notes.delete(key),
    };
    Object.assign(page, { top });
    Object.defineProperty(page, 'sessionStorage', {
      get: () => {
        if (isSandboxed) throw new Error('SecurityError');
        return sessionStorage;
      },
    });
    const strict = new StrictLms({ standard: 'scorm2004', storage: memoryStorage() });
    if (!opens) {
      strict.api['Initialize']?.('');
      strict.api['Terminate']?.('');
    }
    page['API_1484_11'] = strict.api;
    const lms = openLms({ reports: 'scorm2004', window: page, surroundings: clock, courseKey: 'course-1' });
    const opening = lms.open();
    await clock.passing(3.2);
    const reloads = page.reloads;
    await clock.passing(6);
    return { reloads, launch: await opening };
  };
  return { load, notes };
}

describe('where the LMS is there and does not open', () => {
  test('the whole tab is loaded again, once', async () => {
    const { load } = tab();

    const [first, second] = [await load(), await load()];

    expect([first.reloads, second.reloads]).toEqual([1, 0]);
  });

  test('what cannot be loaded again is played on this device', async () => {
    const { load } = tab();

    expect((await load()).launch.reports).toBe('none');
  });

  test('a tab that keeps no note is not loaded again, for fear of doing so for ever', async () => {
    const { load } = tab({ keepsNotes: false });

    expect((await load()).reloads).toBe(0);
  });

  test('in a sandboxed frame, where reading such a note throws, it is played on this device as well', async () => {
    const { reloads, launch } = await tab({ isSandboxed: true }).load();

    expect([reloads, launch.reports]).toEqual([0, 'none']);
  });

  test('a visit that opens makes it possible again', async () => {
    const { load, notes } = tab({ opens: true });
    notes.set('two-way-street.begun-anew', '1');

    expect((await load()).launch.reports).toBe('scorm2004');
    expect([...notes]).toEqual([]);
  });
});
