import type { z } from 'zod';
import type { Finding, Path } from './diagnostic.ts';
import { didYouMean } from './near.ts';
import { hintAt } from './schema-hints.ts';
import { placeName, valueAt } from './place-name.ts';

type Issue = z.core.$ZodIssue;

/** Puts what zod found into sentences for an author, with the place of each. */
export function explain(schema: z.ZodType, issues: readonly Issue[], value: unknown): Finding[] {
  return issues.flatMap((issue) => explainOne(schema, issue, [], value));
}

function explainOne(schema: z.ZodType, issue: Issue, above: Path, value: unknown): Finding[] {
  const path = [...above, ...(issue.path as Path)];
  if (issue.code === 'invalid_union') return explainUnion(schema, issue.errors, path, value);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownName(schema, path, key, value));
  const finding = sentence(schema, issue, path, value);
  return [{ severity: 'error', path, ...finding }];
}

type Said = Pick<Finding, 'code' | 'message' | 'atKey' | 'snippet'>;

function sentence(schema: z.ZodType, issue: Issue, path: Path, value: unknown): Said {
  const here = valueAt(value, path);
  const place = placeName(path, value);
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
      return wrongKind(schema, [wantedBy(issue)], path, value);
    case 'invalid_key':
      return { code: 'name-form', atKey: true, message: `"${String(path.at(-1))}" is not a usable name. ${keyRule(issue)}` };
    case 'invalid_format':
      return { code: formCode(path), message: `${quote(here)} does not fit ${place}.${formRule(issue) ?? purpose(schema, path)}` };
    case 'too_small':
      return { code: 'value-too-small', message: `${amount(issue.origin, here)} ${place} is too little; ${least(issue)}.` };
    case 'too_big':
      return { code: 'value-too-big', message: `${amount(issue.origin, here)} ${place} is too much; ${most(issue)}.` };
    case 'custom': {
      const { code, snippet } = (issue.params ?? {}) as { code?: string; snippet?: string };
      return { code: code ?? 'value', ...(snippet === undefined ? {} : { snippet }), message: `${issue.message} (${place})` };
    }
    default:
      return { code: 'value', message: `${quote(here)} does not fit ${place}.${purpose(schema, path)}` };
  }
}

/** The message of the way the author most likely meant: the one that fails deepest inside. */
function explainUnion(schema: z.ZodType, ways: readonly (readonly Issue[])[], path: Path, value: unknown): Finding[] {
  const near = ways.filter((issues) => !issues.some((issue) => issue.path.length === 0 && wantedBy(issue) !== ''));
  const meant = near[0];
  if (meant !== undefined) return meant.flatMap((issue) => explainOne(schema, issue, path, value));
  const wanted = [...new Set(ways.flatMap((issues) => issues.map(wantedBy)))].filter((words) => words !== '');
  return [{ severity: 'error', path, ...wrongKind(schema, wanted, path, value) }];
}

function wrongKind(schema: z.ZodType, wanted: readonly string[], path: Path, value: unknown): Said {
  const here = valueAt(value, path);
  const name = String(path.at(-1) ?? 'file');
  if (here === undefined && path.length > 0) {
    return { code: 'missing', message: `${capital(placeName(path.slice(0, -1), value))} has no "${name}".${purpose(schema, path)}` };
  }
  return {
    code: 'value-kind',
    message: `${capital(placeName(path, value))} needs ${alternatives(wanted)}; here stands ${kindOf(here)}.${kindHint(wanted, here)}`,
  };
}

function kindHint(wanted: readonly string[], here: unknown): string {
  if (wanted.includes('text') && (typeof here === 'number' || typeof here === 'boolean')) return ' Put it in quotes.';
  if (wanted.includes('text') && kindOf(here) === kindOf({})) return ' A text with a colon and a space in it goes in quotes, or on the lines after a |.';
  const options = wanted.flatMap((words) => [...words.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? ''));
  return typeof here === 'string' ? didYouMean(here, options) : '';
}

function unknownName(schema: z.ZodType, path: Path, key: string, value: unknown): Finding {
  const { names } = hintAt(schema, path);
  const near = didYouMean(key, names);
  const known = near === '' && names.length > 0 && names.length <= 16 ? ` It can hold: ${names.join(', ')}.` : near;
  const message = `${capital(placeName(path, value))} cannot hold "${key}".${known}`;
  return { code: 'name-unknown', severity: 'error', path: [...path, key], atKey: true, message };
}

/** What an issue about the kind of a value asked for; empty for other issues. */
function wantedBy(issue: Issue): string {
  if (issue.code === 'invalid_value') return alternatives(issue.values.map((option) => (typeof option === 'string' ? `"${option}"` : String(option))));
  if (issue.code !== 'invalid_type') return '';
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
  return kinds[issue.expected] ?? issue.expected;
}

function alternatives(options: readonly string[]): string {
  return options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of named entries';
  return typeof value === 'string' ? `the text ${quote(value)}` : String(value);
}

function quote(value: unknown): string {
  const words = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return `"${words.length > 40 ? `${words.slice(0, 40)}…` : words}"`;
}

function amount(origin: string, here: unknown): string {
  if (origin === 'string') return `${quote(here)} in`;
  return Array.isArray(here) ? `A list of ${here.length} in` : `${String(here)} in`;
}

function least({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  return `the least is ${counted(origin, minimum)}`;
}

function most({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  return `the most is ${counted(origin, maximum)}`;
}

function counted(origin: string, count: number | bigint): string {
  const unit = origin === 'string' ? 'character' : origin === 'array' ? 'entry' : '';
  const plural = unit === 'entry' ? 'entries' : `${unit}s`;
  return unit === '' ? String(count) : `${count} ${Number(count) === 1 ? unit : plural}`;
}

function keyRule(issue: z.core.$ZodIssueInvalidKey): string {
  const named = issue.issues.find(({ code }) => code === 'invalid_value');
  if (named !== undefined) return `It must be ${wantedBy(named as Issue)}.`;
  return 'Use small letters, digits and underscores, starting with a letter, at most 40.';
}

/** What the form of a text means in words. */
function formRule(issue: z.core.$ZodIssueInvalidStringFormat): string | undefined {
  const rules: Readonly<Record<string, string>> = {
    '/^[a-z][a-z0-9_]*$/': 'Use small letters, digits and underscores, starting with a letter.',
    '/^[a-z][a-z0-9-]*$/': 'Use small letters, digits and hyphens, starting with a letter.',
    '/^[0-9a-f]{6}$/': 'A colour is six characters from 0 to 9 and a to f in quotes, such as "8d5524".',
    '/^[TMY](0|[1-9][0-9]?)$/': 'A construct row is T, M or Y with a number, such as T1.',
  };
  const rule = rules[issue.pattern ?? ''];
  return rule === undefined ? undefined : ` ${rule}`;
}

function formCode(path: Path): string {
  return path.at(-1) === 'code' ? 'code-form' : path.at(-1) === 'id' ? 'name-form' : 'value-form';
}

function purpose(schema: z.ZodType, path: Path): string {
  const { description } = hintAt(schema, path);
  return description === undefined ? '' : ` ${description}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
