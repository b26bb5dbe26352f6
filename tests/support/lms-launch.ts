import type { Stored, StrictLmsOptions } from './strict-lms.ts';

/** What an LMS gives at the next launch: the stored data, with what the LMS itself says about this launch. */
export function relaunched(
  options: StrictLmsOptions,
  stored: Stored | undefined,
): { readonly stored: Stored } {
  return { stored: options.standard === 'scorm12' ? launch12(options, stored) : launch2004(options, stored) };
}

const learner0 = { id: 'u1', name: 'Doe, Jane' };

function launch12(options: StrictLmsOptions, stored: Stored | undefined): Stored {
  const { learner = learner0, launchData = '', language = '' } = options;
  const status = stored?.['cmi.core.lesson_status'] ?? 'not attempted';
  const review = Boolean(options.reviewAfterCompletion) && ['completed', 'passed', 'failed'].includes(status);
  return {
    ...stored,
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': learner.name,
    'cmi.core.lesson_status': status,
    'cmi.core.lesson_mode': options.mode ?? (review ? 'review' : 'normal'),
    'cmi.core.credit': options.credit ?? (review ? 'no-credit' : 'credit'),
    'cmi.core.entry': entryOf(stored?.['cmi.core.exit'], stored),
    'cmi.core.exit': '',
    'cmi.core.session_time': '00:00:00',
    'cmi.core.total_time': clock(
      secondsOf12(stored?.['cmi.core.total_time']) + secondsOf12(stored?.['cmi.core.session_time']),
    ),
    'cmi.launch_data': launchData,
    ...(language === '' ? {} : { 'cmi.student_preference.language': language }),
  };
}

function launch2004(options: StrictLmsOptions, last: Stored | undefined): Stored {
  const { learner = learner0, launchData = '', language = '', objectives = [] } = options;
  // Without exit "suspend" the learner's next visit is a new attempt.
  const stored = last?.['cmi.exit'] === 'suspend' ? last : undefined;
  const review = Boolean(options.reviewAfterCompletion) && last?.['cmi.completion_status'] === 'completed';
  const named = Object.fromEntries(objectives.map((id, index) => [`cmi.objectives.${index}.id`, id]));
  const total = secondsOf2004(stored?.['cmi.total_time']) + secondsOf2004(stored?.['cmi.session_time']);
  return {
    ...(stored ?? named),
    'cmi.learner_id': learner.id,
    'cmi.learner_name': learner.name,
    'cmi.completion_status': stored?.['cmi.completion_status'] ?? 'unknown',
    'cmi.mode': options.mode ?? (review ? 'review' : 'normal'),
    'cmi.credit': options.credit ?? (review ? 'no-credit' : 'credit'),
    'cmi.entry': entryOf(stored?.['cmi.exit'], last),
    'cmi.exit': '',
    'cmi.session_time': 'PT0S',
    'cmi.total_time': `PT${Math.round(total * 100) / 100}S`,
    'cmi.launch_data': launchData,
    ...(language === '' ? {} : { 'cmi.learner_preference.language': language }),
  };
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
