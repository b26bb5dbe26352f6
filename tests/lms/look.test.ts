import { describe, expect, test } from 'vitest';
import { faultsInVisit } from '../../src/diagnosis/faults-in-visit.ts';
import { type LmsLook, lookAt } from '../../src/lms/look-at.ts';
import type { Lms } from '../../src/lms/lms.ts';
import { openLms } from '../../src/lms/open-lms.ts';
import type { Fault as Injected } from '../../scorm/host/fault-injector.ts';
import { profiles, type ProfileName } from '../../scorm/host/profiles.ts';
import { StrictLms, memoryStorage } from '../../scorm/host/strict-lms.ts';
import { placements, type Placement } from '../support/api-placements.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { FakePage } from '../support/lms-page.ts';
import { launched } from '../support/lms-place.ts';
import { everything } from './lms-contract.ts';

const standards = ['scorm12', 'scorm2004'] as const;
type Standard = (typeof standards)[number];

/** A small visit, as a course makes it, then a look. */
async function looked(options: Parameters<typeof launched>[0]) {
  const place = launched(options);
  await visited(place.lms, place.clock);
  const look = lookAt(place.lms.look());
  return { ...place, look, faults: named(look) };
}

async function visited(lms: Lms, clock: FakeClock) {
  const opening = lms.open();
  const launches: unknown[] = [];
  void opening.then((launch) => launches.push(launch));
  // A call that hangs takes the clock further than it was to go.
  for (let seconds = 0; launches.length === 0 && seconds < 60; seconds++) await clock.passing(1);
  await opening;
  everything(lms);
  clock.pass(20);
  return opening;
}

const named = ({ evidence }: LmsLook) => (evidence ? faultsInVisit(evidence).map(({ fault }) => fault) : []);

/**
 * The twelve faults of the hostile LMS, and the one name by which a page that only reads knows each. What an LMS
 * loses after it has said yes to saving shows at the next launch alone: that is for the check package.
 */
const twelve: readonly (readonly [string, readonly Injected[], readonly string[]])[] = [
  ['false', [{ kind: 'false', lasting: true }], ['refuses']],
  ['throw', [{ kind: 'throw', lasting: true }], ['throws']],
  ['null', [{ kind: 'null', lasting: true }], ['answers-nothing']],
  ['undefined', [{ kind: 'undefined', lasting: true }], ['answers-nothing']],
  ['hang', [{ kind: 'hang', at: 8 }], ['slow']],
  ['lost', [{ kind: 'lost', method: 'set', lasting: true }], ['loses-values']],
  [
    'truncated',
    [{ kind: 'truncated', method: 'set', element: /suspend_data/, lasting: true }],
    ['cuts-text'],
  ],
  ['altered', [{ kind: 'altered', method: 'set', element: /suspend_data/, lasting: true }], ['changes-text']],
  ['gone', [{ kind: 'gone', method: 'commit' }], ['gone']],
  ['replaced', [{ kind: 'replaced', method: 'commit' }], ['replaced']],
  ['interactions-refused', [{ kind: 'interactions-refused', lasting: true }], ['no-interactions']],
  ['objectives-refused', [{ kind: 'objectives-refused', lasting: true }], ['no-objectives']],
  ['commit-lost', [{ kind: 'commit-lost', lasting: true }], []],
];

