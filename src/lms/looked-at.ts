/** What a look asks for, in our own words. */
export type LookedAbout =
  | 'learner'
  | 'name'
  | 'mode'
  | 'credit'
  | 'entry'
  | 'status'
  | 'success'
  | 'score'
  | 'progress'
  | 'time'
  | 'text'
  | 'bookmark'
  | 'language'
  | 'launch-data'
  | 'pass-mark'
  | 'core'
  | 'version'
  | 'interactions'
  | 'interactions-count'
  | 'objectives'
  | 'objectives-count'
  /** A value that was set in this visit. */
  | 'sent';

export interface LookedAt {
  readonly about: LookedAbout;
  readonly element: string;
}

/** What there is to read in one standard. */
export interface Looks {
  /** What any LMS has comes last: if that is refused too, it is the LMS that refuses and no element. */
  readonly elements: readonly LookedAt[];
  /** Elements that may only be written. */
  readonly writeOnly: RegExp;
  /** The method that puts an error's number into the LMS's own words. */
  readonly errorString: string;
}
