import type { Call } from './messages.ts';

const elements: readonly (readonly [RegExp, string])[] = [
  [/suspend_data$/, 'what the module needs to come back to this place'],
  [/(lesson_status|completion_status)$/, 'how far the learner is'],
  [/success_status$/, 'passed or failed'],
  [/interactions\.\d+\.id$/, 'a new decision'],
  [/interactions\.\d+\.(student|learner)_response$/, 'what was chosen'],
  [/interactions\.\d+\./, 'about that decision'],
  [/interactions\._count$/, 'how many decisions are stored'],
  [/_children$/, 'what this LMS supports'],
  [/objectives\.\d+\./, 'a scenario as an objective'],
  [/objectives\._count$/, 'how many objectives there are'],
  [/progress_measure$/, 'share of the course that is done'],
  [/session_time$/, 'time of this visit'],
  [/score\./, 'score'],
  [/exit$/, 'how this visit ends: to be resumed'],
  [/(lesson_location|location)$/, 'a bookmark'],
  [/(lesson_mode|mode)$/, 'whether this visit counts'],
  [/(student_id|learner_id)$/, 'who the learner is, to keep attempts apart'],
  [/launch_data$/, 'settings the administrator gave'],
  [/language$/, 'the learner’s language'],
  [/entry$/, 'first visit or a return'],
];

const calls: Readonly<Record<string, string>> = {
  Initialize: 'The module says hello.',
  Terminate: 'The module says goodbye.',
  Commit: 'Please store all this now.',
  GetLastError: 'Did that work?',
  GetErrorString: 'What does that error mean?',
  GetDiagnostic: 'Tell me more about that error.',
};

/** One run-time call in a sentence for people who do not know SCORM. */
export function callWords({ name, given, error }: Call): string {
  const short = name.replace(/^LMS/, '').replace('Finish', 'Terminate');
  const element = given[0] ?? '';
  const about = elements.find(([pattern]) => pattern.test(element))?.[1] ?? element;
  const said =
    short === 'SetValue'
      ? `Please keep: ${about}.`
      : short === 'GetValue'
        ? `What is stored: ${about}?`
        : (calls[short] ?? short);
  return error === 0 ? said : `${said} The LMS refused, with error ${error}.`;
}
