import { profiles, type LmsProfile, type ProfileName, type Standard } from './profiles.ts';

/** What an LMS has stored of one learner on one course: element -> value. */
export type Stored = Readonly<Record<string, string>>;

/** Where an LMS keeps its data; outside the page that is closed, in end-to-end tests. */
export interface LmsStorage {
  load(): Stored | undefined;
  save(data: Stored): void;
  /** Other windows may save here too, so it is looked at before each save. */
  readonly shared?: boolean;
}

export interface StrictLmsOptions {
  readonly standard: Standard;
  readonly storage: LmsStorage;
  /** The kind of LMS; as strict as the standard if left out. What is given below goes before it. */
  readonly profile?: ProfileName | LmsProfile;
  /** `quick` checks the same things in about a fiftieth of the time. */
  readonly runtime?: 'scorm-again' | 'quick';
  /** The time, for LMSs that end idle sessions. */
  readonly now?: () => Date;
  /** Whether `calls` lists them; it does if left out. */
  readonly log?: boolean;
  readonly learner?: { readonly id: string; readonly name: string };
  readonly launchData?: string;
  readonly language?: string;
  /** What the LMS says of this launch; computed if left out. */
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly credit?: 'credit' | 'no-credit';
  /** The most characters of suspend data. */
  readonly suspendLimit?: number;
  /** Launches after completion are for review, as in Moodle. */
  readonly reviewAfterCompletion?: boolean;
  /** Sends only what changed, and counts it as sent whatever came of it; a visit without a status ends completed. Moodle, SCORM 1.2. */
  readonly moodle?: boolean;
  /** Objectives that the manifest names, 2004. */
  readonly objectives?: readonly string[];
  /** What else the manifest says, as elements that a course reads: mastery score, time limits, thresholds. */
  readonly manifest?: Stored;
}

/** The kind of LMS that these options ask for. */
export function profileOf(options: StrictLmsOptions): LmsProfile {
  const { profile = 'strict', standard, suspendLimit, reviewAfterCompletion, moodle } = options;
  const named = typeof profile === 'string' ? profiles[profile] : profile;
  if (suspendLimit === undefined && reviewAfterCompletion !== true && moodle !== true) return named;
  const limits = { ...named.limits[standard], ...(suspendLimit === undefined ? {} : { text: suspendLimit }) };
  const { sends, unsetStatus, exitRequests } = profiles.moodle;
  return {
    ...named,
    limits: { ...named.limits, [standard]: limits },
    ...(reviewAfterCompletion === true ? { afterCompletion: 'review' } : {}),
    ...(moodle === true ? { sends, unsetStatus, exitRequests } : {}),
  };
}

/** An LMS's storage that lasts as long as the test. */
export function memoryStorage(first?: Stored): LmsStorage {
  let data = first;
  return { load: () => data, save: (next) => void (data = next), shared: true };
}
