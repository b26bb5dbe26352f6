import type { Standard } from './profiles.ts';

/** One element of a standard's data model. */
export interface ModelElement {
  readonly access: 'read' | 'write' | 'both' | 'constant';
  readonly takes: RegExp;
  /** What an element is until someone sets it; without one, 2004 answers 403. */
  readonly unset?: string;
}

const any = /^[^]*$/;
const number = /^(-?\d*(\.\d+)?)?$/;
const real = /^-?\d+(\.\d{1,18})?$/;

const read = (...names: string[]) => entries(names, { access: 'read', takes: any, unset: '' });
const constant = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([name, unset]): [string, ModelElement] => [
    name,
    { access: 'constant', takes: any, unset },
  ]);
const write = (takes: RegExp, ...names: string[]) => entries(names, { access: 'write', takes });
/** @param unset Given where the standard has a value from the start. */
const both = (takes: RegExp, unset: string | undefined, ...names: string[]) =>
  entries(names, { access: 'both', takes, ...(unset === undefined ? {} : { unset }) });

function entries(names: readonly string[], element: ModelElement): [string, ModelElement][] {
  return names.map((name) => [name, element]);
}

const timespan12 = /^\d+:\d\d:\d\d(\.\d{1,2})?$/;
const timespan2004 = /^P(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;

/** SCORM 1.2 Run-Time Environment, section 3.4.4, in the spellings that scorm-again takes. */
const model12: [string, ModelElement][] = [
  ...constant({
    'cmi._version': '3.4',
    'cmi.core._children':
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    'cmi.core.score._children': 'raw,min,max',
    'cmi.objectives._children': 'id,score,status',
    'cmi.objectives.n.score._children': 'raw,min,max',
    'cmi.interactions._children':
      'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
    'cmi.student_data._children': 'mastery_score,max_time_allowed,time_limit_action',
    'cmi.student_preference._children': 'audio,language,speed,text',
  }),
  ...read('cmi.core.student_id', 'cmi.core.student_name', 'cmi.core.credit', 'cmi.core.entry'),
  ...read('cmi.core.total_time', 'cmi.core.lesson_mode', 'cmi.launch_data', 'cmi.comments_from_lms'),
  ...read('cmi.student_data.mastery_score', 'cmi.student_data.max_time_allowed'),
  ...read('cmi.student_data.time_limit_action'),
  ...both(/^(passed|completed|failed|incomplete|browsed)$/, 'not attempted', 'cmi.core.lesson_status'),
  ...both(/^[^]{0,64000}$/, '', 'cmi.core.lesson_location', 'cmi.suspend_data', 'cmi.comments'),
  ...both(/^(\d{1,2}(\.\d+)?|100(\.0+)?|)$/, '', 'cmi.core.score.raw', 'cmi.core.score.min'),
  ...both(/^(\d{1,2}(\.\d+)?|100(\.0+)?|)$/, '100', 'cmi.core.score.max'),
  ...write(/^(time-out|suspend|logout|normal|)$/, 'cmi.core.exit'),
  ...write(timespan12, 'cmi.core.session_time', 'cmi.interactions.n.latency'),
  ...both(/^[\x20-\x7e]{0,255}$/, '', 'cmi.objectives.n.id'),
  ...both(/^(passed|completed|failed|incomplete|browsed|not attempted)$/, '', 'cmi.objectives.n.status'),
  ...both(number, '', 'cmi.objectives.n.score.raw', 'cmi.objectives.n.score.min'),
  ...both(number, '100', 'cmi.objectives.n.score.max'),
  ...both(/^-?\d+$/, '0', 'cmi.student_preference.audio', 'cmi.student_preference.speed'),
  ...both(/^-?\d+$/, '0', 'cmi.student_preference.text'),
  ...both(/^.{0,255}$/, '', 'cmi.student_preference.language'),
  ...write(/^[\x20-\x7e]{0,255}$/, 'cmi.interactions.n.id', 'cmi.interactions.n.objectives.n.id'),
  ...write(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/, 'cmi.interactions.n.time'),
  ...write(
    /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
    'cmi.interactions.n.type',
  ),
  ...write(/^.*$/, 'cmi.interactions.n.student_response', 'cmi.interactions.n.correct_responses.n.pattern'),
  ...write(number, 'cmi.interactions.n.weighting'),
  ...write(/^(correct|wrong|incorrect|unanticipated|neutral|-?\d+(\.\d+)?)$/, 'cmi.interactions.n.result'),
];

const words250 = /^(?!\{).*$/;

/** SCORM 2004 Run-Time Environment, section 4.2, likewise. */
const model2004: [string, ModelElement][] = [
  ...constant({
    'cmi._version': '1.0',
    'cmi.comments_from_learner._children': 'comment,location,timestamp',
    'cmi.interactions._children':
      'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
    'cmi.learner_preference._children': 'audio_level,language,delivery_speed,audio_captioning',
    'cmi.objectives._children': 'progress_measure,completion_status,success_status,description,score,id',
    'cmi.objectives.n.score._children': 'scaled,raw,min,max',
    'cmi.score._children': 'scaled,raw,min,max',
  }),
  ...read('cmi.learner_id', 'cmi.learner_name', 'cmi.mode', 'cmi.credit', 'cmi.entry', 'cmi.total_time'),
  ...read('cmi.launch_data', 'cmi.time_limit_action'),
  ...both(/^(completed|incomplete|not attempted|unknown)$/, 'unknown', 'cmi.completion_status'),
  ...both(/^(passed|failed|unknown)$/, 'unknown', 'cmi.success_status', 'cmi.objectives.n.success_status'),
  ...both(/^[^]{0,1000}$/, undefined, 'cmi.location'),
  ...both(/^[^]{0,64000}$/, undefined, 'cmi.suspend_data'),
  ...both(real, undefined, 'cmi.score.raw', 'cmi.score.min', 'cmi.score.max'),
  ...both(real, undefined, 'cmi.objectives.n.score.raw', 'cmi.objectives.n.score.min'),
  ...both(real, undefined, 'cmi.objectives.n.score.max', 'cmi.interactions.n.weighting'),
  ...both(real, undefined, 'cmi.score.scaled', 'cmi.objectives.n.score.scaled'),
  ...both(real, undefined, 'cmi.progress_measure', 'cmi.objectives.n.progress_measure'),
  ...write(/^(time-out|suspend|logout|normal|)$/, 'cmi.exit'),
  ...write(timespan2004, 'cmi.session_time'),
  ...both(/^\S[^]{0,3999}$/, undefined, 'cmi.objectives.n.id', 'cmi.interactions.n.id'),
  ...both(/^\S[^]{0,3999}$/, undefined, 'cmi.interactions.n.objectives.n.id'),
  ...both(/^(completed|incomplete|not attempted|unknown)$/, 'unknown', 'cmi.objectives.n.completion_status'),
  ...both(words250, undefined, 'cmi.objectives.n.description', 'cmi.interactions.n.description'),
  ...both(timespan2004, undefined, 'cmi.interactions.n.latency'),
  ...both(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z?$/,
    undefined,
    'cmi.interactions.n.timestamp',
    'cmi.comments_from_learner.n.timestamp',
  ),
  ...both(
    /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
    undefined,
    'cmi.interactions.n.type',
  ),
  ...both(
    /^(?!\{).{1,4000}$/,
    undefined,
    'cmi.interactions.n.learner_response',
    'cmi.interactions.n.correct_responses.n.pattern',
    'cmi.comments_from_learner.n.comment',
    'cmi.comments_from_learner.n.location',
  ),
  ...both(
    /^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d{1,18})?)$/,
    undefined,
    'cmi.interactions.n.result',
  ),
  ...both(/^([A-Za-z]{1,8}(-[A-Za-z0-9-]+)?|)$/, '', 'cmi.learner_preference.language'),
  ...both(real, '1', 'cmi.learner_preference.audio_level', 'cmi.learner_preference.delivery_speed'),
  ...both(/^(-1|0|1)$/, '0', 'cmi.learner_preference.audio_captioning'),
  ...both(
    /^(continue|previous|choice|jump|exit|exitAll|abandon|abandonAll|suspendAll|_none_)$/,
    '_none_',
    'adl.nav.request',
  ),
];

/** Elements by name, with `n` for the places in lists. */
export const models: Readonly<Record<Standard, ReadonlyMap<string, ModelElement>>> = {
  scorm12: new Map(model12),
  scorm2004: new Map(model2004),
};
