import type { Dialect } from '../dialect.ts';
import { plainText } from '../plain-text.ts';
import { duration, timestamp } from './times.ts';

const interactions = 'cmi.interactions';
const objectives = 'cmi.objectives';

/** The description of a decision, in characters; SCORM 2004 promises 250. */
const longestWords = 250;

/** Our words in SCORM 2004, 3rd and 4th Edition (Run-Time Environment, section 4.2). */
export const scorm2004: Dialect = {
  reports: 'scorm2004',
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    lastError: 'GetLastError',
  },
  missing: ['401', '402'],
  finishSaves: true,
  readsIds: true,
  // All data together stays under 40,000: the rest is for the resume text and what else is sent.
  budget: 34_500,
  reads: {
    text: 'cmi.suspend_data',
    bookmark: 'cmi.location',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    learner: 'cmi.learner_id',
    language: 'cmi.learner_preference.language',
    launchData: 'cmi.launch_data',
    status: 'cmi.completion_status',
    score: 'cmi.score.raw',
    progress: 'cmi.progress_measure',
    decisions: interactions,
    objectives,
    objectiveStatus: (index) => `${objectives}.${index}.completion_status`,
  },
  completedStatuses: ['completed'],
  stay: [['cmi.exit', 'suspend']],
  attempted: [['cmi.completion_status', 'incomplete']],
  completed: [
    ['cmi.completion_status', 'completed'],
    ['cmi.progress_measure', '1'],
  ],
  progress: (share) => [['cmi.progress_measure', decimal(share)]],
  score: (share) => [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', String(Math.round(share * 100))],
    ['cmi.score.scaled', decimal(share)],
  ],
  spent: (seconds) => [['cmi.session_time', duration(seconds)]],
  decided: (index, { id, choice, words, seconds, at }, withWords) => [
    [`${interactions}.${index}.id`, id],
    [`${interactions}.${index}.type`, 'choice'],
    [`${interactions}.${index}.learner_response`, choice],
    [`${interactions}.${index}.result`, 'neutral'],
    [`${interactions}.${index}.latency`, duration(seconds)],
    [`${interactions}.${index}.timestamp`, timestamp(at)],
    ...(withWords ? [[`${interactions}.${index}.description`, plainText(words, longestWords)] as const] : []),
  ],
  words: { rows: 1, characters: 1000 },
  reflected: (index, { id, words, at }) => [
    [`${interactions}.${index}.id`, id],
    [`${interactions}.${index}.type`, 'long-fill-in'],
    [`${interactions}.${index}.learner_response`, words],
    [`${interactions}.${index}.result`, 'neutral'],
    [`${interactions}.${index}.timestamp`, timestamp(at)],
  ],
  objectiveDone: (index, id) => [
    [`${objectives}.${index}.id`, id],
    [`${objectives}.${index}.completion_status`, 'completed'],
  ],
  request: (leave) => [['adl.nav.request', leave]],
  another: undefined,
};

/** A share with at most four decimals. */
function decimal(share: number): string {
  return String(Math.round(share * 10_000) / 10_000);
}
