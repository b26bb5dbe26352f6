import { describe, expect, test } from 'vitest';
import { profiles, type ProfileName, type Standard } from '../../../scorm/host/profiles.ts';
import { does, habitNames, type HabitName } from './habits.ts';
import { RawLearner } from './raw-learner.ts';

const names = Object.keys(profiles) as ProfileName[];
const moodles: readonly ProfileName[] = ['moodle', 'moodle-standards'];

/** Which kinds of LMS do what; where the standards differ, by standard. */
const owners: Readonly<
  Record<HabitName, readonly ProfileName[] | Readonly<Record<Standard, readonly ProfileName[]>>>
> = {
  'takes 64,000 characters of suspend data in 1.2': ['lenient', 'moodle'],
  'takes spellings that the standard does not have': ['lenient'],
  'answers 201 for an unknown element': moodles,
  'takes values after Finish': ['lenient'],
  'says yes without a network': moodles,
  'never sends again what it could not send': { scorm12: moodles, scorm2004: [] },
  'cannot save many interactions while the page is left': moodles,
  'cannot save 32,500 Arabic characters while the page is hidden': moodles,
  'gives nothing back unless it was suspended': {
    scorm12: ['ilias'],
    scorm2004: names.filter((name) => name !== 'lenient' && name !== 'lms365'),
  },
  'launches for review after completion and stores all the same': moodles,
  'completes at Finish what has no status': moodles,
  'stores no value that is equal as a number': moodles,
  'takes nothing more of a launch once signed out': [...moodles, 'successfactors'],
  'is dead after half an hour without a call': ['successfactors'],
  'answers null to a commit while the page is left': ['cornerstone'],
  'keeps the failed in progress': ['cornerstone'],
  'has four elements': ['lms365'],
  'deletes suspend data on completion': ['fuse'],
  'enters a grade only with a maximum and once finished': ['brightspace'],
  'fails on a request to exit': moodles,
};

type Signature = Partial<Record<HabitName, boolean>>;

const none = (standard: Standard): Signature =>
  Object.fromEntries(
    habitNames.filter((name) => !ownersOf(name, standard).includes('strict')).map((name) => [name, false]),
  );

/** What one kind of LMS does or leaves that no other does; in 2004 some are as strict as strict, or as Moodle either way. */
const signatures: Readonly<Record<ProfileName, Partial<Record<Standard, Signature>>>> = {
  strict: { scorm12: none('scorm12') },
  lenient: {
    scorm12: { 'takes values after Finish': true },
    scorm2004: { 'takes spellings that the standard does not have': true },
  },
  moodle: {
    scorm12: { 'says yes without a network': true, 'takes 64,000 characters of suspend data in 1.2': true },
  },
  'moodle-standards': {
    scorm12: { 'says yes without a network': true, 'takes 64,000 characters of suspend data in 1.2': false },
  },
  successfactors: bothShow('is dead after half an hour without a call'),
  cornerstone: bothShow('answers null to a commit while the page is left'),
  lms365: bothShow('has four elements'),
  fuse: bothShow('deletes suspend data on completion'),
  ilias: { scorm12: { 'gives nothing back unless it was suspended': true } },
  brightspace: bothShow('enters a grade only with a maximum and once finished'),
};

function bothShow(habit: HabitName): Record<Standard, Signature> {
  return { scorm12: { [habit]: true }, scorm2004: { [habit]: true } };
}

function ownersOf(habit: HabitName, standard: Standard): readonly ProfileName[] {
  const found = owners[habit];
  return 'scorm12' in found ? found[standard] : found;
}

test.each([
  ['moodle', 'true'],
  ['moodle-standards', 'false'],
] as const)('%s takes a bookmark of 300 characters: %s', (profile, taken) => {
  const by = new RawLearner('scorm12', profile, 'quick');

  expect(String(by.set('cmi.core.lesson_location', 'x'.repeat(300)))).toBe(taken);
});

describe.each(['scorm-again', 'quick'] as const)('with %s', (runtime) => {
  describe.each(['scorm12', 'scorm2004'] as const)('in %s', (standard) => {
    const by = (profile: ProfileName) => () => new RawLearner(standard, profile, runtime);

    test.each(habitNames)('%s: just those LMSs that do', (habit) => {
      const doing = names.filter((name) => does(habit, by(name), standard) === true);

      const shown = names.some((name) => does(habit, by(name), standard) !== undefined);
      expect(doing).toEqual(shown ? ownersOf(habit, standard) : []);
    });

    const signed = names.filter((name) => signatures[name][standard] !== undefined);

    describe.each(signed)('the signature of %s', (signature) => {
      test.each(names)('fits it alone: %s', (name) => {
        const fits = Object.entries(signatures[signature][standard] ?? {}).every(
          ([habit, wanted]) => (does(habit as HabitName, by(name), standard) ?? false) === wanted,
        );

        expect(fits).toBe(name === signature);
      });
    });
  });
});