describe.each(standards)('%s', (standard) => {
  test.each(twelve)('an LMS with the fault "%s" is known by its one name', async (_, faults, names) => {
    const { faults: found } = await looked({ standard, storage: memoryStorage(), faults });

    expect(found).toEqual(names);
  });

  test.each([
    ['only opening throws', [{ kind: 'throw', method: 'initialize', lasting: true }], ['throws']],
    ['only values throw', [{ kind: 'throw', method: 'set', lasting: true }], ['throws']],
    ['only reading throws', [{ kind: 'throw', method: 'get', lasting: true }], ['throws']],
    ['only saving throws', [{ kind: 'throw', method: 'commit', lasting: true }], ['throws']],
    ['only opening hangs', [{ kind: 'hang', method: 'initialize', lasting: true }], ['slow']],
    ['every save hangs', [{ kind: 'hang', method: 'commit', lasting: true }], ['slow']],
    ['values are refused', [{ kind: 'false', method: 'set', lasting: true }], ['refuses']],
    ['reading is refused', [{ kind: 'false', method: 'get', lasting: true }], ['refuses']],
    ['saving is refused', [{ kind: 'false', method: 'commit', lasting: true }], ['refuses-to-save']],
    ['it refuses from some call on', [{ kind: 'false', at: 14, lasting: true }], ['refuses']],
    ['everything is lost', [{ kind: 'lost', lasting: true }], ['loses-values']],
    ['everything is cut', [{ kind: 'truncated', method: 'set', lasting: true }], ['cuts-text']],
    ['everything is changed', [{ kind: 'altered', method: 'set', lasting: true }], ['changes-text']],
    ['it goes at the first call', [{ kind: 'gone' }], ['gone']],
    ['one save failed and the next did not', [{ kind: 'false', method: 'commit' }], []],
  ] as readonly (readonly [string, readonly Injected[], readonly string[]])[])(
    '%s: one cause, one name',
    async (_, faults, names) => {
      const { faults: found } = await looked({ standard, storage: memoryStorage(), faults });

      expect(found).toEqual(names);
    },
  );

  test.each(Object.keys(profiles) as ProfileName[])('%s does nothing wrong', async (profile) => {
    const { faults } = await looked({ standard, storage: memoryStorage(), profile });

    expect(faults).toEqual(profile === 'lms365' ? ['no-interactions', 'no-objectives'] : []);
  });

  test.each(Object.keys(profiles) as ProfileName[])(
    '%s does nothing wrong at the second visit',
    async (profile) => {
      const [storage, page, clock] = [memoryStorage(), new FakePage(), new FakeClock()];
      const first = launched({ standard, storage, page, clock, profile });
      await visited(first.lms, clock);
      await first.lms.leave();
      page.close();

      const { faults } = await looked({ standard, storage, page: new FakePage(page.stored), clock, profile });

      const known = {
        moodle: ['does-not-count'],
        'moodle-standards': ['does-not-count'],
        lms365: ['no-interactions', 'no-objectives'],
      };
      expect(faults).toEqual(Reflect.get(known, profile) ?? []);
    },
  );

  test.each(['review', 'browse'] as const)('a launch for %s does not count', async (mode) => {
    const { faults } = await looked({ standard, storage: memoryStorage(), mode });

    expect(faults).toEqual(['does-not-count']);
  });

  test('a launch without credit does not count', async () => {
    const { faults } = await looked({ standard, storage: memoryStorage(), credit: 'no-credit' });

    expect(faults).toEqual(['does-not-count']);
  });

  test('an LMS with little room is known by it', async () => {
    const { faults } = await looked({ standard, storage: memoryStorage(), suspendLimit: 10 });

    expect(faults).toEqual(['little-room']);
  });
});

const waysOf: Readonly<Record<Placement, readonly string[]>> = {
  'in the page itself': ['here'],
  'two frames up': ['here', 'parent', 'parent'],
  'in an opener': ['here', 'opener'],
  'behind a frame of another origin': ['here', 'parent', 'parent'],
};

describe.each(standards)('where the API of %s is', (standard) => {
  test.each(Object.keys(placements) as Placement[])('%s', async (placement) => {
    const { look } = await placed(standard, placement, standard);

    expect(look.evidence?.at.windows.map(({ by }) => by)).toEqual(waysOf[placement]);
    expect(look.evidence?.at.used).toBe(waysOf[placement].length - 1);
    expect(look.evidence?.at.windows.every(({ readable }) => readable)).toBe(!placement.includes('origin'));
    expect(look.readings.find(({ about }) => about === 'learner')?.answer).toBe('u1');
    expect(named(look)).toEqual([]);
  });

  test('nowhere', async () => {
    const { faults, readings } = await withoutApi(standard, () => undefined);

    expect(faults).toEqual(['no-api']);
    expect(readings).toEqual([]);
  });

  test('out of reach', async () => {
    const { faults } = await withoutApi(standard, (page) => {
      placements['behind a frame of another origin'](page, {});
    });

    expect(faults).toEqual(['out-of-reach']);
  });

  test('of the other standard', async () => {
    const other = standard === 'scorm12' ? 'scorm2004' : 'scorm12';
    const { look } = await placed(standard, 'two frames up', other);

    expect(named(look)).toEqual(['other-standard']);
  });

  test('in another place later', async () => {
    const page = new FakePage();
    const { look } = await withoutApi(standard, () => undefined, page);
    const late = new StrictLms({ standard, storage: memoryStorage() });
    page[late.apiName] = late.api;

    const again = lookAt(look.sight);

    expect(named(again)).toEqual(['no-api']);
    expect(again.placeNow?.used).toBe(0);
    expect(late.calls).toEqual([]);
  });

  test('a window that hands out another object each time is no other LMS', async () => {
    const page = new FakePage();
    const strict = new StrictLms({ standard, storage: memoryStorage() });
    Object.defineProperty(page, strict.apiName, { get: () => ({ ...strict.api }), configurable: true });
    const { look } = await inPage(standard, page);

    expect(named(look)).toEqual([]);
    expect(look.evidence?.now).toBe('same');
  });
});

