import type { Fault as Named } from '../../../src/diagnosis/fault.ts';
import type { NoteCode } from '../../../src/probe/session/check-state.ts';
import type { ProfileName, Standard } from '../../../scorm/host/profiles.ts';

/** What a check says of an LMS of this kind that has no fault. */
export interface Expected {
  readonly named: readonly Named[];
  readonly noted: readonly NoteCode[];
  /** Noted at a fourth launch, after completion. */
  readonly afterwards: readonly NoteCode[];
  /** What an administrator of such an LMS is told. */
  readonly words: string;
}

const nothing = { named: [], noted: [], afterwards: [] } as const;
const both = (expected: Expected) => ({ scorm12: expected, scorm2004: expected });

/** The whole table. */
export const onEachProfile: Readonly<Record<ProfileName, Readonly<Record<Standard, Expected>>>> = {
  strict: both({ ...nothing, words: 'Nothing is wrong.' }),
  lenient: both({
    ...nothing,
    words: 'Nothing is wrong. With SCORM 1.2 the report says that there is room for 64,000 characters.',
  }),
  moodle: both({
    ...nothing,
    afterwards: ['reviews-what-is-completed'],
    words:
      'Nothing is wrong. With SCORM 1.2 there is room for 64,000 characters. After completion it launches for looking only.',
  }),
  'moodle-standards': both({
    ...nothing,
    afterwards: ['reviews-what-is-completed'],
    words: 'Nothing is wrong. After completion it launches for looking only.',
  }),
  successfactors: both({
    ...nothing,
    words:
      'Nothing is wrong as long as the page does not stand still. After 40 minutes without a call the report says that the session was cut off, and that a longer session time helps.',
  }),
  cornerstone: {
    scorm12: {
      ...nothing,
      noted: ['silent-at-the-end'],
      words:
        'Nothing is lost. A save while the page goes is answered with nothing (error 391), and closing the session stores it all the same.',
    },
    scorm2004: {
      ...nothing,
      words:
        'Nothing is wrong: with SCORM 2004, closing the session saves, and no save is asked for before it.',
    },
  },
  lms365: both({
    named: ['no-interactions', 'no-objectives'],
    noted: ['few-elements'],
    afterwards: [],
    words:
      'Decisions and objectives cannot be recorded. It keeps the resume text and the status, and neither the bookmark, the time nor the learner’s id: time is not reported, and what could not be saved is not kept for the next visit.',
  }),
  fuse: both({
    ...nothing,
    afterwards: ['forgets-what-is-completed'],
    words:
      'Nothing is wrong up to completion. A fourth launch shows that the resume text is deleted once the course is completed: learners who come back begin from the start, and stay completed.',
  }),
  ilias: both({
    ...nothing,
    words: 'Nothing is wrong: it gives back what was stored only if a visit asks for that, and ours do.',
  }),
  brightspace: both({
    ...nothing,
    words: 'Nothing is wrong. What it enters as a grade is not tried: the check sets no score.',
  }),
};
