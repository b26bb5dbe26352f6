/** What a course lets its sites choose; the course file says what holds unless the launch data says otherwise. */
export interface CourseSettings {
  /** Safety and Alliance while playing; `after` keeps them for the debrief. */
  readonly levels: 'shown' | 'after';
  /** Pauses in which the learner guesses what is not being said. */
  readonly pit_stops: boolean;
  /** The items of self-view and reaction, and the situations to judge. */
  readonly measures: boolean;
  /**
   * Where the learner's own words live: in this `visit` only, `kept` in the resume text as well, or also `reported` to
   * the LMS.
   */
  readonly reflections: 'visit' | 'kept' | 'reported';
  /** Whether each decision of a first play is reported. */
  readonly decisions: 'reported' | 'kept';
  /** Whether the share of required scenarios goes out as a score. */
  readonly score: 'none' | 'share';
}

/** What a setting that is not merely on or off may say, the usual first. */
export const settingChoices = {
  levels: ['shown', 'after'],
  reflections: ['visit', 'kept', 'reported'],
  decisions: ['reported', 'kept'],
  score: ['none', 'share'],
} as const;

/** What holds where neither the course nor the site says anything. */
export const usualSettings: CourseSettings = {
  levels: 'shown',
  pit_stops: true,
  measures: true,
  reflections: 'visit',
  decisions: 'reported',
  score: 'none',
};
