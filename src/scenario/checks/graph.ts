import { error, warning } from '../diagnostic.ts';
import type { Finding } from '../diagnostic.ts';
import { asText } from '../fields.ts';
import type { Outline, SceneFacts } from '../outline.ts';
import { scenesFrom, waysOut } from '../outline.ts';
import { onRounds } from './on-rounds.ts';

/** The scenes hang together: each can be met, `onward` follows a rescue, and nothing goes round for ever. */
export function graph(outline: Outline): Finding[] {
  return [...unmet(outline), ...onward(outline), ...rounds(outline)];
}

function unmet(outline: Outline): Finding[] {
  const starts = outline.acts.flatMap(({ fields }) => [
    asText(fields['opens']) ?? '',
    asText(fields['rescue']) ?? '',
  ]);
  const met = scenesFrom(outline, starts);
  return [...outline.scenes.values()]
    .filter(({ id }) => !met.has(id))
    .map(({ id, path }) => ({
      ...warning(
        'scene-unmet',
        path,
        `No act opens with scene "${id}" and no scene leads to it, so it is never played.`,
      ),
      atKey: true,
    }));
}

function onward(outline: Outline): Finding[] {
  const after = scenesFrom(
    outline,
    outline.acts.flatMap(({ fields }) => asText(fields['rescue']) ?? []),
  );
  return [...outline.scenes.values()].flatMap((scene) =>
    waysOut(scene)
      .filter(({ to }) => to === 'onward' && !after.has(scene.id))
      .map(({ path }) =>
        error(
          'onward-early',
          path,
          '"onward" goes where a choice was leading before the rescue, so only the rescue scene and those after it can use it. Write the id of a scene, or end.',
        ),
      ),
  );
}

/** A round of scenes without choices would never stop; one with choices may be meant, and is pointed out. */
function rounds(outline: Outline): Finding[] {
  const scenes = [...outline.scenes.values()];
  const waysOf = (from: readonly SceneFacts[]) =>
    new Map(from.map((scene) => [scene.id, waysOut(scene).map(({ to }) => to)]));
  const met = onRounds(waysOf(scenes));
  const silent = onRounds(waysOf(scenes.filter(({ choices }) => choices.length === 0)));
  return scenes
    .filter(({ id }) => met.has(id))
    .map(({ id, path }) => ({
      ...(silent.has(id)
        ? error(
            'scene-round',
            path,
            `Scene "${id}" leads back to itself without a choice on the way, so the story would never go on.`,
          )
        : warning(
            'scene-round',
            path,
            `The story can come back to scene "${id}". Make sure that a condition ends the round.`,
          )),
      atKey: true,
    }));
}
