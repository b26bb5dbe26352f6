import type { Looks } from '../looked-at.ts';

/** What SCORM 1.2 lets a course read (Run-Time Environment, section 3.4). */
export const looks12: Looks = {
  elements: [
    { about: 'interactions', element: 'cmi.interactions._children' },
    { about: 'interactions-count', element: 'cmi.interactions._count' },
    { about: 'objectives', element: 'cmi.objectives._children' },
    { about: 'objectives-count', element: 'cmi.objectives._count' },
    { about: 'core', element: 'cmi.core._children' },
    { about: 'pass-mark', element: 'cmi.student_data.mastery_score' },
    { about: 'score', element: 'cmi.core.score.raw' },
    { about: 'language', element: 'cmi.student_preference.language' },
    { about: 'launch-data', element: 'cmi.launch_data' },
    { about: 'bookmark', element: 'cmi.core.lesson_location' },
    { about: 'time', element: 'cmi.core.total_time' },
    { about: 'entry', element: 'cmi.core.entry' },
    { about: 'credit', element: 'cmi.core.credit' },
    { about: 'mode', element: 'cmi.core.lesson_mode' },
    { about: 'text', element: 'cmi.suspend_data' },
    { about: 'name', element: 'cmi.core.student_name' },
    { about: 'learner', element: 'cmi.core.student_id' },
    { about: 'status', element: 'cmi.core.lesson_status' },
  ],
  writeOnly: /^cmi\.(core\.(exit|session_time)|interactions\..*)$/,
  errorString: 'LMSGetErrorString',
};
