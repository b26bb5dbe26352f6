import { describe, expect, test } from 'vitest';
import { type ProfileName, profiles } from '../../../scorm/host/profiles.ts';
import { memoryStorage } from '../../../scorm/host/strict-lms.ts';
import { checked, named, notedIn } from './launches.ts';
import { onEachProfile } from './on-each-profile.ts';

const names = Object.keys(profiles) as ProfileName[];

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
  test.each(names)('of %s without a fault it says what the table says', async (profile) => {
    const expected = onEachProfile[profile][standard];

    const states = await checked({ standard, profile, launches: 4 });

    const [third, fourth] = [states.slice(0, 3), states];
    expect(third.map(({ phase }) => phase)).toEqual(['leaving', 'leaving', 'done']);
    expect({ named: named(third), noted: notedIn(third) }).toEqual({
      named: expected.named,
      noted: expected.noted,
    });
    expect({ named: named(fourth), noted: notedIn(fourth) }).toEqual({
      named: expected.named,
      noted: [...expected.noted, ...expected.afterwards],
    });
  });

  test('the same is said of the LMS that runs scorm-again itself', async () => {
    const states = await checked({ standard, runtime: 'scorm-again' });

    expect([named(states), notedIn(states)]).toEqual([[], []]);
    expect(states.at(-1)?.lines.filter(({ state }) => state !== 'well')).toEqual([]);
  });

  test('all that an LMS without a fault is asked goes well', async () => {
    const states = await checked({ standard });

    expect(states.at(-1)?.lines.filter(({ state }) => state !== 'well')).toEqual([]);
  });

  test('whether 64,000 characters go is a fact and no fault', async () => {
    const said = async (profile: ProfileName) =>
      (await checked({ standard, profile, launches: 1 }))[0]?.lines.find(({ code }) => code === 'text')?.text;

    expect([await said('strict'), await said('lenient')]).toEqual(
      standard === 'scorm12'
        ? [
            'It keeps 4,096 characters, as the standard promises.',
            'It keeps 64,000 characters; the standard promises 4,096.',
          ]
        : Array.from({ length: 2 }, () => 'It keeps 64,000 characters, as the standard promises.'),
    );
  });

  test.each([1, 2])(
    'SuccessFactors cuts off a visit of 40 idle minutes in launch %i: noted',
    async (idle) => {
      const states = await checked({
        standard,
        profile: 'successfactors',
        meanwhile: (launch, clock) => launch === idle && clock.pass(40 * 60),
      });

      expect([named(states), notedIn(states)]).toEqual([[], ['ends-idle-visits']]);
      expect(states.at(-1)?.phase).toBe('done');
    },
  );

  test('SuccessFactors cuts off the last launch too: it is launched once more, and then finished', async () => {
    const states = await checked({
      standard,
      profile: 'successfactors',
      launches: 4,
      meanwhile: (launch, clock) => launch === 3 && clock.pass(40 * 60),
    });

    expect(states.map(({ phase }) => phase)).toEqual(['leaving', 'leaving', 'stopped', 'done']);
    expect(states[2]?.next.heading).toBe('Launch this package once more');
    expect([named(states), states[2]?.notes.map(({ note }) => note)]).toEqual([[], ['ends-idle-visits']]);
  });

  test('other LMSs do not mind 40 idle minutes', async () => {
    const states = await checked({ standard, meanwhile: (_, clock) => clock.pass(40 * 60) });

    expect([named(states), notedIn(states)]).toEqual([[], []]);
  });

  test('Moodle finds the check completed, and nothing is written after that', async () => {
    const storage = memoryStorage();
    await checked({ standard, profile: 'moodle', storage });
    const written = /suspend_data|location|status|interactions|objectives/;
    const before = Object.entries(storage.load() ?? {}).filter(([element]) => written.test(element));
    const device = new Map<string, string>();

    const [state] = await checked({ standard, profile: 'moodle', storage, device, launches: 1 });

    expect([state?.phase, state?.question]).toEqual(['done', undefined]);
    expect(before.length).toBeGreaterThan(10);
    expect(storage.load()).toMatchObject(Object.fromEntries(before));
  });
});
