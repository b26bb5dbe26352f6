import type { ApiPlace } from '../diagnosis/evidence.ts';
import type { TracedCall } from './call-trace.ts';
import type { Api } from './find-api.ts';

/** What the learner should know about saving, in the order of worry. */
export type Saving = 'saved' | 'waiting' | 'failing' | 'signed-out' | 'device-only';

/** What a launch brought. */
export interface Launch {
  /** Where results go; `none` when no LMS was found (what is stored stays on this device). */
  readonly reports: 'scorm12' | 'scorm2004' | 'none';
  /** What was stored at the end of the last visit, as it was; empty if nothing. */
  readonly remembered: string;
  /** `remembered` was put together: progress was made at the same time in two windows or on two devices. */
  readonly merged: boolean;
  /** Names this visit in what it writes, `[a-z0-9]+`. */
  readonly visit: string;
  /** `review` and `browse` write nothing. */
  readonly mode: 'normal' | 'review' | 'browse';
  readonly language: string | undefined;
  /** The administrator's launch settings, from `a=b&c=d`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** One decision of the first play of a scenario. */
export interface ReportedDecision {
  /** Fixed for this decision: writing it again changes nothing. `[A-Za-z0-9_]`. */
  readonly id: string;
  /** One character, `[a-z0-9]`: the second of the choice's code. */
  readonly letter: string;
  /** The choice's id, `[a-z0-9_]`. */
  readonly choice: string;
  /** What was asked and what was answered, plain text. */
  readonly words: string;
  readonly seconds: number;
  readonly at: Date;
}

/** The learner's own words, where the site asks for them. */
export interface ReportedWords {
  /** `[A-Za-z0-9_]`. */
  readonly id: string;
  readonly words: string;
  readonly at: Date;
}

/** What is known of the way to the LMS, and whom to ask for more; looking at it calls nothing. */
export interface LmsSight {
  /** The windows when the API was looked for; undefined if none was, as in a package for the web. */
  readonly at: ApiPlace | undefined;
  /** The API that was called, whether or not it opened. */
  readonly api: Api | undefined;
  /** Where an API is looked for. */
  readonly start: object;
  /** What was called so far. */
  readonly calls: readonly TracedCall[];
  readonly now: () => Date;
}

/** The place we run in, in our own words. No method throws and no promise rejects: a learner can always play on. */
export interface Lms {
  open(): Promise<Launch>;
  /**
   * Says how this visit may write, once the remembered text has been read. `after-completion`: the course was completed
   * by us in an earlier visit, so only the resume text and the exit are saved.
   */
  begin(visit: 'first' | 'again' | 'after-completion'): void;
  /** Keeps the resume text (ASCII) and a bookmark of at most 255 characters; sent at the next save. */
  remember(text: string, bookmark: string): void;
  decided(decision: ReportedDecision): void;
  /** Once for each text; what an LMS has no room for is cut. */
  reflected(words: ReportedWords): void;
  /** A required or optional scenario was finished, debrief included. `id` is `[A-Za-z0-9_]`. */
  scenarioDone(id: string): void;
  /** Share of what completes the course, 0 to 1; sent as progress, and as a score only if asked. */
  progress(share: number, asScore: boolean): void;
  completed(): void;
  /** Saves now instead of in a while: at the end of a scenario. */
  saveNow(): void;
  /** Ends the visit: saves, closes. `unclosed`: saved, then no word on closing. Does its work before its first await. */
  leave(): Promise<'saved' | 'unclosed' | 'failed'>;
  readonly saving: Saving;
  /** When something was last saved for certain. */
  readonly savedAt: Date | undefined;
  /** What the LMS has not taken yet is kept on this device. */
  readonly keptHere: boolean;
  /** The same learner has this course open in another window of this browser. */
  readonly openElsewhere: boolean;
  /** Calls back at each change of `saving` or `openElsewhere`; the return value stops it. */
  watch(listener: (saving: Saving) => void): () => void;
  /** What this visit shows of the LMS; nothing is written for it. */
  look(): LmsSight;
}

/** What the page and its clock are to an adapter, so that tests can bring their own. */
export interface Surroundings {
  now(): Date;
  after(milliseconds: number, then: () => void): () => void;
  online(): boolean;
}
