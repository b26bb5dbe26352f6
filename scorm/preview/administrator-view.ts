import { secondsOf, type Stored } from './attempt.ts';

/** What an administrator would see of an attempt, in words. */
export interface AdministratorView {
  readonly status: string;
  readonly time: string;
  readonly score: string;
  readonly launches: string;
  readonly decisions: readonly { readonly what: string; readonly answer: string }[];
  readonly objectives: readonly { readonly what: string; readonly status: string }[];
  /** What is kept for the next launch, and how much room it takes. */
  readonly kept: string;
}

type Tree = Readonly<Record<string, unknown>>;

const statusWords: Readonly<Record<string, string>> = {
  '': 'Not started',
  'not attempted': 'Not started',
  unknown: 'Not started',
  incomplete: 'In progress',
  browsed: 'Looked at',
  completed: 'Completed',
  passed: 'Passed',
  failed: 'Failed',
};

/** Reads an attempt the way an LMS's report does. Anything missing is said to be missing. */
export function administratorView(stored: Stored | undefined): AdministratorView {
  if (stored === undefined) {
    return {
      status: 'Not started',
      time: 'none yet',
      score: 'none sent',
      launches: 'none',
      decisions: [],
      objectives: [],
      kept: 'nothing',
    };
  }
  const { cmi, standard } = stored;
  const one = standard === 'scorm12';
  const core = one ? tree(cmi['core']) : cmi;
  const limit = one ? 4096 : 64_000;
  const kept = text(cmi['suspend_data']).length;
  return {
    status: statusOf(
      one ? text(core['lesson_status']) : text(core['completion_status']),
      text(core['success_status']),
    ),
    time: inWords(stored.seconds + secondsOf(core['session_time'])),
    score: scoreOf(tree(core['score'])),
    launches: stored.launches === 1 ? 'once' : `${stored.launches} times`,
    decisions: rows(cmi['interactions']).map((row) => ({
      what: text(row['description']) || text(row['id']),
      answer: text(one ? row['student_response'] : row['learner_response']),
    })),
    objectives: rows(cmi['objectives'])
      .filter((row) => text(row['id']) !== '')
      .map((row) => ({
        what: text(row['id']),
        status: statusOf(text(one ? row['status'] : row['completion_status']), ''),
      })),
    kept: `${kept.toLocaleString('en')} of ${limit.toLocaleString('en')} characters`,
  };
}

/** Minutes and seconds, as a person says them. */
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

function scoreOf(score: Tree): string {
  const raw = text(score['raw']);
  return raw === '' ? 'none sent' : `${raw} of ${text(score['max']) || '100'}`;
}

function rows(value: unknown): Tree[] {
  return Object.entries(tree(value))
    .filter(([name]) => /^\d+$/.test(name))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, row]) => tree(row));
}

function tree(value: unknown): Tree {
  return typeof value === 'object' && value !== null ? (value as Tree) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
