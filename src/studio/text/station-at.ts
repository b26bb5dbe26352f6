import type { FileDocument, Path } from '../document/file-document.ts';
import { endOf, startOf } from '../document/ranges.ts';
import { caretPlace } from './completion/caret-place.ts';
import { placeAt } from './place-at.ts';

/** The scene, the choice or the act that an offset is in; empty for the rest of the scenario. */
export function stationAt(document: FileDocument, offset: number): Path {
  // What cannot be read has no places; by indentation it is found all the same.
  const path = document.isWhole ? placeAt(document, offset) : (caretPlace(document.text, offset)?.path ?? []);
  const [part, name, inner, index] = path;
  if (name === undefined) return [];
  if (part === 'acts') return ['acts', name];
  if (part !== 'scenes') return [];
  return inner === 'choices' && index !== undefined ? ['scenes', name, 'choices', index] : ['scenes', name];
}

/** From where to where a place is written; undefined for a place that is not there. */
export function rangeOf(
  document: FileDocument,
  path: Path,
): { readonly from: number; readonly to: number } | undefined {
  const place = path.length === 0 ? undefined : document.at(path);
  return place && { from: startOf(document.text, place), to: endOf(document.text, place) };
}
