import { afterEach, describe, expect, test } from 'vitest';
import type { Standard } from '../../../scorm/host/profiles.ts';
import { diagnosis } from '../../../src/locale/en/diagnosis.ts';
import type { Fault } from '../../../src/diagnosis/fault.ts';
import { checkVisits, learner, type Seen } from './check-visits.ts';
import { faultsThatStop, faultsToTheEnd } from './twelve-faults.ts';

const other = { scorm12: 'scorm2004', scorm2004: 'scorm12' } as const;
const toTheEnd = ['leaving', 'leaving', 'finishing', 'done'];

/**
 * The check package in a real browser, in LMSs with one fault each and with their API in one place each. Each person has a
 * browser and an attempt of their own.
 */
export function faultsOf(standard: Standard): void {
  const check = checkVisits(standard);

  describe(`the ${standard} check package`, () => {
    afterEach(() => check.goHome());

    test.each(faultsToTheEnd)(
      'goes through three launches in an LMS with the fault "$kind", and names $named and nothing else',
      async ({ kind, options, named, saves, once }) => {
        const person = await check.person();
        for (const launch of [1, 2, 3]) {
          const isFaulty = launch === 1 || once === undefined;
          await person.launch(isFaulty ? { fault: kind, ...options } : {});
          await person.goOn(saves || !isFaulty);
        }

        const seen = await person.sees();
        expect([seen.phases, seen.errors]).toEqual([toTheEnd, []]);
        expectOnly(named, seen);
      },
    );

    test.each(faultsThatStop.filter(({ only = standard }) => only === standard))(
      'stops in an LMS with the fault "$kind", names $named and nothing else, and begins anew once it is mended',
      async ({ kind, options, named }) => {
        const person = await check.person();
        await person.launch({ fault: kind, ...options });
        const seen = await person.sees();
        expect([seen.phase, seen.launch]).toEqual(['stopped', '1']);
        expectOnly(named, seen);
        await person.closeTab();

        await person.launch();
        const { phase, launch, faults, errors } = await person.sees();
        expect([phase, launch, faults, errors]).toEqual(['leaving', '1', [], []]);
      },
    );

    test.each([
      ['two-frames-down', '2 frames up (3 windows looked at)', []],
      // In a private window, a page below another site's keeps nothing.
      ['behind-another-site', '2 frames up (3 windows looked at, 1 of another site)', ['no-storage']],
      // Synchronous requests fail in all windows of a browser's process while one of them goes.
      ['window', 'in the window that opened this one (2 windows looked at)', ['silent-at-the-end']],
    ] as const)(
      'finds an API seen from the place "%s", and no fault in three launches',
      async (place, said, notes) => {
        const person = await check.person();
        for (const launch of [1, 2, 3]) {
          await (place === 'window' ? person.openWindow() : person.launch({ place }));
          expect((await person.sees()).launch).toBe(String(launch));
          await person.goOn(true);
        }

        const { faults, report, inReport, errors } = await person.sees();
        expect([faults, inReport, errors]).toEqual([[], notes, []]);
        expect(report).toContain(`Learning system:  ${said}`);
      },
    );

    test('names the LMS that went away where its window was closed before the course', async () => {
      const person = await check.person();
      await person.openWindow();
      await person.closeLms();
      await person.closeTab();

      await person.openWindow();

      const seen = await person.sees();
      expect([seen.phase, seen.launch, seen.errors]).toEqual(['leaving', '2', []]);
      expectOnly('gone', seen);
    });
  });

  // Each waits for an API that does not come, so they wait together.
  describe.concurrent(`the ${standard} check package with nothing to be tried`, () => {
    test.each([
      ['no-api', { trouble: 'absent' }, []],
      ['other-standard', { standard: other[standard] }, []],
      ['out-of-reach', { place: 'on-another-site' }, ['no-storage']],
    ] as const)('says %s', async (named, options, notes) => {
      const person = await check.person();
      await person.launch(options);

      const seen = await person.sees();
      expect([seen.phase, seen.errors]).toEqual(['stopped', []]);
      expectOnly(named, seen, notes);
    });
  });
}

/** On the page and in what support is sent: the one fault by its name, and nothing of the learner. */
function expectOnly(named: Fault, { faults, report, inReport }: Seen, notes: readonly string[] = []): void {
  expect([faults, inReport]).toEqual([[named], [named, ...notes]]);
  expect(report).toContain(`* ${diagnosis.faults[named].name} (${named})`);
  for (const secret of learner.secrets) expect(report).not.toContain(secret);
}
