import type { Change } from '../document/change.ts';
import type { FileDocument, Path } from '../document/file-document.ts';
import { renamed, withEntry, without, withValue } from '../document/yaml-edits.ts';
import { inTurn, type Steps } from '../edits/steps.ts';
import { type Look, written } from './look.ts';
import { mentionsOf } from './mentions-of.ts';
import { peopleOf } from './people-of.ts';

type Make = (document: FileDocument) => readonly Change[];

export interface NewPerson {
  readonly name: string;
  readonly short: string;
  readonly role: string;
  readonly pronoun: string;
  readonly look: Look;
}

/** Adds somebody at the end of the cast; the first of a scenario is its resident. */
export function personAdded(document: FileDocument, id: string, person: NewPerson): Steps {
  const first = document.keysAt(['cast']).length === 0;
  const { look, ...about } = person;
  const value = { ...about, ...(first ? { resident: true } : {}), look: written(look) };
  return inTurn(document, (now) => withEntry(now, ['cast'], id, value));
}

/** Writes one of the words about a person. */
export function personSaid(document: FileDocument, id: string, field: string, value: string): Steps {
  return inTurn(document, (now) => withValue(now, ['cast', id, field], value));
}

/** Gives a person another id, here and wherever the scenario names them. */
export function personRenamed(document: FileDocument, id: string, to: string): Steps {
  const mentions = mentionsOf(document, id).map(
    ({ place }): Make =>
      (now) =>
        withValue(now, place, to),
  );
  return inTurn(document, ...mentions, (now) => renamed(now, ['cast', id], to));
}

/** Makes one person the resident, and nobody else. */
export function residentMade(document: FileDocument, id: string): Steps {
  return inTurn(document, ...residentMakes(document, id));
}

/**
 * Takes a person out.
 *
 * @param instead Who is seen where they were; undefined for the resident, who is seen wherever nobody is named.
 * @param resident Who becomes the resident, if it was them.
 */
export function personRemoved(
  document: FileDocument,
  id: string,
  { instead, resident }: { readonly instead?: string | undefined; readonly resident?: string | undefined },
): Steps {
  const mentions = mentionsOf(document, id).map(
    ({ place }): Make =>
      (now) =>
        instead === undefined ? without(now, place) : withValue(now, place, instead),
  );
  const moved = resident === undefined ? [] : residentMakes(document, resident);
  return inTurn(document, ...moved, ...mentions, (now) => without(now, ['cast', id]));
}

/** Writes one part or colour of a look; an empty one is taken out. Somebody without a look gets `usual`, with that part. */
export function partWritten(
  document: FileDocument,
  id: string,
  part: Path,
  value: string,
  usual: Look,
): Steps {
  const look = ['cast', id, 'look'];
  const place = [...look, ...part];
  const whole: readonly Make[] =
    document.at(look) === undefined ? [(now) => withValue(now, look, written(usual))] : [];
  return inTurn(document, ...whole, (now) =>
    value === '' ? without(now, place) : withValue(now, place, value),
  );
}

/** Writes a whole look; the order of its parts, and notes among them, stay. */
export function lookWritten(document: FileDocument, id: string, look: Look): Steps {
  const place = ['cast', id, 'look'];
  const parts = written(look);
  if (document.keysAt(place).length === 0) return inTurn(document, (now) => withValue(now, place, parts));
  const gone = document.keysAt(place).filter((part) => !(part in parts));
  return inTurn(
    document,
    ...Object.entries(parts).map(
      ([part, value]): Make =>
        (now) =>
          withValue(now, [...place, part], value),
    ),
    ...gone.map(
      (part): Make =>
        (now) =>
          without(now, [...place, part]),
    ),
  );
}

/** Takes the whole look away: somebody who is only spoken of. */
export function lookRemoved(document: FileDocument, id: string): Steps {
  return inTurn(document, (now) => without(now, ['cast', id, 'look']));
}

function residentMakes(document: FileDocument, id: string): readonly Make[] {
  const others = peopleOf(document).filter((person) => person.id !== id && person.resident);
  return [
    ...others.map(
      ({ place }): Make =>
        (now) =>
          // Of somebody of whom nothing else is said, taking it out would take out the person.
          now.keysAt(place).length === 1
            ? withValue(now, [...place, 'resident'], false)
            : without(now, [...place, 'resident']),
    ),
    (now) =>
      now.at(['cast', id, 'resident']) === undefined
        ? withEntry(now, ['cast', id], 'resident', true, behindOf(now, id))
        : withValue(now, ['cast', id, 'resident'], true),
  ];
}

/** It stands with the words about a person, before the look. */
function behindOf(document: FileDocument, id: string): string | undefined {
  const keys = document.keysAt(['cast', id]);
  return keys.includes('pronoun') ? 'pronoun' : (keys.findLast((key) => key !== 'look') ?? keys.at(-1));
}
