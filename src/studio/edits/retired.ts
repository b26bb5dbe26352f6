import { asFields, textsOf } from '../../scenario/fields.ts';
import type { Change } from '../document/change.ts';
import type { FileDocument } from '../document/file-document.ts';
import { withEntry, withItem, withValue } from '../document/yaml-edits.ts';

/** What the file says is gone and must not be used again. */
export function retiredIn(document: FileDocument): Readonly<Record<'ids' | 'codes', readonly string[]>> {
  const retired = asFields(document.valueAt(['retired']));
  const texts = (key: string) => textsOf(retired[key]).map(({ text }) => text);
  return { ids: texts('ids'), codes: texts('codes') };
}

/** Adds codes or ids to those that are gone. */
export function retiring(
  document: FileDocument,
  what: 'codes' | 'ids',
  ...names: readonly string[]
): readonly Change[] {
  const before = retiredIn(document)[what];
  const added = [...new Set(names)].filter((name) => !before.includes(name));
  if (added.length === 0) return [];
  const path = ['retired', what];
  if (before.length > 0) return added.flatMap((name) => withItem(document, path, before.length, name));
  if (Object.keys(asFields(document.valueAt(['retired']))).length > 0)
    return withValue(document, path, added);
  if (document.at(['retired']) !== undefined) return withValue(document, ['retired'], { [what]: added });
  const keys = document.keysAt([]);
  const behind = ['flags', 'promises', 'cast', 'takeaway'].find((key) => keys.includes(key));
  return withEntry(document, [], 'retired', { [what]: added }, behind ?? keys.at(-1));
}
