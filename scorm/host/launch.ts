import { profileOf, type Stored, type StrictLmsOptions } from './options.ts';

/** What an LMS gives at the next launch: the stored data, with what the LMS itself says about this launch. */
export function relaunched(options: StrictLmsOptions, stored: Stored | undefined): Stored {
  return options.standard === 'scorm12' ? launch12(options, stored) : launch2004(options, stored);
}

function launch12(options: StrictLmsOptions, last: Stored | undefined): Stored {
  const profile = profileOf(options);
  const exit = last?.['cmi.core.exit'];
  const stored = profile.givesBack.scorm12 === 'always' || exit === 'suspend' ? (last ?? {}) : {};
  const status = stored['cmi.core.lesson_status'] ?? 'not attempted';
  const said = saidOf(
    options,
    ['completed', 'passed', 'failed'].includes(last?.['cmi.core.lesson_status'] ?? ''),
  );
  const total = secondsOf12(stored['cmi.core.total_time']) + secondsOf12(stored['cmi.core.session_time']);
  return {
    ...stored,
    ...options.manifest,
    'cmi.core.student_id': said.learner.id,
    'cmi.core.student_name': said.learner.name,
    'cmi.core.lesson_status': status === 'failed' ? profile.failed : status,
    'cmi.core.lesson_mode': said.mode,
    'cmi.core.credit': said.credit,
    'cmi.core.entry': entryOf(exit, last),
    'cmi.core.exit': '',
    'cmi.core.session_time': '00:00:00',
    'cmi.core.total_time': clock(total),
    'cmi.launch_data': said.launchData,
    ...(said.language === '' ? {} : { 'cmi.student_preference.language': said.language }),
  };
}

function launch2004(options: StrictLmsOptions, last: Stored | undefined): Stored {
  const exit = last?.['cmi.exit'];
  const kept = profileOf(options).givesBack.scorm2004 === 'always' || exit === 'suspend';
  const stored: Stored = last !== undefined && kept ? last : namedObjectives(options);
  const said = saidOf(options, last?.['cmi.completion_status'] === 'completed');
  const total = secondsOf2004(stored['cmi.total_time']) + secondsOf2004(stored['cmi.session_time']);
  return {
    ...stored,
    ...options.manifest,
    'cmi.learner_id': said.learner.id,
    'cmi.learner_name': said.learner.name,
    'cmi.completion_status': stored['cmi.completion_status'] ?? 'unknown',
    'cmi.mode': said.mode,
    'cmi.credit': said.credit,
    'cmi.entry': entryOf(exit, last),
    'cmi.exit': '',
    'cmi.session_time': 'PT0S',
    'cmi.total_time': `PT${Math.round(total * 100) / 100}S`,
    'cmi.launch_data': said.launchData,
    ...(said.language === '' ? {} : { 'cmi.learner_preference.language': said.language }),
  };
}

function namedObjectives({ objectives = [] }: StrictLmsOptions): Stored {
  return Object.fromEntries(objectives.map((id, index) => [`cmi.objectives.${index}.id`, id]));
}

/** What the LMS says about the learner and this launch. */
function saidOf(options: StrictLmsOptions, completed: boolean) {
  const review = completed && profileOf(options).afterCompletion === 'review';
  return {
    learner: { id: 'u1', name: 'Doe, Jane' },
    launchData: '',
    language: '',
    mode: review ? 'review' : 'normal',
    credit: review ? 'no-credit' : 'credit',
    ...options,
  } as const;
}

function entryOf(exit: string | undefined, stored: Stored | undefined): string {
  if (!stored) return 'ab-initio';
  return exit === 'suspend' ? 'resume' : '';
}

function secondsOf12(time = ''): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * 60 + seconds || 0;
}

function secondsOf2004(time = ''): number {
  const [, hours = 0, minutes = 0, seconds = 0] = (
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(time) ?? []
  ).map((part) => Number(part ?? 0));
  return (hours * 60 + minutes) * 60 + seconds;
}

function clock(seconds: number): string {
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const hundredths = String(Math.round(seconds * 100) % 100).padStart(2, '0');
  return `${part(seconds / 3600).padStart(4, '0')}:${part((seconds / 60) % 60)}:${part(seconds % 60)}.${hundredths}`;
}
