import { describe, expect, test } from 'vitest';
import type { LmsStorage, Stored } from '../../../scorm/host/strict-lms.ts';
import { checked, named, notedIn } from './launches.ts';

/** An LMS whose database makes something else of what it is given. */
function spoiling(spoil: (stored: Record<string, string>) => void): LmsStorage {
  let data: Stored | undefined;
  return {
    load: () => data,
    save: (next) => {
      const spoiled = { ...next };
      spoil(spoiled);
      data = spoiled;
    },
  };
}

const changed = (pattern: RegExp, change: (value: string) => string) =>
  spoiling((stored) => {
    for (const element in stored) if (pattern.test(element)) stored[element] = change(stored[element] ?? '');
  });

const dropped = (pattern: RegExp) =>
  spoiling((stored) => {
    for (const element in stored) if (pattern.test(element)) Reflect.deleteProperty(stored, element);
  });

const text = /\.suspend_data$/;
const status = /lesson_status$|^cmi\.completion_status$/;

describe.each(['scorm12', 'scorm2004'] as const)('%s: only the next launch shows', (standard) => {
  test.each([
    ['a text that was cut', () => changed(text, (value) => value.slice(0, 1000)), 'cuts-text'],
    ['a text cut within its first words', () => changed(text, (value) => value.slice(0, 20)), 'cuts-text'],
    [
      'characters that were changed',
      () => changed(text, (value) => value.replaceAll('_', ' ')),
      'changes-text',
    ],
    [
      'signs that were escaped',
      () => changed(text, (value) => value.replaceAll('!', '&#33;')),
      'changes-text',
    ],
    ['a text that is gone', () => dropped(text), 'loses-saves'],
    ['a time that is not counted', () => dropped(/session_time$/), 'loses-time'],
  ] as const)('%s', async (_, storage, fault) => {
    const states = await checked({ standard, storage: storage() });

    expect(named(states.slice(0, 1))).toEqual([]);
    expect(named(states)).toEqual([fault]);
  });

  test.each([
    [
      'accents that were changed',
      () => changed(/location$/, (value) => value.replace(/[^ -~]/g, '?')),
      'changes-rare-characters',
    ],
    ['decisions that cannot be read', () => dropped(/interactions/), 'forgets-decisions'],
    ['objectives that cannot be read', () => dropped(/objectives/), 'forgets-objectives'],
    [
      'a status that is another',
      () => changed(status, (value) => (value === 'incomplete' ? 'completed' : value)),
      'changes-the-status',
    ],
  ] as const)('%s are noted, and no fault', async (_, storage, note) => {
    const states = await checked({ standard, storage: storage() });

    expect([named(states), notedIn(states)]).toEqual([[], [note]]);
  });

  test('a database without room for accents fails at them alone, and it is noted', async () => {
    // The second save is the one with accents in the bookmark.
    const faults = [{ kind: 'false', method: 'commit', skip: 1 }] as const;

    const states = await checked({ standard, faults, launches: 1 });

    expect(named(states)).toEqual([]);
    expect(states.at(-1)?.lines.find(({ code }) => code === 'characters')?.state).toBe('noted');
  });

  test('a save that fails with the longest text in place is too little room', async () => {
    const states = await checked({ standard, faults: [{ kind: 'false', method: 'commit' }], launches: 1 });

    expect(named(states)).toEqual(['little-room']);
  });

  test('while the page is hidden, no long text is saved', async () => {
    const states = await checked({
      standard,
      profile: 'moodle',
      place: (page) => page.hide(),
    });

    expect([named(states), notedIn(states)]).toEqual([[], []]);
  });
});
