import type { Call } from './messages.ts';

const elements: readonly (readonly [RegExp, string])[] = [
  [/suspend_data$/, 'what the lesson needs to come back to this place'],
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
  [/(student_name|learner_name)$/, 'the learner’s name'],
  [/credit$/, 'whether this visit is for credit'],
  [/(mastery_score|scaled_passing_score)$/, 'the score that counts as passed'],
  [/total_time$/, 'time of all visits'],
  [/launch_data$/, 'settings the administrator gave'],
  [/language$/, 'the learner’s language'],
  [/entry$/, 'first visit or a return'],
];

const calls: Readonly<Record<string, string>> = {
  Initialize: 'The lesson says hello.',
  Terminate: 'The lesson says goodbye.',
  Commit: 'Please store all this now.',
  GetLastError: 'Did that work?',
  GetErrorString: 'What does that error mean?',
  GetDiagnostic: 'Tell me more about that error.',
};

/** What a run-time call asks of the LMS, in a sentence for people who do not know SCORM. */
export function callWords({ name, given }: Pick<Call, 'name' | 'given'>): string {
  const short = name.replace(/^LMS/, '').replace('Finish', 'Terminate');
  const element = given[0] ?? '';
  const about = elements.find(([pattern]) => pattern.test(element))?.[1] ?? element;
  if (short === 'SetValue') return `Please keep: ${about}.`;
  if (short === 'GetValue') return `What is stored: ${about}?`;
  return calls[short] ?? short;
}
