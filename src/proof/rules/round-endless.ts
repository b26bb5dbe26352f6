import type { Path as Codes } from '../proof.ts';
import type { Finding } from '../../scenario/diagnostic.ts';
import type { Scenario, Scene } from '../../scenario/scenario.ts';
import { scenePath, waysFrom } from './places.ts';
import type { Examined } from './rule.ts';

/** A story that can go round for ever has no ending for whoever goes round. */
export function roundEndless({ scenario, play, proof }: Examined): readonly Finding[] {
  const endless = proof.endless && firstRound(proof.endless);
  const id = endless === undefined ? steadyRound(scenario, proof.scenes) : sceneOfLast(endless, play.scenes);
  if (id === undefined) return [];
  const witness = endless ?? proof.scenes.get(id)?.met.witness;
  return [
    {
      code: 'round-endless',
      severity: 'error',
      path: scenePath(scenario, id),
      atKey: true,
      message: `A run can come back to scene "${id}" again and again and never end. Let something that changes end the round, such as a flag, a choice made before, or the minutes left.`,
      ...(witness === undefined ? {} : { witness }),
    },
  ];
}

/** The way there and once round, of a path that is cut off after a great many rounds. */
function firstRound(path: Codes): Codes {
  const first = path.indexOf(path.at(-1)!);
  const again = path.indexOf(path.at(-1)!, first + 1);
  return again < 0 ? path : path.slice(0, again + 1);
}

function sceneOfLast(path: Codes, scenes: Examined['play']['scenes']): string | undefined {
  return path
    .toReversed()
    .map((code) => scenes.find(({ choices }) => choices.some((choice) => choice.code === code))?.id)
    .find((id) => id !== undefined);
}

/** A scene that runs come to, on a round that whoever wants can go for ever: nothing on it asks what was before. */
function steadyRound(scenario: Scenario, proven: Examined['proof']['scenes']): string | undefined {
  return Object.keys(scenario.scenes).find(
    (id) => proven.get(id)?.met.known === 'yes' && steadilyAfter(id, scenario.scenes).has(id),
  );
}

function steadilyAfter(id: string, scenes: Scenario['scenes']): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = steadyWays(id, scenes[id]);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at) || scenes[at] === undefined) continue;
    seen.add(at);
    waiting.push(...steadyWays(at, scenes[at]));
  }
  return seen;
}

/** Where a choice that is always open, or a scene without choices, always leads. */
function steadyWays(id: string, scene: Scene | undefined): string[] {
  if (scene === undefined) return [];
  const free = ({ when, needs = [] }: Scene['choices'][number]) => when === undefined && needs.length === 0;
  const shared =
    scene.choices.length === 0 || scene.choices.some((one) => one.next === undefined && free(one));
  return waysFrom(id, scene)
    .filter(({ choice }) => (choice === undefined ? shared : free(choice)))
    .filter(
      ({ branch, path, choice }) => branch.when === undefined && isFirst(path, choice?.next ?? scene.next),
    )
    .map(({ to }) => to);
}

function isFirst(path: readonly (string | number)[], next: Scene['next']): boolean {
  return next?.length === 1 || path.at(-1) === 0;
}
