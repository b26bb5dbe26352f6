import type { ProfileName } from '../../../host/profiles.ts';

/** What a kind of LMS is called, and the one thing about it that content stumbles over. */
export interface ProfileWords {
  readonly name: string;
  readonly special: string;
}

/** In the order they are offered: the good ones first. Facts are those of the LMS rules, sections 1.6, 3.1 and 9. */
export const profileWords: Readonly<Record<ProfileName, ProfileWords>> = {
  strict: {
    name: 'A good LMS',
    special: 'Does what the standard says and no more: 4,096 characters of resume data in SCORM 1.2.',
  },
  lenient: {
    name: 'A lenient LMS',
    special: 'Takes almost anything: 64,000 characters, any spelling, calls after the end. Hides faults.',
  },
  moodle: {
    name: 'Moodle',
    special: 'After completion it launches for review, and it says yes to saving though the network is gone.',
  },
  'moodle-standards': {
    name: 'Moodle, standards mode',
    special: 'As Moodle, but with no more than 4,096 characters of resume data in SCORM 1.2.',
  },
  successfactors: {
    name: 'SuccessFactors',
    special: 'After 30 minutes without a call the session is dead, until the lesson is launched again.',
  },
  cornerstone: {
    name: 'Cornerstone',
    special: 'Answers nothing to the last save while the page closes; “failed” stays in progress.',
  },
  lms365: {
    name: 'LMS365',
    special: 'Knows four things only: status, score, resume data and the learner’s name.',
  },
  fuse: { name: 'Fuse', special: 'Deletes the resume data as soon as the course is completed.' },
  ilias: {
    name: 'ILIAS',
    special: 'Gives nothing back at the next launch unless the lesson said that it would be resumed.',
  },
  brightspace: {
    name: 'Brightspace',
    special: 'Shows a grade only if the score has a highest value and the lesson said goodbye.',
  },
};
