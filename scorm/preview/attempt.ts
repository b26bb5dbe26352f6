import type { Learner, Standard } from './messages.ts';

/** One learner's attempt as the run-time last stored it. */
export interface Stored {
  readonly standard: Standard;
  readonly launches: number;
  /** Seconds over all finished visits. */
  readonly seconds: number;
  /** The run-time's own data, as its commit gave it. */
  readonly cmi: Readonly<Record<string, unknown>>;
}

type Tree = Readonly<Record<string, unknown>>;

const branch = (tree: Tree, name: string): Tree => {
  const found = tree[name];
  return typeof found === 'object' && found !== null ? (found as Tree) : {};
};

/**
 * What the run-time starts from: the data of the last visit with what an LMS must fill in itself (entry, mode, credit,
 * learner, total time), and without what belongs to one visit (exit, session time).
 *
 * @see SCORM 1.2 Run-Time Environment 3.4; SCORM 2004 4th Edition Run-Time Environment 4.2.
 */
export function seedOf(
  previous: Stored | undefined,
  learner: Learner,
  mode: 'normal' | 'review',
  given: { readonly standard: Standard; readonly launchData: string; readonly masteryScore: string },
): Record<string, unknown> {
  return given.standard === 'scorm12'
    ? seed12(previous, learner, mode, given)
    : seed2004(previous, learner, mode, given);
}

function seed12(
  previous: Stored | undefined,
  learner: Learner,
  mode: string,
  given: { readonly launchData: string; readonly masteryScore: string },
): Record<string, unknown> {
  const old = previous?.cmi ?? {};
  const { exit, session_time: _session, ...core } = branch(old, 'core');
  return {
    ...old,
    launch_data: given.launchData,
    student_data: { ...branch(old, 'student_data'), mastery_score: given.masteryScore },
    core: {
      lesson_status: 'not attempted',
      ...core,
      student_id: learner.id,
      student_name: learner.name,
      credit: mode === 'normal' ? 'credit' : 'no-credit',
      lesson_mode: mode,
      entry: previous === undefined ? 'ab-initio' : exit === 'suspend' ? 'resume' : '',
      total_time: timespan(previous?.seconds ?? 0),
    },
  };
}

function seed2004(
  previous: Stored | undefined,
  learner: Learner,
  mode: string,
  given: { readonly launchData: string },
): Record<string, unknown> {
  // SCORM 2004 keeps an attempt's data only if the last visit ended suspended.
  const suspended = previous?.cmi['exit'] === 'suspend';
  const { exit: _exit, session_time: _session, ...kept } = suspended ? previous.cmi : {};
  return {
    ...kept,
    learner_id: learner.id,
    learner_name: learner.name,
    credit: mode === 'normal' ? 'credit' : 'no-credit',
    mode,
    launch_data: given.launchData,
    entry: suspended ? 'resume' : 'ab-initio',
    total_time: `PT${suspended ? previous.seconds : 0}S`,
  };
}

/** Whole seconds of a SCORM 1.2 timespan (`HHHH:MM:SS.SS`) or a SCORM 2004 duration (`PT1H2M3.5S`); 0 if it is neither. */
export function secondsOf(time: unknown): number {
  if (typeof time !== 'string') return 0;
  const clock = /^(\d{1,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/.exec(time);
  if (clock) return Math.round(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]));
  const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,2})?)S)?)?$/.exec(time);
  if (!duration) return 0;
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = duration;
  return Math.round(Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

function timespan(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
