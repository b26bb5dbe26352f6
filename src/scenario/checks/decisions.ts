import { error } from '../diagnostic.ts';
import type { Finding } from '../diagnostic.ts';
import { asFields } from '../fields.ts';
import type { Outline, SceneFacts } from '../outline.ts';
import { bands } from '../schema.ts';

/** A scene with choices can be answered in every way, and every scene leads somewhere. */
export function decisions(outline: Outline): Finding[] {
  return [...outline.scenes.values()].flatMap((scene) => [
    ...enough(scene),
    ...offers(scene),
    ...answers(scene),
    ...leads(scene),
    ...pauses(scene),
  ]);
}

function enough({ id, path, choices }: SceneFacts): Finding[] {
  if (choices.length === 0 || choices.length >= 3) return [];
  const count = choices.length === 1 ? 'one choice' : 'two choices';
  return [
    {
      ...error(
        'choices-few',
        [...path, 'choices'],
        `Scene "${id}" has only ${count}. Write three or four, or none.`,
      ),
      atKey: true,
    },
  ];
}

function offers({ id, fields, path, choices }: SceneFacts): Finding[] {
  if (choices.length === 0 || fields['reads'] !== undefined) return [];
  return [
    error(
      'reads-missing',
      path,
      `Scene "${id}" has choices, so it needs "reads": what the resident offers next (disclose, challenge, reflect or invite).`,
    ),
  ];
}

function answers({ fields, choices }: SceneFacts): Finding[] {
  const shared = asFields(fields['replies']);
  return choices.flatMap(({ id, fields: choice, path }) => {
    const own = asFields(choice['replies']);
    const missing = bands.filter((band) => own[band] === undefined && shared[band] === undefined);
    if (missing.length === 0) return [];
    return [
      error(
        'reply-missing',
        path,
        `Choice "${id ?? '?'}" has no ${missing.join(', ')} reply, and neither has its scene. Write what the resident says and does then.`,
      ),
    ];
  });
}

function leads({ id, fields, path, choices }: SceneFacts): Finding[] {
  if (fields['next'] !== undefined) return [];
  const advice = 'Add "next" with the id of a scene, or next: end.';
  if (choices.length === 0) return [error('next-missing', path, `Scene "${id}" leads nowhere. ${advice}`)];
  return choices
    .filter((choice) => choice.fields['next'] === undefined)
    .map((choice) =>
      error(
        'next-missing',
        choice.path,
        `Choice "${choice.id ?? '?'}" leads nowhere, and neither does its scene. ${advice}`,
      ),
    );
}

/** A pause to guess comes after a reply, and the debrief answers it with what was not said. */
function pauses({ id, fields, path, choices }: SceneFacts): Finding[] {
  if (fields['pit_stop'] === undefined) return [];
  const here = [...path, 'pit_stop'];
  if (choices.length === 0)
    return [
      error(
        'pit-stop-idle',
        here,
        `Scene "${id}" has no choices, so its pit_stop would come after no reply. Move it to a scene with choices.`,
      ),
    ];
  if (fields['unsaid'] !== undefined) return [];
  return [
    error(
      'unsaid-missing',
      here,
      `Scene "${id}" asks for a guess and has no "unsaid" that the debrief could show beside it. Add it.`,
    ),
  ];
}
