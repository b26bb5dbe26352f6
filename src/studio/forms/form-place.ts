import type { Path } from '../document/file-document.ts';
import type { Kind } from './known-entries.ts';

/** Which form shows a place, and the place of what it is about: that of a field leads to the form it is in. */
export function formPlace(place: Path): { readonly kind: Kind; readonly place: Path } {
  const [top, name, list, index] = place;
  if (top === 'scenes' && name !== undefined)
    return list === 'choices' && index !== undefined
      ? { kind: 'choice', place: place.slice(0, 4) }
      : { kind: 'scene', place: place.slice(0, 2) };
  if (top === 'acts' && name !== undefined) return { kind: 'act', place: place.slice(0, 2) };
  return { kind: 'scenario', place: [] };
}
