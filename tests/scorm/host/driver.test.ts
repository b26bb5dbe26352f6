import { describe, expect, test } from 'vitest';
import { faultKinds, type Fault, type FaultKind } from '../../../scorm/host/fault-injector.ts';
import { profiles, type ProfileName, type Standard } from '../../../scorm/host/profiles.ts';
import { SmallCourse } from './small-course.ts';

const standards = ['scorm12', 'scorm2004'] as const;
const names = Object.keys(profiles) as ProfileName[];

/** Kinds by which an LMS deceives: what arrived spoiled or not at all cannot be known. */
const deceiving = new Set<FaultKind>(['lost', 'truncated', 'altered']);

/** Who has neither interactions nor a learner's id. */
const hasFour = (profile: ProfileName) => profiles[profile].elements === 'four';

/** Calls that matter each in its own way. */
const blows: readonly Omit<Fault, 'kind'>[] = [
  { method: 'get', element: /interactions\._count$/ },
  { method: 'get', element: /interactions\._count$/, lasting: true },
  { method: 'get', element: /interactions\._children$/ },
  { method: 'get', element: /objectives\._/ },
  { method: 'set', element: /interactions\.\d+\.id$/ },
  { method: 'set', element: /interactions\.\d+\.\w+_response$/ },
  { method: 'set', element: /objectives\.\d+\.\w*status$/ },
  { method: 'set', element: /suspend_data$/ },
  { method: 'set', element: /(location|score\.raw|session_time)$/ },
  { method: 'set', element: /exit$/ },
  { method: 'commit' },
  { method: 'commit', skip: 1 },
  { method: 'commit', skip: 2 },
  { method: 'finish' },
  { at: 31 },
  { at: 47 },
  { at: 7, lasting: true },
  { at: 20, lasting: true },
  { at: 40, lasting: true },
];

/** These are tried at each of them, the others, which are much alike to a course, at every third. */
const thorough = new Set<FaultKind>(['false', 'throw', 'lost', 'commit-lost']);

function faultsOf(kind: FaultKind): Fault[] {
  if (/refused/.test(kind))
    return [
      { kind, lasting: true },
      { kind, lasting: true, method: 'set', error: '405' },
    ];
  const turn = faultKinds.indexOf(kind) % 3;
  return blows
    .filter((_, index) => thorough.has(kind) || index % 3 === turn)
    .map((blow) => ({ ...blow, kind }));
}

/** A clean visit, one with a fault, and a clean one again. */
async function threeVisits(standard: Standard, profile: ProfileName, ...faults: readonly Fault[]) {
  const course = new SmallCourse(standard, profile);
  await course.visit('close');
  const before = course.reported;
  await course.visit('close', ...faults);
  const { latest } = course;
  const after = await course.open();
  course.decide(after);
  const left = await after.lms.leave();
  after.page.close();
  return { course, before, latest, remembered: after.launch.remembered, left };
}

describe.each(standards)('our driver in %s', (standard) => {
  describe.each(names)('on %s', (profile) => {
    test('plays visit after visit, on one device and another, and reports each decision once', async () => {
      const course = new SmallCourse(standard, profile);
      await course.visit('close');
      await course.visit('leave');
      course.goElsewhere();
      const third = await course.open();
      course.decide(third);
      const left = await third.lms.leave();
      const { latest, reported, made } = course;
      course.goElsewhere();

      expect((await course.open()).launch.remembered).toBe(latest);
      expect(left).toBe('saved');
      expect(reported).toEqual(hasFour(profile) ? [] : made);
    });

    test('is remembered after completion, on the same device', async () => {
      const course = new SmallCourse(standard, profile);
      const first = await course.open();
      course.play(first);
      first.lms.completed();
      first.page.close();

      const { launch } = await course.open();

      // Where suspend data are deleted on completion, the device has them; one without a learner's id has nothing.
      expect(launch.remembered).toBe(course.latest);
    });

    test.each(faultKinds)('through %s: nothing thrown, nothing lost, nothing twice', async (kind) => {
      for (const fault of faultsOf(kind)) {
        const about = `${kind} ${fault.method ?? ''} ${String(fault.element ?? fault.at ?? '')}${fault.lasting ? ' on' : ''}`;
        const { course, before, latest, remembered, left } = await threeVisits(standard, profile, fault);

        expect(left, about).toBe('saved');
        // From an LMS that spoils everything, nothing more can be asked.
        if (deceiving.has(kind) && fault.lasting) continue;
        expect(new Set(course.reported).size, about).toBe(course.reported.length);
        // What was altered on its way may have been mended since.
        expect(course.reported.length, about).toBeGreaterThanOrEqual(before.length);
        if (!deceiving.has(kind)) expect(course.reported.slice(0, before.length), about).toEqual(before);
        if (hasFour(profile) || deceiving.has(kind)) continue;
        expect(remembered, about).toBe(latest);
        // Without a number of its own, no place in its list is safe: nothing may be written there.
        const isListUnknown = fault.method === 'get' && fault.lasting === true;
        if (isListUnknown || /refused/.test(kind)) continue;
        // What was refused at first comes later than what was not.
        expect([...course.reported].sort(), about).toEqual(course.made);
      }
    });
  });

  test.each(['false', 'throw', 'null'] as const)('asks again where opening gets %s once', async (kind) => {
    const course = new SmallCourse(standard, 'strict');

    const { launch } = await course.visit('close', { kind, at: 1 });

    expect(launch.reports).toBe(standard);
    expect((await course.open()).launch.remembered).toBe(course.latest);
  });

  test('does not take an LMS for open already of which every call but the last error throws', async () => {
    const course = new SmallCourse(standard, 'strict');

    const { launch } = await course.visit('close', { kind: 'throw', at: 1, lasting: true });

    expect(launch.reports).toBe('none');
  });
});
