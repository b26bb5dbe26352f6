import type { CourseSettings } from '../../course/settings.ts';

interface OfSetting {
  readonly label: string;
  readonly help: string;
  /** Empty for one that is on or off. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What each setting means for the people who meet it. */
export const settingsWords: { readonly [Name in keyof CourseSettings]: OfSetting } = {
  levels: {
    label: 'Safety and Alliance while playing',
    help: 'Two lanes beside the talk. Without them the learner has the resident’s face and words alone, and sees the lanes in the debrief.',
    options: [
      { value: 'shown', label: 'Shown from the start' },
      { value: 'after', label: 'Kept for the debrief' },
    ],
  },
  pit_stops: {
    label: 'Pauses to guess what is not being said',
    help: 'After some replies the learner may guess what the resident keeps back. Each can be skipped.',
    options: [],
  },
  measures: {
    label: 'Questions about oneself, and situations to judge',
    help: 'A few items before and after the course, for evaluation. They are optional for the learner and no part of completion.',
    options: [],
  },
  reflections: {
    label: 'What becomes of the learner’s own words',
    help: 'The learner is told before typing.',
    options: [
      { value: 'visit', label: 'They are gone when the course is closed' },
      { value: 'kept', label: 'They are kept for the learner’s next visit' },
      { value: 'reported', label: 'They are kept, and reported to the LMS' },
    ],
  },
  decisions: {
    label: 'Which option was taken at each decision',
    help: 'Of a first play only. What is reported can be read by whoever runs reports in the LMS.',
    options: [
      { value: 'reported', label: 'Reported to the LMS' },
      { value: 'kept', label: 'Not reported' },
    ],
  },
  score: {
    label: 'A score',
    help: 'Only for an LMS that wants a number. It says how much is finished, never how well anybody did.',
    options: [
      { value: 'none', label: 'None' },
      { value: 'share', label: 'The share of the required scenarios that is finished' },
    ],
  },
};
