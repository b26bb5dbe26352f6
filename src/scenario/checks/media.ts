import { error, warning } from '../diagnostic.ts';
import type { Finding } from '../diagnostic.ts';
import { asFields, asText } from '../fields.ts';
import type { Fields } from '../fields.ts';
import { mediumKind } from '../media-kinds.ts';
import type { MediumKind } from '../media-kinds.ts';
import { didYouMean } from '../near.ts';
import type { Outline, Placed } from '../outline.ts';

/** What is shown is listed, what is listed is shown, and each medium has the words that stand for it. */
export function media(outline: Outline): Finding[] {
  const listed = Object.entries(asFields(outline.fields['media'])).map(([id, value]) => ({
    id,
    fields: asFields(value),
    path: ['media', id],
  }));
  const shown = [...outline.scenes.values(), ...outline.choices].flatMap(({ fields, path }) => {
    const id = asText(fields['shows']);
    return id === undefined ? [] : [{ id, path: [...path, 'shows'] }];
  });
  const known = new Set(listed.map(({ id }) => id));
  const used = new Set(shown.map(({ id }) => id));
  return [
    ...shown
      .filter(({ id }) => !known.has(id))
      .map(({ id, path }) =>
        error(
          'medium-unknown',
          path,
          `There is no medium "${id}".${didYouMean(id, known)} Add it under media, or take this line out.`,
        ),
      ),
    ...listed
      .filter(({ id }) => !used.has(id))
      .map(({ id, path }) => ({
        ...warning(
          'medium-unused',
          path,
          `No scene or choice shows "${id}", so it stays out of the course. Take it out, or show it.`,
        ),
        atKey: true,
      })),
    ...listed.flatMap(words),
  ];
}

/** A kind that cannot be told is a fault of the file name, which the schema tells. */
function words(placed: Placed & { readonly id: string }): Finding[] {
  const kind = mediumKind(asText(placed.fields['file']) ?? '');
  return kind === undefined ? [] : [...missing(kind, placed), ...misplaced(kind, placed)];
}

function missing(kind: MediumKind, { id, fields, path }: Placed & { readonly id: string }): Finding[] {
  const lacks = (code: string, message: string) => [{ ...error(code, path, message), atKey: true }];
  switch (kind) {
    case 'image':
      if (fields['decorative'] === true || hasWords(fields, 'alt')) return [];
      return lacks(
        'alt-missing',
        `The picture "${id}" needs alt: what would you tell someone on the phone? If it says nothing of its own, write decorative: true.`,
      );
    case 'sound':
      // An empty one is a fault of its own.
      if (fields['transcript'] !== undefined) return [];
      return lacks('transcript-missing', `The sound "${id}" needs a transcript, for whoever cannot hear it.`);
    case 'film':
      if (fields['captions'] !== undefined) return [];
      return lacks(
        'captions-missing',
        `The film "${id}" needs captions: the name of a .vtt file in the same folder.`,
      );
    default:
      return kind satisfies never;
  }
}

const names: Readonly<Record<MediumKind, string>> = { image: 'a picture', sound: 'a sound', film: 'a film' };
const fitting: Readonly<Record<MediumKind, readonly string[]>> = {
  image: ['alt', 'decorative'],
  sound: ['transcript'],
  film: ['captions', 'transcript'],
};

function misplaced(kind: MediumKind, { fields, path }: Placed): Finding[] {
  const strange = ['alt', 'decorative', 'transcript', 'captions']
    .filter((name) => fields[name] !== undefined && !fitting[kind].includes(name))
    .map((name) => ({
      ...error(
        'medium-words',
        [...path, name],
        `This is ${names[kind]}, which has no "${name}". Take the line out; it can have ${fitting[kind].join(' or ')}.`,
      ),
      atKey: true,
    }));
  if (fields['decorative'] !== true || !hasWords(fields, 'alt')) return strange;
  return [
    ...strange,
    {
      ...error(
        'alt-decorative',
        [...path, 'decorative'],
        'A picture with alt is not decorative. Keep the alt and take this line out, or the other way round.',
      ),
      atKey: true,
    },
  ];
}

function hasWords(fields: Fields, name: string): boolean {
  return (asText(fields[name]) ?? '').trim() !== '';
}
