import { error } from '../diagnostic.ts';
import type { Finding } from '../diagnostic.ts';
import { asFields, asText } from '../fields.ts';
import { lookNames } from '../look-names.ts';
import { didYouMean } from '../near.ts';
import type { Outline } from '../outline.ts';

/** One cast member is the resident, and whoever is seen has a look that can be drawn. */
export function people(outline: Outline): Finding[] {
  return [...residents(outline), ...unseen(outline), ...looks(outline)];
}

function residents(outline: Outline): Finding[] {
  const found = [...outline.cast.values()].filter(({ fields }) => fields['resident'] === true);
  if (found.length === 0 && outline.cast.size > 0) {
    return [
      {
        ...error(
          'resident-missing',
          ['cast'],
          'No cast member is the resident. Add resident: true to the one whose stance is shown.',
        ),
        atKey: true,
      },
    ];
  }
  return found
    .slice(1)
    .map(({ path }) =>
      error(
        'resident-second',
        [...path, 'resident'],
        'Only one cast member is the resident. Take this line out.',
      ),
    );
}

function unseen(outline: Outline): Finding[] {
  const seen = [
    ...outline.scenes.values(),
    ...outline.acts.flatMap(({ fields }) => [
      { fields: asFields(fields['repair']) },
      ...Object.values(asFields(fields['endings'])).map((ending) => ({ fields: asFields(ending) })),
    ]),
  ].flatMap(({ fields }) => asText(fields['speaker']) ?? []);
  return [...outline.cast].flatMap(([id, { fields, path }]) => {
    if (fields['look'] !== undefined || (fields['resident'] !== true && !seen.includes(id))) return [];
    return [
      {
        ...error(
          'look-missing',
          path,
          `"${id}" is seen and has no look. Add "look" with head, skin, hair, clothes and face.`,
        ),
        atKey: true,
      },
    ];
  });
}

function looks(outline: Outline): Finding[] {
  return [...outline.cast.values()].flatMap(({ fields, path }) => {
    const look = asFields(fields['look']);
    const parts = [
      ...(['head', 'face', 'accessories', 'facial_hair'] as const).map((key) => ({
        kind: key,
        steps: [key],
        name: look[key],
      })),
      ...Object.entries(asFields(look['faces'])).map(([stance, name]) => ({
        kind: 'face' as const,
        steps: ['faces', stance],
        name,
      })),
    ];
    return parts.flatMap(({ kind, steps, name }) => {
      const known: readonly string[] = lookNames[kind];
      if (typeof name !== 'string' || known.includes(name)) return [];
      const near = didYouMean(name, known);
      return [
        error(
          'look-unknown',
          [...path, 'look', ...steps],
          `Open Peeps has no ${kind.replace('_', ' ')} "${name}".${near === '' ? ` It has: ${known.join(', ')}.` : near}`,
        ),
      ];
    });
  });
}
