/** What is kept between launches. Plain data; no clock, no names. */
export interface CourseMemory {
  /** Counts up at every save, so that no two saved texts are equal. */
  readonly saves: number;
  /** We reported completion in this or an earlier visit. */
  readonly completed: boolean;
  /** Mark of the course that wrote it; left out, unknown. */
  readonly course?: string | undefined;
  readonly scenarios: readonly ScenarioMemory[];
  /** What was done besides playing; left out, nothing yet. */
  readonly notes?: CourseNotes | undefined;
  /** The visit that wrote it; left out, unknown. */
  readonly visit?: VisitMark | undefined;
}

/** Tells whether one text goes on from another, or both were written side by side. */
export interface VisitMark {
  /** `[a-z0-9]+` */
  readonly id: string;
  /** The visits it goes on from, the latest first, each with the number of its last save that was known. */
  readonly before: readonly { readonly id: string; readonly saves: number }[];
}

/** What was done besides playing. */
export interface CourseNotes {
  /** The orientation was played or passed over. */
  readonly oriented: boolean;
  /** The day of the commitment, `2026-05-04`; undefined before there is one. */
  readonly committedOn: string | undefined;
  /** What came of it, first at about two weeks, then at about six. */
  readonly followUps: readonly FollowUp[];
  /** Answers to the items, by the name of the set (`[a-z0-9-]+`), a digit each; `0` where none was given. */
  readonly answers: Readonly<Record<string, string>>;
  /** The learner's own words by place (`[a-z0-9_.-]+`), only where the course keeps them. */
  readonly texts: Readonly<Record<string, string>>;
}

export type FollowUp = 'done' | 'partly' | 'not';

export const noNotes: CourseNotes = {
  oriented: false,
  committedOn: undefined,
  followUps: [],
  answers: {},
  texts: {},
};

export interface ScenarioMemory {
  readonly id: string;
  /** Structure hash of the scenario the runs were played on: 6 characters of base64url. */
  readonly hash: string;
  /** The first finished run: the record. */
  readonly first: RunMemory | undefined;
  /** The latest run, when it is not the first. */
  readonly latest: RunMemory | undefined;
  /** The debrief of the first finished run has been read to its end. */
  readonly debriefRead: boolean;
  /** How often the first play was begun anew before it was finished; up to 63, and 0 if left out. */
  readonly restarts?: number | undefined;
  /** What it counts as once it is done, also when the course has it no longer; left out, as the course says. */
  readonly kind?: 'er' | 'clinic' | undefined;
}

export interface RunMemory {
  /** Two-character codes of the choices made, in order; `Ra`, `Rb`, `Rc` in the repair moment. */
  readonly path: readonly string[];
  /** Present, with an empty path, when only the packed path was read: `unpackPath` gives the path once the scenario is loaded. */
  readonly packed?: string;
  /** The reply to the last choice (or the scene without choices after it) was left by "continue": this many times since the last choice. */
  readonly continued: number;
  /** Three characters that tell the place where it was left from every other; only while it is not finished, and left out if unknown. */
  readonly place?: string | undefined;
  /** The ending's two-character code once finished. Authoritative; never computed again after an update. */
  readonly ending: string | undefined;
}
