import { error, warning } from '../diagnostic.ts';
import type { Finding } from '../diagnostic.ts';
import { asText } from '../fields.ts';
import type { Outline } from '../outline.ts';
import { scenesFrom, waysOut } from '../outline.ts';

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
  return [...outline.scenes.values()].flatMap((scene) => {
    const { id, path } = scene;
    if (!comesBack(outline, id, () => true)) return [];
    const silent =
      scene.choices.length === 0 &&
      comesBack(outline, id, (other) => outline.scenes.get(other)?.choices.length === 0);
    const finding = silent
      ? error(
          'scene-round',
          path,
          `Scene "${id}" leads back to itself without a choice on the way, so the story would never go on.`,
        )
      : warning(
          'scene-round',
          path,
          `The story can come back to scene "${id}". Make sure that a condition ends the round.`,
        );
    return [{ ...finding, atKey: true }];
  });
}

function comesBack(outline: Outline, id: string, through: (scene: string) => boolean): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const scene = outline.scenes.get(at);
    for (const { to } of scene === undefined ? [] : waysOut(scene)) {
      if (to === id) return true;
      if (seen.has(to) || !through(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return false;
}
