import type { Play } from '../../engine/play.ts';
import { error } from '../../scenario/diagnostic.ts';
import type { Finding, Path } from '../../scenario/diagnostic.ts';
import { didYouMean } from '../../scenario/near.ts';
import type { Expectation } from '../../scenario/scenario.ts';

/** What an expectation names and the scenario does not have. */
export function unknownNames(play: Play, expectation: Expectation, place: Path): readonly Finding[] {
  const moments = play.acts.flatMap(({ repair }) => repair ?? []);
  const scenes = new Set([...play.scenes, ...moments].map(({ id }) => id));
  const choices = new Set([...play.scenes, ...moments].flatMap((scene) => scene.choices.map(({ id }) => id)));
  const { scene } = expectation;
  return [
    ...(['path', 'open', 'closed'] as const).flatMap((key) =>
      expectation[key].flatMap((id, index) =>
        choices.has(id) ? [] : [unknown('choice', id, choices, [...place, key, index])],
      ),
    ),
    ...(scene === undefined || scenes.has(scene)
      ? []
      : [unknown('scene', scene, scenes, [...place, 'scene'])]),
  ];
}

function unknown(kind: 'choice' | 'scene', id: string, names: ReadonlySet<string>, place: Path): Finding {
  const help =
    kind === 'scene' && id === 'end' ? ' Use ending to say how the act ends.' : didYouMean(id, names);
  const advice = help === '' ? ` Write the id of a ${kind} of this scenario.` : help;
  return error('expect-name', place, `There is no ${kind} "${id}".${advice}`);
}
