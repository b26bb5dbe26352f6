import type { Change } from '../document/change.ts';
import type { FileDocument, Path } from '../document/file-document.ts';
import { without, withEntry, withValue } from '../document/yaml-edits.ts';
import { inTurn, type Steps } from './steps.ts';

/** The fields of a medium as they are written; those left out are not written. */
export interface MediumFields {
  readonly file: string;
  readonly alt?: string;
  readonly decorative?: true;
  readonly transcript?: string;
  readonly captions?: string;
  readonly credit?: string;
}

/** Lists a medium; the first one makes the list, where the people and promises of the story end. */
export function addMedium(document: FileDocument, id: string, medium: MediumFields): Steps {
  if (document.at(['media']) !== undefined)
    return inTurn(document, (now) =>
      now.keysAt(['media']).length > 0
        ? withEntry(now, ['media'], id, medium)
        : withValue(now, ['media'], { [id]: medium }),
    );
  const behind = lastOf(document, [], ['title', 'about', 'questions', 'cast', 'promises', 'flags']);
  return inTurn(document, (now) => withEntry(now, [], 'media', { [id]: medium }, behind));
}

/** Writes one field of a medium, or takes it out. */
export function setMediumField(
  document: FileDocument,
  id: string,
  field: keyof MediumFields,
  value: string | true | undefined,
): Steps {
  const path = ['media', id, field];
  return inTurn(document, (now) => (value === undefined ? without(now, path) : withValue(now, path, value)));
}

/** A picture either says something or is decorative. */
export function setDecorative(document: FileDocument, id: string, decorative: boolean): Steps {
  return inTurn(
    document,
    (now) =>
      decorative
        ? withValue(now, ['media', id, 'decorative'], true)
        : without(now, ['media', id, 'decorative']),
    (now) => (decorative ? without(now, ['media', id, 'alt']) : []),
  );
}

/** Shows a medium with a scene's text or a choice's reply; undefined shows none. */
export function showMedium(document: FileDocument, place: Path, id: string | undefined): Steps {
  return inTurn(document, (now) => shownAt(now, place, id));
}

/** Takes a medium off the list and out of every scene and choice that shows it. Its file stays, for an undo. */
export function removeMedium(document: FileDocument, id: string, places: readonly Path[]): Steps {
  return inTurn(
    document,
    ...places.map((place) => (now: FileDocument) => shownAt(now, place, undefined)),
    (now) => without(now, ['media', id]),
  );
}

function shownAt(document: FileDocument, place: Path, id: string | undefined): readonly Change[] {
  const path = [...place, 'shows'];
  if (id === undefined) return without(document, path);
  if (document.at(path) !== undefined) return withValue(document, path, id);
  return withEntry(document, place, 'shows', id, lastOf(document, place, ['title', 'text', 'says']));
}

/** The last of these names that stands there. */
function lastOf(document: FileDocument, path: Path, names: readonly string[]): string | undefined {
  return document.keysAt(path).findLast((name) => names.includes(name));
}
