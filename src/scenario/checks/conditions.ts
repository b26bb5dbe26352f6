import { error, warning } from '../diagnostic.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { asFields } from '../fields.ts';
import type { Outline } from '../outline.ts';

/** A condition says something, and something that can hold. */
export function conditions(outline: Outline): Finding[] {
  return outline.conditions.flatMap(({ fields, path }) => [
    ...(Object.keys(fields).length === 0
      ? [warning('condition-empty', path, 'An empty condition holds always. Say when, or take it out.')]
      : []),
    ...['level', 'margin', 'minutes_left'].flatMap((key) =>
      fields[key] === undefined ? [] : range(asFields(fields[key]), [...path, key]),
    ),
  ]);
}

function range(fields: Readonly<Record<string, unknown>>, path: Path): Finding[] {
  const { at_least: least, below } = fields as { at_least?: unknown; below?: unknown };
  if (least === undefined && below === undefined) {
    return [error('range-empty', path, 'Say from where (at_least) or up to where (below) this holds.')];
  }
  if (typeof least !== 'number' || typeof below !== 'number' || least < below) return [];
  return [
    error('range-never', path, `No number is at least ${least} and below ${below}, so this never holds.`),
  ];
}
