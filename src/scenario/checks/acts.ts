import { error, warning } from '../diagnostic.ts';
import type { Finding } from '../diagnostic.ts';
import { asFields, asText } from '../fields.ts';
import type { Outline, Placed } from '../outline.ts';
import { scenesFrom } from '../outline.ts';
import { endingIds, residentEndingIds } from '../schema.ts';

/** An act has the endings and the words that its side of the story can need. */
export function acts(outline: Outline): Finding[] {
  return outline.acts.flatMap((act, index) => [
    ...endings(act, isOrientation(outline)),
    ...repair(outline, act),
    ...rescue(outline, act),
    ...openness(outline, act),
    ...(index === 0 && asFields(act.fields['start'])['O'] === 'carry'
      ? [
          error(
            'carry-first',
            [...act.path, 'start', 'O'],
            'The first act has no act before it to carry openness over from. Write a number from 0 to 100.',
          ),
        ]
      : []),
  ]);
}

/** The first steps need words only for what a run of theirs comes to, which the proof sees. */
function isOrientation({ fields }: Outline): boolean {
  return fields['kind'] === 'orientation';
}

function endings({ fields, path }: Placed, someOnly: boolean): Finding[] {
  const resident = fields['you'] === 'resident';
  const written = asFields(fields['endings']);
  const [wanted, others]: readonly (readonly string[])[] = resident
    ? [residentEndingIds, endingIds]
    : [endingIds, residentEndingIds];
  const missing = someOnly ? [] : (wanted?.filter((id) => written[id] === undefined) ?? []);
  const strange = others?.filter((id) => written[id] !== undefined) ?? [];
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            ...error(
              'ending-missing',
              [...path, 'endings'],
              `This act can end in ways that have no epilogue: ${missing.join(', ')}. Write a title and an epilogue for each.`,
            ),
            atKey: true,
          },
        ]),
    ...strange.map((id) => ({
      ...warning(
        'ending-other-side',
        [...path, 'endings', id],
        `An act played as the ${resident ? 'resident' : 'teacher'} never ends in "${id}".`,
      ),
      atKey: true,
    })),
  ];
}

function repair(outline: Outline, { fields, path }: Placed): Finding[] {
  const written = fields['repair'] !== undefined;
  if (fields['you'] === 'resident') {
    return written
      ? [
          warning(
            'repair-other-side',
            [...path, 'repair'],
            'There is no repair moment while playing the resident; these words are never shown.',
          ),
        ]
      : [];
  }
  if (written || outline.scenes.size === 0 || isOrientation(outline)) return [];
  return [
    error(
      'repair-missing',
      path,
      'An act played as the teacher needs "repair": the words for when a rupture opens, with name_it, kind_act and carry_on.',
    ),
  ];
}

function rescue(outline: Outline, { fields, path }: Placed): Finding[] {
  const id = asText(fields['rescue']);
  const scene = id === undefined ? undefined : outline.scenes.get(id);
  if (scene !== undefined && scene.choices.length > 0) {
    return [
      error(
        'rescue-choices',
        [...path, 'rescue'],
        `Scene "${id}" has choices. The rescue is read and continued; put the choices in the scene after it.`,
      ),
    ];
  }
  if (id !== undefined || fields['you'] === 'resident' || isOrientation(outline)) return [];
  const risky = [...scenesFrom(outline, [asText(fields['opens']) ?? ''])].filter(
    (name) => Number(outline.scenes.get(name)?.fields['hazard'] ?? 0) > 0,
  );
  if (risky.length === 0) return [];
  return [
    warning(
      'rescue-missing',
      path,
      `Scene "${risky[0]}" has a hazard and this act has no "rescue": the scene in which help arrives when the margin is used up.`,
    ),
  ];
}

/** Only while playing the resident is the teacher’s openness moved by choices. */
function openness(outline: Outline, { fields }: Placed): Finding[] {
  if (fields['you'] === 'resident') return [];
  const own = scenesFrom(outline, [asText(fields['opens']) ?? '', asText(fields['rescue']) ?? '']);
  return outline.choices
    .filter((choice) => own.has(choice.scene) && asFields(choice.fields['moves'])['O'] !== undefined)
    .map((choice) =>
      error(
        'move-openness',
        [...choice.path, 'moves', 'O'],
        'O moves only while playing the resident. Here the resident’s replies move it; take this line out.',
      ),
    );
}
