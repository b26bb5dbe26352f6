import type { Finding } from '../../scenario/diagnostic.ts';
import type { Choice } from '../../scenario/scenario.ts';
import type { SceneProof } from '../proof.ts';
import { Past, reachOf } from './never.ts';
import { notShown } from './not-shown.ts';
import { choicePath, points } from './places.ts';
import type { Examined } from './rule.ts';

/** An option behind a door that never opens is no option. */
export function optionUnreachable(examined: Examined): readonly Finding[] {
  const { scenario, proof } = examined;
  const past = new Past(examined);
  return [...proof.scenes.values()]
    .filter(({ met, choices }) => met.known === 'yes' && choices.some(({ open }) => open.known !== 'no'))
    .flatMap((scene) =>
      scene.choices.flatMap(({ id, open }) => {
        const path = choicePath(scenario, scene.id, id);
        if (open.known === 'yes') return [];
        if (open.known === 'not-shown')
          return [
            notShown(
              path,
              `Option "${id}" was open in none of the runs played; that it never is is not shown.`,
              false,
            ),
          ];
        const choice = scenario.scenes[scene.id]?.choices.find((one) => one.id === id);
        const why = choice === undefined ? '' : whyClosed(choice, scene, past);
        return [
          {
            code: 'option-unreachable',
            severity: 'error',
            path,
            message: `Option "${id}" of scene "${scene.id}" is open in no run.${why} Change its "when" or "needs", or what comes before.`,
          } as const,
        ];
      }),
    );
}

function whyClosed(choice: Choice, { id, levels }: SceneProof, past: Past): string {
  const { when, needs = [] } = choice;
  const at = { path: [], what: 'choice', scene: id, act: undefined, afterChoice: false } as const;
  const reason = when === undefined ? undefined : past.whyNever(when, { ...at, condition: when });
  if (reason !== undefined) return ` ${reason.text}`;
  const door = needs.find(
    (need) => levels !== undefined && reachOf(levels, need.of).high < need.at_least * 100,
  );
  if (door === undefined || levels === undefined) return '';
  return ` It needs ${door.at_least} of ${door.of}, which is at most ${points(reachOf(levels, door.of).high)} here.`;
}
