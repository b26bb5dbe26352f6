import { asFields, asText } from '../../scenario/fields.ts';
import type { Change } from '../document/change.ts';
import type { FileDocument, Path } from '../document/file-document.ts';
import { moved, withItem, without, withValue } from '../document/yaml-edits.ts';

/*
 * Lists of which the first that holds is taken: the versions of a text, and the ways that lead on from a scene. The last
 * asks nothing. A list of one that asks nothing is written as the thing itself.
 */

/** What a list of versions is made of: its words under `text`, or its target under `go`. */
export type Said = 'text' | 'go';

/** Undefined where it is one piece, or nothing. */
export function versionsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] | undefined {
  return Array.isArray(value) ? (value as unknown[]).map(asFields) : undefined;
}

/** Whether a form can show all of it without losing anything. */
export function isReadable(value: unknown, said: Said): boolean {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'number')
    return true;
  if (!Array.isArray(value)) return false;
  const known = said === 'text' ? ['id', 'when', 'text', 'other_starts_only'] : ['when', 'go'];
  return (value as unknown[]).every(
    (item) =>
      typeof item === 'object' &&
      item !== null &&
      !Array.isArray(item) &&
      Object.keys(item).every((key) => known.includes(key)) &&
      typeof asFields(item)[said] !== 'object',
  );
}

/** Adds a version before the last one, which stays the usual. One text becomes two versions of it. */
export function versionAdded(
  document: FileDocument,
  path: Path,
  said: Said,
  words: string,
): readonly Change[] {
  const value = document.valueAt(path);
  const versions = versionsIn(value);
  const item = said === 'go' ? { go: words } : { id: freshId(versions ?? []), text: words };
  if (versions !== undefined && versions.length > 0)
    return withItem(document, path, versions.length - 1, item);
  const usual = typeof value === 'string' ? value : '';
  return withValue(document, path, [item, said === 'go' ? { go: usual } : { id: 'otherwise', text: usual }]);
}

/** Takes a version away. If only the usual one is left, it stands alone again. */
export function versionRemoved(
  document: FileDocument,
  path: Path,
  index: number,
  said: Said,
): readonly Change[] {
  const versions = versionsIn(document.valueAt(path)) ?? [];
  const left = versions.filter((_, at) => at !== index);
  const [only] = left;
  if (
    only !== undefined &&
    left.length === 1 &&
    only['when'] === undefined &&
    only['other_starts_only'] !== true
  )
    return withValue(document, path, asText(only[said]) ?? '');
  return without(document, [...path, index]);
}

/** Exchanges a version with the one after it. */
export function versionMovedDown(document: FileDocument, path: Path, index: number): readonly Change[] {
  const changes = moved(document, [...path, index + 1], index);
  if (changes.length > 0) return changes;
  // Lists on one line are written anew.
  const list = document.valueAt(path) as unknown[];
  const [one, other] = [list[index], list[index + 1]];
  return other === undefined ? [] : withValue(document, path, list.toSpliced(index, 2, other, one));
}

function freshId(versions: readonly Readonly<Record<string, unknown>>[]): string {
  const taken = new Set(versions.map(({ id }) => id));
  let number = 1;
  while (taken.has(`version_${number}`)) number += 1;
  return `version_${number}`;
}
