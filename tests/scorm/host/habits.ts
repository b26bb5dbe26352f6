import type { Standard } from '../../../scorm/host/profiles.ts';
import type { RawLearner } from './raw-learner.ts';

/** Something that some kinds of LMS do and others do not, seen through the API alone. */
interface Habit {
  readonly standards: readonly Standard[];
  readonly shown: (by: RawLearner) => boolean;
}

const both = ['scorm12', 'scorm2004'] as const;

/** Sets the text and asks for it back at a later launch. */
function givenBack(by: RawLearner, before: (by: RawLearner) => unknown): boolean {
  by.set('cmi.suspend_data', 'tws');
  before(by);
  by.commit();
  by.launch();
  return by.get('cmi.suspend_data') === 'tws';
}

const suspended = (by: RawLearner) => by.set(by.words.elements.exit, 'suspend');
const stored = (by: RawLearner) => by.lms.stored['cmi.suspend_data'];

function completed(by: RawLearner): void {
  suspended(by);
  by.set(by.words.elements.status, 'completed');
}

export const habits = {
  'takes 64,000 characters of suspend data in 1.2': {
    standards: ['scorm12'],
    shown: (by) =>
      by.set('cmi.suspend_data', 'x'.repeat(64_000)) && !by.set('cmi.suspend_data', 'x'.repeat(64_001)),
  },
  'takes spellings that the standard does not have': {
    standards: both,
    shown: (by) =>
      by.standard === 'scorm12'
        ? by.set('cmi.core.exit', 'normal')
        : by.set('cmi.interactions.0.id', 'a') && by.set('cmi.interactions.0.description', 'd'.repeat(300)),
  },
  'answers 201 for an unknown element': {
    standards: ['scorm12'],
    shown: (by) => !by.set('cmi.core.nonsense', '1') && by.error === '201',
  },
  'takes values after Finish': {
    standards: ['scorm12'],
    shown: (by) =>
      by.finish() === 'true' && by.set('cmi.suspend_data', 'late') && by.get('cmi.suspend_data') === 'late',
  },
  'says yes without a network': {
    standards: both,
    shown: (by) => {
      by.lms.sending = 'offline';
      by.set('cmi.suspend_data', 'tws');
      return by.commit() === 'true' && stored(by) === undefined;
    },
  },
  'never sends again what it could not send': {
    standards: both,
    shown: (by) => {
      by.lms.sending = 'offline';
      by.set('cmi.suspend_data', 'tws');
      by.commit();
      by.lms.sending = 'works';
      by.set('cmi.suspend_data', 'tws');
      by.commit();
      return stored(by) === undefined;
    },
  },
  'cannot save many interactions while the page is left': {
    standards: both,
    shown: (by) => {
      by.answer(30);
      by.commit();
      // 1.2 sends only the sixty-odd that are new; 2004 sends all.
      by.answer(by.standard === 'scorm12' ? 100 : 60);
      by.lms.leaving = true;
      return (
        by.commit() === 'false' && by.error === '101' && by.lms.stored['cmi.interactions.31.id'] === undefined
      );
    },
  },
  'cannot save 32,500 Arabic characters while the page is hidden': {
    standards: ['scorm2004'],
    shown: (by) => {
      by.lms.hidden = true;
      by.set('cmi.suspend_data', '\u0639'.repeat(31_000));
      const fits = by.commit() === 'true';
      by.set('cmi.suspend_data', '\u0639'.repeat(32_500));
      return fits && by.commit() === 'false' && stored(by)?.length === 31_000;
    },
  },
  'gives nothing back unless it was suspended': {
    standards: both,
    shown: (by) => !givenBack(by, () => undefined) && givenBack(by, suspended),
  },
  'launches for review after completion and stores all the same': {
    standards: both,
    shown: (by) => {
      completed(by);
      by.commit();
      by.launch();
      by.set('cmi.suspend_data', 'later');
      by.commit();
      const [mode, credit] =
        by.standard === 'scorm12' ? ['core.lesson_mode', 'core.credit'] : ['mode', 'credit'];
      return (
        by.get(`cmi.${mode}`) === 'review' &&
        by.get(`cmi.${credit}`) === 'no-credit' &&
        stored(by) === 'later'
      );
    },
  },
  'completes at Finish what has no status': {
    standards: ['scorm12'],
    shown: (by) => by.finish() === 'true' && by.lms.stored['cmi.core.lesson_status'] === 'completed',
  },
  'stores no value that is equal as a number': {
    standards: both,
    shown: (by) => {
      by.set('cmi.suspend_data', '10');
      by.commit();
      by.set('cmi.suspend_data', '0010');
      by.commit();
      return stored(by) === '10';
    },
  },
  'takes nothing more of a launch once signed out': {
    standards: both,
    shown: (by) => {
      suspended(by);
      by.lms.sending = 'signed-out';
      const refused = by.commit() === 'false';
      by.lms.sending = 'works';
      const dead = by.commit() === 'false';
      by.launch();
      return refused && dead && by.commit() === 'true';
    },
  },
  'is dead after half an hour without a call': {
    standards: both,
    shown: (by) => {
      by.clock.pass(29 * 60);
      const lives = by.commit() === 'true';
      by.clock.pass(31 * 60);
      const refused = by.set('cmi.suspend_data', 'tws') && by.commit() === 'false' && by.commit() === 'false';
      by.launch();
      return lives && refused && by.commit() === 'true';
    },
  },
  'answers null to a commit while the page is left': {
    standards: both,
    shown: (by) => {
      by.lms.leaving = true;
      by.set('cmi.suspend_data', 'tws');
      return by.commit() === null && by.error === '391' && stored(by) === undefined;
    },
  },
  'keeps the failed in progress': {
    standards: ['scorm12'],
    shown: (by) => {
      by.set('cmi.core.lesson_status', 'failed');
      by.commit();
      by.launch();
      return by.get('cmi.core.lesson_status') === 'incomplete';
    },
  },
  'has four elements': {
    standards: both,
    shown: (by) => {
      const { status, raw, bookmark, learner } = by.words.elements;
      const taken = by.set(status, 'incomplete') && by.set(raw, '70') && by.set('cmi.suspend_data', 'tws');
      return (
        taken && !by.set(bookmark, 'b') && by.error === '401' && by.get(learner) === '' && by.error === '401'
      );
    },
  },
  'deletes suspend data on completion': {
    standards: both,
    shown: (by) => !givenBack(by, completed),
  },
  'enters a grade only with a maximum and once finished': {
    standards: both,
    shown: (by) => {
      const { raw, max } = by.words.elements;
      const grades = [];
      by.set(raw, '70');
      by.commit();
      grades.push(by.lms.grade);
      by.finish();
      grades.push(by.lms.grade);
      by.launch();
      by.set(max, '100');
      by.set(raw, '70');
      by.commit();
      grades.push(by.lms.grade);
      by.finish();
      return grades.every((grade) => grade === undefined) && by.lms.grade === 70;
    },
  },
  'fails on a request to exit': {
    standards: ['scorm2004'],
    shown: (by) => {
      by.set('adl.nav.request', 'exit');
      if (by.finish() !== 'false') return false;
      by.launch();
      by.set('adl.nav.request', 'exitAll');
      try {
        by.finish();
        return false;
      } catch {
        return true;
      }
    },
  },
} as const satisfies Readonly<Record<string, Habit>>;

export type HabitName = keyof typeof habits;
export const habitNames = Object.keys(habits) as HabitName[];

/** Whether a kind of LMS does this in a standard; undefined where the standard cannot show it. */
export function does(habit: HabitName, by: () => RawLearner, standard: Standard): boolean | undefined {
  const { standards, shown }: Habit = habits[habit];
  return standards.includes(standard) ? shown(by()) : undefined;
}
