import type { Looks } from '../looked-at.ts';

/** What SCORM 2004 lets a course read (Run-Time Environment, section 4.2). */
export const looks2004: Looks = {
  elements: [
    { about: 'interactions', element: 'cmi.interactions._children' },
    { about: 'interactions-count', element: 'cmi.interactions._count' },
    { about: 'objectives', element: 'cmi.objectives._children' },
    { about: 'objectives-count', element: 'cmi.objectives._count' },
    { about: 'version', element: 'cmi._version' },
    { about: 'pass-mark', element: 'cmi.scaled_passing_score' },
    { about: 'score', element: 'cmi.score.raw' },
    { about: 'progress', element: 'cmi.progress_measure' },
    { about: 'success', element: 'cmi.success_status' },
    { about: 'language', element: 'cmi.learner_preference.language' },
    { about: 'launch-data', element: 'cmi.launch_data' },
    { about: 'bookmark', element: 'cmi.location' },
    { about: 'time', element: 'cmi.total_time' },
    { about: 'entry', element: 'cmi.entry' },
    { about: 'credit', element: 'cmi.credit' },
    { about: 'mode', element: 'cmi.mode' },
    { about: 'text', element: 'cmi.suspend_data' },
    { about: 'name', element: 'cmi.learner_name' },
    { about: 'learner', element: 'cmi.learner_id' },
    { about: 'status', element: 'cmi.completion_status' },
  ],
  writeOnly: /^(cmi\.(exit|session_time)|adl\..*)$/,
  errorString: 'GetErrorString',
};
