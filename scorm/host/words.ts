import type { Standard } from './profiles.ts';

/** How the two standards name their calls, the elements an LMS itself looks at, and their errors. */
export const words = {
  scorm12: {
    api: 'API',
    calls: {
      initialize: 'LMSInitialize',
      finish: 'LMSFinish',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      lastError: 'LMSGetLastError',
      errorString: 'LMSGetErrorString',
      diagnostic: 'LMSGetDiagnostic',
    },
    /** A call before the session, and after it. */
    outside: {
      initialize: { before: '0', during: '101', after: '101' },
      finish: { before: '301', after: '301' },
      get: { before: '301', after: '301' },
      set: { before: '301', after: '301' },
      commit: { before: '301', after: '301' },
    },
    wrongType: '405',
    elements: {
      status: 'cmi.core.lesson_status',
      exit: 'cmi.core.exit',
      text: 'cmi.suspend_data',
      bookmark: 'cmi.core.lesson_location',
      total: 'cmi.core.total_time',
      session: 'cmi.core.session_time',
      learner: 'cmi.core.student_id',
      learnerName: 'cmi.core.student_name',
      raw: 'cmi.core.score.raw',
      max: 'cmi.core.score.max',
    },
    completed: ['completed', 'passed'],
  },
  scorm2004: {
    api: 'API_1484_11',
    calls: {
      initialize: 'Initialize',
      finish: 'Terminate',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      lastError: 'GetLastError',
      errorString: 'GetErrorString',
      diagnostic: 'GetDiagnostic',
    },
    outside: {
      initialize: { before: '0', during: '103', after: '104' },
      finish: { before: '112', after: '113' },
      get: { before: '122', after: '123' },
      set: { before: '132', after: '133' },
      commit: { before: '142', after: '143' },
    },
    wrongType: '406',
    elements: {
      status: 'cmi.completion_status',
      exit: 'cmi.exit',
      text: 'cmi.suspend_data',
      bookmark: 'cmi.location',
      total: 'cmi.total_time',
      session: 'cmi.session_time',
      learner: 'cmi.learner_id',
      learnerName: 'cmi.learner_name',
      raw: 'cmi.score.raw',
      max: 'cmi.score.max',
    },
    completed: ['completed'],
  },
} as const satisfies Record<Standard, unknown>;

export type CallName = keyof (typeof words)['scorm12']['calls'];
export type Words = (typeof words)[Standard];
