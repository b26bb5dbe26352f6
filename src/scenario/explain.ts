import type { z } from 'zod';
import type { Finding, Path } from './diagnostic.ts';
import { didYouMean } from './near.ts';
import { alternatives, amount, formRule, kindOf, nameRule, quote, wantedBy } from './issue-words.ts';
import { placeName, valueAt } from './place-name.ts';
import { hintAt } from './schema-hints.ts';

type Issue = z.core.$ZodIssue;

/** Puts what zod found into sentences for an author, with the place of each. */
export function explain(schema: z.ZodType, issues: readonly Issue[], value: unknown): Finding[] {
  return issues.flatMap((issue) => explainOne(schema, issue, [], value));
}

function explainOne(schema: z.ZodType, issue: Issue, above: Path, value: unknown): Finding[] {
  const path = [...above, ...(issue.path as Path)];
  if (issue.code === 'invalid_union') return explainUnion(schema, issue.errors, path, value);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownName(schema, path, key, value));
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
      return {
        code: 'name-form',
        atKey: true,
        message: `"${String(path.at(-1))}" is not a usable name. ${nameRule(issue)}`,
      };
    case 'too_small':
    case 'too_big':
      return {
        code: issue.code === 'too_small' ? 'value-too-small' : 'value-too-big',
        message: amount(issue, here, place),
      };
    case 'custom': {
      const { code = 'value', ...params } = (issue.params ?? {}) as { code?: string; snippet?: string };
      return { code, ...params, message: `${issue.message} (${place})` };
    }
    default:
      return {
        code: formCode(path),
        message: `${quote(here)} does not fit ${place}. ${formRule(issue) ?? purpose(schema, path)}`.trim(),
      };
  }
}

/** The message of the way the author most likely meant: the one that fails deepest inside. */
function explainUnion(
  schema: z.ZodType,
  ways: readonly (readonly Issue[])[],
  path: Path,
  value: unknown,
): Finding[] {
  const near = ways.filter(
    (issues) => !issues.some((issue) => issue.path.length === 0 && wantedBy(issue) !== ''),
  );
  const meant = near[0];
  if (meant !== undefined) return meant.flatMap((issue) => explainOne(schema, issue, path, value));
  const wanted = [...new Set(ways.flatMap((issues) => issues.map(wantedBy)))].filter((words) => words !== '');
  return [{ severity: 'error', path, ...wrongKind(schema, wanted, path, value) }];
}

function wrongKind(schema: z.ZodType, wanted: readonly string[], path: Path, value: unknown): Said {
  const here = valueAt(value, path);
  const name = String(path.at(-1) ?? 'file');
  if (here === undefined && path.length > 0) {
    return {
      code: 'missing',
      message:
        `${capital(placeName(path.slice(0, -1), value))} has no "${name}". ${purpose(schema, path)}`.trim(),
    };
  }
  return {
    code: 'value-kind',
    message: `${capital(placeName(path, value))} needs ${alternatives(wanted)}; here stands ${kindOf(here)}.${kindHint(wanted, here)}`,
  };
}

function kindHint(wanted: readonly string[], here: unknown): string {
  if (wanted.includes('text') && (typeof here === 'number' || typeof here === 'boolean'))
    return ' Put it in quotes.';
  if (wanted.includes('text') && kindOf(here) === kindOf({}))
    return ' A text with a colon and a space in it goes in quotes, or on the lines after a |.';
  const options = wanted.flatMap((words) => [...words.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? ''));
  return typeof here === 'string' ? didYouMean(here, options) : '';
}

function unknownName(schema: z.ZodType, path: Path, key: string, value: unknown): Finding {
  const { names } = hintAt(schema, path);
  const near = didYouMean(key, names);
  const known =
    near === '' && names.length > 0 && names.length <= 16 ? ` It can hold: ${names.join(', ')}.` : near;
  const message = `${capital(placeName(path, value))} cannot hold "${key}".${known}`;
  return { code: 'name-unknown', severity: 'error', path: [...path, key], atKey: true, message };
}

function formCode(path: Path): string {
  return path.at(-1) === 'code' ? 'code-form' : path.at(-1) === 'id' ? 'name-form' : 'value-form';
}

function purpose(schema: z.ZodType, path: Path): string {
  return hintAt(schema, path).description ?? '';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
