/** What one call to an LMS's API was, and what came of it. */
export interface HeardCall {
  readonly call: 'initialize' | 'get' | 'set' | 'commit' | 'finish';
  /** What was asked for or set; empty for the other calls. */
  readonly element: string;
  /** What was set; empty for the other calls. */
  readonly given: string;
  /** As text; empty unless `came` is "text". */
  readonly answer: string;
  /** Whether the call gave a text back, nothing at all (null, undefined), or threw. */
  readonly came: 'text' | 'nothing' | 'threw';
  /** The number of the error that the LMS named, as text; empty if it was not asked. */
  readonly error: string;
  /** How long the call took. */
  readonly milliseconds: number;
}

/** One window on the way from the page outwards. */
export interface WindowOnTheWay {
  /** How it was come to. */
  readonly by: 'here' | 'parent' | 'opener';
  /** A window of another site lets nobody look into it. */
  readonly readable: boolean;
  /** Which APIs stand in it. */
  readonly has: readonly ('scorm12' | 'scorm2004')[];
}

/** Where an API was looked for, in the order the windows were come to. */
export interface ApiPlace {
  readonly standard: 'scorm12' | 'scorm2004';
  readonly windows: readonly WindowOnTheWay[];
  /** The window, by its place in `windows`, whose API is used; undefined if none is. */
  readonly used: number | undefined;
}

/** What is known of one visit to an LMS. */
export interface Evidence {
  readonly at: ApiPlace;
  /** Where it was found to be when last looked; an API may go or be replaced while a course runs. */
  readonly now: 'same' | 'gone' | 'another' | 'never';
  /** What was called, in order; of many alike, the first and the last. */
  readonly calls: readonly HeardCall[];
}
