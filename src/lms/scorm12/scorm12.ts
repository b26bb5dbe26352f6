import type { Dialect } from '../dialect.ts';
import { another } from './another.ts';
import { clockTime, timespan } from './times.ts';

const interactions = 'cmi.interactions';
const objectives = 'cmi.objectives';
const status = 'cmi.core.lesson_status';

/** Our words in SCORM 1.2 (Run-Time Environment, section 3.4). */
export const scorm12: Dialect = {
  reports: 'scorm12',
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
  },
  // 201 is what Moodle says.
  missing: ['401', '201'],
  finishSaves: false,
  readsIds: false,
  budget: Number.POSITIVE_INFINITY,
  reads: {
    text: 'cmi.suspend_data',
    bookmark: 'cmi.core.lesson_location',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    learner: 'cmi.core.student_id',
    language: 'cmi.student_preference.language',
    launchData: 'cmi.launch_data',
    status,
    score: 'cmi.core.score.raw',
    progress: undefined,
    decisions: interactions,
    objectives,
    objectiveStatus: (index) => `${objectives}.${index}.status`,
  },
  completedStatuses: ['completed', 'passed'],
  stay: [['cmi.core.exit', 'suspend']],
  attempted: [[status, 'incomplete']],
  completed: [[status, 'completed']],
  progress: () => [],
  score: (share) => [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', String(Math.round(share * 100))],
  ],
  spent: (seconds) => [['cmi.core.session_time', timespan(seconds)]],
  decided: (index, { id, letter, seconds, at }) => [
    [`${interactions}.${index}.id`, id],
    [`${interactions}.${index}.type`, 'choice'],
    [`${interactions}.${index}.student_response`, letter],
    [`${interactions}.${index}.result`, 'neutral'],
    [`${interactions}.${index}.latency`, timespan(seconds)],
    [`${interactions}.${index}.time`, clockTime(at)],
  ],
  words: { rows: 4, characters: 250 },
  reflected: (index, { id, words, at }) => [
    [`${interactions}.${index}.id`, id],
    [`${interactions}.${index}.type`, 'fill-in'],
    [`${interactions}.${index}.student_response`, words],
    [`${interactions}.${index}.result`, 'neutral'],
    [`${interactions}.${index}.time`, clockTime(at)],
  ],
  objectiveDone: (index, id) => [
    [`${objectives}.${index}.id`, id],
    [`${objectives}.${index}.status`, 'completed'],
  ],
  request: () => [],
  another,
};
