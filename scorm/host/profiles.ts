export type Standard = 'scorm12' | 'scorm2004';

export type ProfileName =
  | 'strict'
  | 'lenient'
  | 'moodle'
  | 'moodle-standards'
  | 'successfactors'
  | 'cornerstone'
  | 'lms365'
  | 'fuse'
  | 'ilias'
  | 'brightspace';

/** What a kind of LMS does where kinds of LMS differ. */
export interface LmsProfile {
  /** The most characters of suspend data and of the bookmark. */
  readonly limits: Readonly<Record<Standard, { readonly text: number; readonly bookmark: number }>>;
  /** Which spellings are refused. */
  readonly spelling: 'strict' | 'moodle' | 'any';
  /** Which elements there are; the four are status, raw score, suspend data and the learner's name. */
  readonly elements: 'all' | 'four';
  /** The error of an element that SCORM 1.2 does not know. */
  readonly unknownElement: '401' | '201';
  /** What 1.2 does with calls after Finish. */
  readonly afterFinish: 'refuses' | 'goes-along';
  /** What a commit sends. What has changed counts as sent whatever came of it. */
  readonly sends: Readonly<Record<Standard, 'all' | 'changed'>>;
  /** `loosely`: a value that is equal as a number is not stored again. */
  readonly compares: 'exactly' | 'loosely';
  /** What commit answers without a network. */
  readonly offline: 'says-no' | 'says-yes';
  /** While the page is left. `beacon`: by beacon, also while it is hidden, and nothing at all of what is too long for one. */
  readonly leaving: 'as-ever' | 'beacon' | 'commit-answers-null';
  /** How long one is signed out. */
  readonly signedOut: 'until-signed-in' | 'until-relaunched';
  /** The error of a commit that is not taken. */
  readonly refusal: Readonly<Record<Standard, string>>;
  /** After so many minutes without a call the session is dead. */
  readonly idleMinutes: number;
  /** Whether the next launch is given what was stored if exit was not "suspend". */
  readonly givesBack: Readonly<Record<Standard, 'always' | 'when-suspended'>>;
  /** The mode of launches after completion; writes are stored all the same. */
  readonly afterCompletion: 'normal' | 'review';
  /** What becomes, at Finish, of a 1.2 status that was never set. */
  readonly unsetStatus: 'stays' | 'completed';
  /** What the next launch is told of the 1.2 status "failed". */
  readonly failed: 'failed' | 'incomplete';
  /** What becomes of suspend data once the course is completed. */
  readonly textOnceCompleted: 'stays' | 'deleted';
  /** Which score the gradebook shows. */
  readonly grade: 'raw' | 'raw-with-max-once-finished';
  /** What Terminate does with a navigation request to exit. */
  readonly exitRequests: 'follows' | 'fails';
}

const strict: LmsProfile = {
  limits: { scorm12: { text: 4096, bookmark: 255 }, scorm2004: { text: 64_000, bookmark: 1000 } },
  spelling: 'strict',
  elements: 'all',
  unknownElement: '401',
  afterFinish: 'refuses',
  sends: { scorm12: 'all', scorm2004: 'all' },
  compares: 'exactly',
  offline: 'says-no',
  leaving: 'as-ever',
  signedOut: 'until-signed-in',
  refusal: { scorm12: '101', scorm2004: '391' },
  idleMinutes: Number.POSITIVE_INFINITY,
  givesBack: { scorm12: 'always', scorm2004: 'when-suspended' },
  afterCompletion: 'normal',
  unsetStatus: 'stays',
  failed: 'failed',
  textOnceCompleted: 'stays',
  grade: 'raw',
  exitRequests: 'follows',
};

// Moodle 5.1: LMS rules 3.1 and 9.
const standardsMode: LmsProfile = {
  ...strict,
  spelling: 'moodle',
  unknownElement: '201',
  sends: { scorm12: 'changed', scorm2004: 'all' },
  compares: 'loosely',
  offline: 'says-yes',
  leaving: 'beacon',
  signedOut: 'until-relaunched',
  refusal: { scorm12: '101', scorm2004: '101' },
  afterCompletion: 'review',
  unsetStatus: 'completed',
  exitRequests: 'fails',
};

const { scorm2004 } = strict.limits;

/** Kinds of LMS, each as the LMS rules (sections 1.6, 3.1 and 9) found it. */
export const profiles: Readonly<Record<ProfileName, LmsProfile>> = {
  strict,
  // LMS rules 1.6, column "scorm-again".
  lenient: {
    ...strict,
    limits: { scorm12: { text: 64_000, bookmark: 255 }, scorm2004 },
    spelling: 'any',
    afterFinish: 'goes-along',
    givesBack: { scorm12: 'always', scorm2004: 'always' },
  },
  moodle: { ...standardsMode, limits: { scorm12: { text: 64_000, bookmark: 64_000 }, scorm2004 } },
  'moodle-standards': standardsMode,
  // "30-min idle session" (3.1).
  successfactors: { ...strict, idleMinutes: 30, signedOut: 'until-relaunched' },
  // "Returns null/391 from Commit during unload"; "failed" stays In Progress (3.1).
  cornerstone: {
    ...strict,
    refusal: { scorm12: '391', scorm2004: '391' },
    leaving: 'commit-answers-null',
    failed: 'incomplete',
  },
  // "handles only lesson_status, score.raw, suspend_data, student_name" (3.1).
  lms365: { ...strict, elements: 'four', givesBack: { scorm12: 'always', scorm2004: 'always' } },
  // "suspend_data deleted on completion" (3.1).
  fuse: { ...strict, textOnceCompleted: 'deleted' },
  // "content that omits exit=suspend loses everything" (3.1).
  ilias: { ...strict, givesBack: { scorm12: 'when-suspended', scorm2004: 'when-suspended' } },
  // "grade only if score.raw set, score.max set and > 0, and LMSFinish called" (3.1).
  brightspace: { ...strict, grade: 'raw-with-max-once-finished' },
};
