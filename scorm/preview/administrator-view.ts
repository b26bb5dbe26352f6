import type { Stored } from '../host/options.ts';
import { secondsOf, type Attempt } from './attempt.ts';
import type { Standard } from './messages.ts';

/** One decision as an LMS's interactions report has it; empty text for what was not sent. */
export interface DecisionRow {
  readonly what: string;
  readonly answer: string;
  readonly result: string;
  /** How long the learner took. */
  readonly took: string;
}

export interface ObjectiveRow {
  readonly what: string;
  readonly status: string;
}

/** What is kept for the next launch, in characters. */
export interface Kept {
  readonly used: number;
  readonly allowed: number;
}

/** What an administrator would see of an attempt, in the words that LMSs use. */
export interface AdministratorView {
  readonly status: string;
  readonly score: string;
  readonly time: string;
  /** How often the lesson was launched. */
  readonly launches: number;
  /** LMSs count an attempt as one however often it is launched again. */
  readonly attempts: number;
  readonly decisions: readonly DecisionRow[];
  readonly objectives: readonly ObjectiveRow[];
  readonly kept: Kept;
}

const statusWords: Readonly<Record<string, string>> = {
  '': 'Not started',
  'not attempted': 'Not started',
  unknown: 'Not started',
  incomplete: 'In progress',
  browsed: 'Browsed',
  completed: 'Completed',
  passed: 'Passed',
  failed: 'Failed',
};

const resultWords: Readonly<Record<string, string>> = {
  neutral: 'Neutral',
  correct: 'Correct',
  wrong: 'Incorrect',
  incorrect: 'Incorrect',
  unanticipated: 'Unexpected',
};

const promised: Readonly<Record<Standard, number>> = { scorm12: 4096, scorm2004: 64_000 };

/** Where the two standards keep what a report shows. */
const elements = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    success: '',
    score: 'cmi.core.score',
    total: 'cmi.core.total_time',
    session: 'cmi.core.session_time',
    answer: 'student_response',
    objective: 'status',
  },
  scorm2004: {
    status: 'cmi.completion_status',
    success: 'cmi.success_status',
    score: 'cmi.score',
    total: 'cmi.total_time',
    session: 'cmi.session_time',
    answer: 'learner_response',
    objective: 'completion_status',
  },
} as const satisfies Record<Standard, unknown>;

/**
 * Reads an attempt the way an LMS's report does. Anything missing is said to be missing.
 *
 * @param standard Of the package, for an attempt that is not there yet.
 * @param allowed The most characters of resume data, if the LMS has another limit than the standard.
 */
export function administratorView(
  attempt: Attempt | undefined,
  standard: Standard = 'scorm12',
  allowed?: number,
): AdministratorView {
  const spoken = attempt?.standard ?? standard;
  const names = elements[spoken];
  const stored = attempt?.stored ?? {};
  const text = (element: string) => stored[element] ?? '';
  const spent = secondsOf(stored[names.total]) + secondsOf(stored[names.session]);
  return {
    status: statusOf(text(names.status), text(names.success)),
    score: scoreOf(text(`${names.score}.raw`), text(`${names.score}.max`), text(`${names.score}.scaled`)),
    time: spent === 0 ? 'none' : inWords(spent),
    launches: attempt?.launches ?? 0,
    attempts: attempt === undefined || attempt.launches === 0 ? 0 : 1,
    decisions: rowsOf(stored, 'cmi.interactions').map((row) => ({
      what: row['description'] || row['id'] || '',
      answer: row[names.answer] ?? '',
      result: resultWords[row['result'] ?? ''] ?? row['result'] ?? '',
      took: row['latency'] === undefined ? '' : inWords(secondsOf(row['latency'])),
    })),
    objectives: rowsOf(stored, 'cmi.objectives')
      .filter(({ id = '' }) => id !== '')
      .map((row) => ({ what: row['id'] ?? '', status: statusOf(row[names.objective] ?? '', '') })),
    kept: { used: text('cmi.suspend_data').length, allowed: allowed ?? promised[spoken] },
  };
}

/** Hours, minutes and seconds, as a person says them. */
export function inWords(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const parts = [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : '', `${seconds % 60} s`];
  return parts.filter((part) => part !== '').join(' ');
}

function statusOf(completion: string, success: string): string {
  const words = statusWords[completion] ?? completion;
  return success === 'passed' || success === 'failed' ? `${words}, ${success}` : words;
}

function scoreOf(raw: string, max: string, scaled: string): string {
  if (raw !== '') return max === '' ? raw : `${raw} of ${max}`;
  return scaled === '' ? 'none' : `${Math.round(Number(scaled) * 100)} %`;
}

/** `cmi.interactions.3.result` belongs to row 3, under `result`. */
function rowsOf(stored: Stored, group: string): readonly Readonly<Record<string, string>>[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [element, value] of Object.entries(stored)) {
    const [, at, name] = /^(\d+)\.(\w+)$/.exec(element.slice(group.length + 1)) ?? [];
    if (at === undefined || name === undefined || !element.startsWith(`${group}.`)) continue;
    rows.set(Number(at), { ...rows.get(Number(at)), [name]: value });
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
}
