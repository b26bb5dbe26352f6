import type { Completion, CourseOutline } from './course.ts';
import { type CourseSettings, settingChoices, usualSettings } from './settings.ts';

/** What the launch data of a site can name. Those of the course and of its completion belong here by their types. */
type SiteSettingName = 'scenarios' | keyof Completion | keyof CourseSettings | 'lang' | 'leave' | 'check';

/** One thing that an administrator can settle in the launch data, as `name=value`. */
export interface SiteSetting {
  readonly name: SiteSettingName;
  /** What it settles, in a few words. */
  readonly what: string;
  /** What may be written after `=`, and what it means. */
  readonly values: readonly SettingValue[];
  /** What holds where neither the course nor the site says anything; undefined where the course always says it. */
  readonly usual: string | undefined;
  /** What a course says; undefined where only launch data can say it. */
  readonly inCourse: ((outline: CourseOutline) => string) | undefined;
  /** The one standard that knows it; undefined for all. */
  readonly only?: 'scorm2004';
}

interface SettingValue {
  /** An example where `isExample`. */
  readonly value: string;
  readonly means: string;
  readonly isExample?: true;
}

type Words = { readonly [Name in keyof typeof settingChoices]: Readonly<Record<Choice<Name>, string>> };
type Choice<Name extends keyof typeof settingChoices> = (typeof settingChoices)[Name][number];

const words: Words = {
  levels: { shown: 'during play as well', after: 'in the debrief only' },
  reflections: {
    visit: 'gone when the course is closed',
    kept: 'kept for the learner’s next visit',
    reported: 'kept, and sent to the LMS, where staff can read them',
  },
  decisions: { reported: 'one interaction for each decision of a first play', kept: 'none is reported' },
  score: { none: 'none is sent', share: '0 to 100: the share of what completes the course, not a grade' },
};

const settings: { readonly [Name in SiteSettingName]: Omit<SiteSetting, 'name'> } = {
  scenarios: {
    what: 'Which scenarios there are, in this order',
    values: [{ value: 'er-1,cl-1', means: 'their ids, with commas', isExample: true }],
    usual: 'all',
    inCourse: ({ scenarios }) => scenarios.map(({ id }) => id).join(','),
  },
  er: count('er', 'Emergency room scenarios to finish, debriefs included'),
  clinic: count('clinic', 'Clinic scenarios to finish, debriefs included'),
  commitment: {
    what: 'Whether one commitment is needed as well',
    values: yesAndNo('it completes the course with the rest', 'it is offered and not needed'),
    usual: 'yes',
    inCourse: ({ completion }) => (completion.commitment ? 'yes' : 'no'),
  },
  levels: chosen('levels', 'When Safety and Alliance are shown'),
  pit_stops: onOff('pit_stops', 'Pauses to guess what is not being said', 'offered', 'none'),
  measures: onOff('measures', 'Items of self-view, situations to judge', 'offered', 'none'),
  reflections: chosen('reflections', 'What becomes of the words that learners type; they are told before'),
  decisions: chosen('decisions', 'What is reported of single decisions'),
  score: chosen('score', 'A score'),
  lang: {
    what: 'The language of the interface',
    values: [{ value: 'en', means: 'English, the only one so far' }],
    usual: 'the learner’s, as the LMS says it; else English',
    inCourse: undefined,
  },
  leave: {
    what: 'What Save and exit asks the LMS to do',
    values: [
      { value: 'suspendAll', means: 'close the lesson and keep the attempt' },
      { value: 'exitAll', means: 'end the attempt; fails in Moodle' },
    ],
    usual: 'nothing',
    inCourse: undefined,
    only: 'scorm2004',
  },
  check: {
    what: 'What opens first',
    values: [{ value: 'lms', means: 'the page “Check this LMS”, which only reads' }],
    usual: 'the course',
    inCourse: undefined,
  },
};

/** All of them, in the order to tell them. */
export const siteSettings: readonly SiteSetting[] = Object.entries(settings).map(([name, setting]) => ({
  name: name as SiteSettingName,
  ...setting,
}));

function count(kind: 'er' | 'clinic', what: string): Omit<SiteSetting, 'name'> {
  return {
    what,
    values: [{ value: '2', means: 'a number; never more than there are', isExample: true }],
    usual: undefined,
    inCourse: ({ completion }) => String(completion[kind]),
  };
}

function chosen(name: keyof typeof settingChoices, what: string): Omit<SiteSetting, 'name'> {
  const meanings: Readonly<Record<string, string>> = words[name];
  return {
    what,
    values: settingChoices[name].map((value) => ({ value, means: meanings[value] ?? '' })),
    usual: usualSettings[name],
    inCourse: (outline) => outline.settings[name],
  };
}

function onOff(
  name: 'pit_stops' | 'measures',
  what: string,
  on: string,
  off: string,
): Omit<SiteSetting, 'name'> {
  const written = (isOn: boolean) => (isOn ? 'on' : 'off');
  return {
    what,
    values: [
      { value: 'on', means: on },
      { value: 'off', means: off },
    ],
    usual: written(usualSettings[name]),
    inCourse: (outline) => written(outline.settings[name]),
  };
}

function yesAndNo(yes: string, no: string): readonly SettingValue[] {
  return [
    { value: 'yes', means: yes },
    { value: 'no', means: no },
  ];
}
