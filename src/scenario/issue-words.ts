import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'named entries',
  record: 'named entries',
};

/** What an issue about the kind of a value asked for; empty for other issues. */
export function wantedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code !== 'invalid_value') return '';
  return alternatives(
    issue.values.map((option) => (typeof option === 'string' ? `"${option}"` : String(option))),
  );
}

export function alternatives(options: readonly string[]): string {
  return options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
}

/** What a value is, in a word or two. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of named entries';
  return typeof value === 'string' ? `the text ${quote(value)}` : JSON.stringify(value);
}

export function quote(value: unknown): string {
  const words = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return `"${words.length > 40 ? `${words.slice(0, 40)}…` : words}"`;
}

/** What is too little or too much, and how much it may be. */
export function amount(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  here: unknown,
  place: string,
): string {
  const what = Array.isArray(here)
    ? `A list of ${here.length}`
    : typeof here === 'string'
      ? quote(here)
      : JSON.stringify(here);
  return issue.code === 'too_small'
    ? `${what} in ${place} is too little; the least is ${counted(issue.origin, issue.minimum)}.`
    : `${what} in ${place} is too much; the most is ${counted(issue.origin, issue.maximum)}.`;
}

function counted(origin: string, count: number | bigint): string {
  const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
    string: ['character', 'characters'],
    array: ['entry', 'entries'],
  };
  const [one, many] = units[origin] ?? [];
  return one === undefined ? String(count) : `${count} ${Number(count) === 1 ? one : many}`;
}

const formRules: Readonly<Record<string, string>> = {
  '/^[a-z][a-z0-9_]*$/': 'Use small letters, digits and underscores, starting with a letter.',
  '/^[a-z][a-z0-9-]*$/': 'Use small letters, digits and hyphens, starting with a letter.',
  '/^[a-z]+\\d{4}[a-z]?$/': 'Use a surname in small letters and a year, such as kennedy2009.',
  '/^[0-9a-f]{6}$/': 'A colour is six characters from 0 to 9 and a to f in quotes, such as "8d5524".',
  '/^[a-z0-9][a-z0-9-]*\\.(png|jpg|webp|mp3|mp4)$/':
    'Use small letters, digits and hyphens, and the ending png, jpg, webp, mp3 or mp4, such as ecg.png.',
  '/^[a-z0-9][a-z0-9-]*\\.vtt$/':
    'Use small letters, digits and hyphens, and the ending vtt, such as handover.vtt.',
  '/^[TMY](0|[1-9][0-9]?)$/': 'A construct row is T, M or Y with a number, such as T1.',
};

/** What the form of a text means in words, if it is one that many fields share. */
export function formRule(issue: Issue): string | undefined {
  return issue.code === 'invalid_format' ? formRules[issue.pattern ?? ''] : undefined;
}

/** Why a name does not fit. */
export function nameRule(issue: z.core.$ZodIssueInvalidKey): string {
  const [first] = issue.issues;
  const wanted = first === undefined ? '' : wantedBy(first);
  if (wanted !== '') return `It must be ${wanted}.`;
  return (first && formRule(first)) ?? 'It is too long.';
}
