import type { Change } from '../document/change.ts';
import type { FileDocument, Path } from '../document/file-document.ts';
import { withEntry, without, withValue } from '../document/yaml-edits.ts';
import { orderAt } from './order.ts';

/** Writes a value, or takes the entry away if there is none. A new entry stands where the format's order has it. */
export function written(document: FileDocument, path: Path, value: unknown): readonly Change[] {
  if (value === undefined) return removed(document, path);
  if (document.at(path) !== undefined) return withValue(document, path, value);
  let at = path;
  let entry = value;
  while (at.length > 1 && document.at(at.slice(0, -1)) === undefined) {
    if (typeof at.at(-1) !== 'string') return [];
    entry = { [String(at.at(-1))]: entry };
    at = at.slice(0, -1);
  }
  const parent = at.slice(0, -1);
  const name = String(at.at(-1));
  return withEntry(document, parent, name, entry, behind(document, parent, name));
}

/** The entry that a new one follows: the last that is there of those before it in the format's order. */
function behind(document: FileDocument, parent: Path, name: string): string | undefined {
  const keys = document.keysAt(parent);
  const order = orderAt(parent);
  const before = order.slice(0, Math.max(0, order.indexOf(name)));
  return before.findLast((key) => keys.includes(key)) ?? keys.at(-1);
}

/** Takes an entry away, and a list or a set of entries that holds nothing else; never a whole scene, choice or act. */
function removed(document: FileDocument, path: Path): readonly Change[] {
  if (document.at(path) === undefined) return [];
  let highest = path;
  while (highest.length > 1 && siblings(document, highest) === 1) highest = highest.slice(0, -1);
  return isThing(highest) ? withValue(document, path, '') : without(document, path);
}

function siblings(document: FileDocument, path: Path): number {
  const place = document.at(path);
  return place?.pair === undefined
    ? (place?.parent.items.length ?? 0)
    : document.keysAt(path.slice(0, -1)).length;
}

function isThing(path: Path): boolean {
  const [top, , list] = path;
  return (
    (path.length === 2 && (top === 'scenes' || top === 'acts')) || (path.length === 4 && list === 'choices')
  );
}
