import type { Leaving, Learner, Launchable, Standard } from '../../messages.ts';
import type { Running } from './desk-state.ts';

const standards: Readonly<Record<Standard, string>> = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' };

/** What the desk says, a sentence or two at a time. */
export const sentences = {
  opening: 'Opening our package …',
  ourOwnMissing: (names: readonly string[]) =>
    `Not all of our own packages could be loaded (${names.join('; ')}). Build them with “npm run package”.`,
  noOwnOrigin:
    'Packages of others are played on a machine of one’s own only, where they have an origin of their own: run “npm start”.',
  noPackage: 'Open a package first.',
  ready: ({ title, standard, lessons }: Launchable, at: number) =>
    `${title}: ${standards[standard]}. Ready to launch.${several(lessons.length, at)}`,
  refused: (name: string, why: string) => `${name}: ${why}`,
  stillRunning: ({ lesson, learner }: Running) =>
    `${lesson.title} is still running for ${learner.name}: leave it first, for a learner has one launch at a time.`,
  leaveFirst: ({ lesson, learner }: Running) =>
    `${lesson.title} is running for ${learner.name}: leave it first.`,
  noTab: 'The browser opened no tab: allow this page to open one, or play in the frame.',
  started: ({ lesson, learner, window }: Running, lessons: number, at: number) =>
    `${lesson.title} is running for ${learner.name}${window === 'tab' ? ' in a tab of its own' : ''}.${several(lessons, at)}`,
  fromNextLaunch: 'The running lesson goes on as it was launched; this works from the next launch on.',
  failed: (why: string) => `The package could not be played: ${why}`,
  left: (how: Leaving | 'closed', { unsaved, hasStored }: { unsaved: number; hasStored: boolean }) =>
    `${ways[how]} ${
      !hasStored
        ? 'Nothing was stored in this launch.'
        : unsaved === 0
          ? 'What was stored is kept for the next launch.'
          : `What was stored is kept; ${unsaved === 1 ? 'one value was' : `${unsaved} values were`} set and never stored.`
    }`,
  fromNothing: ({ name }: Learner) => `${name} starts from nothing.`,
  exported: (count: number) =>
    count === 0
      ? 'There is no attempt at this package yet; the file says so.'
      : `${count === 1 ? 'One attempt is' : `${count} attempts are`} in the file.`,
  imported: (count: number) =>
    count === 0
      ? 'There is no attempt in that file.'
      : `${count === 1 ? 'One attempt was' : `${count} attempts were`} taken over from the file.`,
  wouldLose: (why: string) =>
    `This was not put over the package at hand: ${why}. Open it as another package instead.`,
  updated: ({ title }: Launchable, running: Running | undefined) =>
    `${title} is updated, and its attempts are kept.${running === undefined ? '' : ' The running lesson is still the old one: press Relaunch to play the new.'}`,
} as const;

const ways: Readonly<Record<Leaving | 'closed', string>> = {
  button: 'The learner left by the LMS’s button.',
  close: 'The learner closed the window.',
  closed: 'The learner closed the tab.',
  navigate: 'The learner went to another page of the LMS.',
};

function several(lessons: number, at: number): string {
  return lessons === 1
    ? ''
    : ` It has ${lessons} lessons, of which this is number ${at + 1}: a real LMS would show a menu of them.`;
}