async function placed(standard: Standard, placement: Placement, stands: Standard) {
  const page = new FakePage();
  const strict = new StrictLms({ standard: stands, storage: memoryStorage() });
  placements[placement](page, { [strict.apiName]: strict.api });
  return inPage(standard, page);
}

async function withoutApi(standard: Standard, place: (page: FakePage) => void, page = new FakePage()) {
  place(page);
  const { look, sight } = await inPage(standard, page);
  return { faults: named(look), readings: look.readings, look: { ...look, sight } };
}

async function inPage(standard: Standard, page: FakePage) {
  const clock = new FakeClock();
  const lms = openLms({ reports: standard, window: page, surroundings: clock, courseKey: 'course-1' });
  await visited(lms, clock);
  const sight = lms.look();
  return { look: lookAt(sight), sight };
}

describe.each(standards)('a look at %s', (standard) => {
  const counted = (calls: readonly { readonly name: string }[]) =>
    calls.filter(({ name }) => /Initialize|SetValue|Commit|Finish|Terminate/.test(name)).length;

  test('writes nothing, saves nothing, opens and closes nothing, however often', async () => {
    const storage = memoryStorage();
    const place = launched({ standard, storage });
    await visited(place.lms, place.clock);
    const [before, stored] = [counted(place.strict.calls), storage.load()];
    const all = place.strict.calls.length;

    lookAt(place.lms.look());
    lookAt(place.lms.look());

    expect(before).toBeGreaterThan(10);
    expect(counted(place.strict.calls)).toBe(before);
    expect(place.strict.calls.length).toBeGreaterThan(all + 20);
    expect(storage.load()).toEqual(stored);
  });

  test('asks nothing of an LMS that did not open, or that was closed', async () => {
    const refused = launched({
      standard,
      storage: memoryStorage(),
      faults: [{ kind: 'false', lasting: true }],
    });
    await visited(refused.lms, refused.clock);
    const closed = launched({ standard, storage: memoryStorage() });
    await visited(closed.lms, closed.clock);
    await closed.lms.leave();
    const [before, beforeClosed] = [refused.injector?.calls, closed.strict.calls.length];

    const looks = [lookAt(refused.lms.look()), lookAt(closed.lms.look())];

    expect(looks.map(({ session }) => session)).toEqual(['refused', 'closed']);
    expect([refused.injector?.calls, closed.strict.calls.length]).toEqual([before, beforeClosed]);
    expect(looks.map(named)).toEqual([['refuses'], []]);
  });

  test('stops where the LMS hangs, so that nobody waits for it twenty times', async () => {
    const place = launched({ standard, storage: memoryStorage(), faults: [] });
    await visited(place.lms, place.clock);
    const hung = launched({
      standard,
      storage: memoryStorage(),
      faults: [{ kind: 'hang', method: 'get', skip: 60, lasting: true }],
    });
    await visited(hung.lms, hung.clock);

    for (let looks = 0; looks < 5; looks++) lookAt(hung.lms.look());
    const look = lookAt(hung.lms.look());

    expect(look.cutShort).toBe(true);
    expect(look.readings).toHaveLength(1);
  });

  test('tells what the LMS says of an error in its own words', async () => {
    const { look } = await looked({ standard, storage: memoryStorage(), profile: 'lms365' });

    const objectives = look.readings.find(({ about }) => about === 'objectives');
    expect(objectives).toMatchObject({ answer: '', error: '401' });
    expect(objectives?.says).not.toBe('');
  });

  test('has the times of what was saved', async () => {
    const { look } = await looked({ standard, storage: memoryStorage() });

    const saves = look.calls.filter(({ call }) => call === 'commit');
    expect(saves.length).toBeGreaterThan(1);
    expect(saves.every(({ at, answer }) => at instanceof Date && answer === 'true')).toBe(true);
  });

  test('keeps little of a visit that is long', async () => {
    const place = launched({ standard, storage: memoryStorage() });
    await visited(place.lms, place.clock);
    for (let step = 0; step < 400; step++) {
      place.lms.remember(`F1.${step}`, String(step));
      place.clock.pass(16);
    }

    const { calls } = place.lms.look();

    expect(calls.length).toBeLessThan(90);
    expect(calls.filter(({ element }) => element.endsWith('suspend_data')).at(-1)?.given).toBe('F1.399');
    expect(named(lookAt(place.lms.look()))).toEqual([]);
  });
});

test('a package for the web has nothing to look at', async () => {
  const [page, clock] = [new FakePage(), new FakeClock()];
  const lms = openLms({ reports: 'none', window: page, surroundings: clock, courseKey: 'course-1' });
  await lms.open();

  expect(lookAt(lms.look())).toMatchObject({ evidence: undefined, session: 'none', readings: [] });
});
