import type { FileDocument, Path } from '../document/file-document.ts';
import { asFields } from '../../scenario/fields.ts';

/**
 * What has to go from a file so that nothing else changes when a condition's term can never hold again: the term where
 * others stand beside it; what the condition is asked of, where it could then never be.
 *
 * @param path The place of the name, such as `[…, 'when', 'any', 0, 'visited', 1]`.
 */
export function impossible(document: FileDocument, path: Path): Path {
  const list = path.slice(0, -1);
  const isOneOf = typeof path.at(-1) === 'number';
  // One of several names is enough: the others still stand for it.
  if (isOneOf && lengthAt(document, list) > 1) return path;
  return never(document, isOneOf ? list.slice(0, -1) : list);
}

/** A condition that cannot hold. */
function never(document: FileDocument, condition: Path): Path {
  const step = condition.at(-1);
  const above = condition.slice(0, -1);
  if (step === 'not') return without(document, condition);
  if (typeof step !== 'number') return above;
  if (above.at(-1) === 'any' && lengthAt(document, above) > 1) return condition;
  return never(document, above.slice(0, -1));
}

/** A condition that always holds. */
function always(document: FileDocument, condition: Path): Path {
  const step = condition.at(-1);
  const above = condition.slice(0, -1);
  if (step === 'not') return never(document, above);
  if (typeof step !== 'number') return condition;
  if (above.at(-1) === 'all' && lengthAt(document, above) > 1) return condition;
  return without(document, above);
}

/** Takes a term away that says nothing; a condition without any other holds always. */
function without(document: FileDocument, term: Path): Path {
  const condition = term.slice(0, -1);
  return Object.keys(asFields(document.valueAt(condition))).length > 1 ? term : always(document, condition);
}

function lengthAt(document: FileDocument, path: Path): number {
  const value = document.valueAt(path);
  return Array.isArray(value) ? value.length : 0;
}
