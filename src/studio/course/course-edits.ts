import type { Change } from '../document/change.ts';
import type { FileDocument } from '../document/file-document.ts';
import { moved, withItem, without, withValue } from '../document/yaml-edits.ts';
import { written } from '../forms/written.ts';
import { courseOf } from './course-of.ts';

/** Writes what the course says at a place; an empty text takes it out, unless the course cannot do without. */
export function courseSaid(
  document: FileDocument,
  path: readonly string[],
  value: string | number | boolean,
  needed: boolean,
): readonly Change[] {
  return written(document, path, value === '' && !needed ? undefined : value);
}

/** Adds a scenario at the end of the course. */
export function scenarioListed(document: FileDocument, id: string): readonly Change[] {
  const { scenarios } = courseOf(document);
  return scenarios.includes(id) ? [] : withItem(document, ['scenarios'], scenarios.length, id);
}

/** Takes a scenario out of the course, as one of the order and as the first steps. */
export function scenarioUnlisted(document: FileDocument, id: string): readonly Change[] {
  const { scenarios, orientation } = courseOf(document);
  const at = scenarios.indexOf(id);
  // One of the order and the first steps as well: the order comes first, the rest is another turn.
  if (at >= 0)
    return scenarios.length === 1
      ? withValue(document, ['scenarios'], [])
      : without(document, ['scenarios', at]);
  return orientation === id ? without(document, ['orientation']) : [];
}

/** Moves a scenario by one place, up (-1) or down (1). */
export function scenarioMoved(document: FileDocument, id: string, by: -1 | 1): readonly Change[] {
  const { scenarios } = courseOf(document);
  const from = scenarios.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= scenarios.length) return [];
  const changes = moved(
    document,
    ['scenarios', from],
    by < 0 ? to : to + 1 < scenarios.length ? to + 1 : undefined,
  );
  if (changes.length > 0) return changes;
  // On one line, in brackets.
  const order = scenarios.with(from, scenarios[to]!).with(to, id);
  return withValue(document, ['scenarios'], order);
}
