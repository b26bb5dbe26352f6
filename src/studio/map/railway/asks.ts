import type { Ask, Origin } from '../ask/ask.ts';
import { chipsOf } from '../plan/chips.ts';
import type { Plan } from '../plan/plan.ts';
import type { Question } from './keys.ts';
import type { Standing } from './railway.ts';

/** Where a line drawn from a spot or a chip begins; undefined where none can. */
export function originOf(plan: Plan, { spot, chip }: Standing): Origin | undefined {
  const { kind, station, place } = plan.spots.get(spot) ?? {};
  if (kind === 'start' && place !== undefined) return { scene: spot, way: [...place, 'opens'] };
  if (station === undefined) return undefined;
  const way = chip === undefined ? undefined : chipsOf(plan, spot)[chip]?.way;
  return { scene: spot, way: way?.isOwn === true ? way.place : way?.choice?.place };
}

/** What a key asks for where one stands; undefined where it can mean nothing. */
export function askOf(what: Question, plan: Plan, { spot, chip }: Standing): Ask | undefined {
  if (what === 'add-scene') return { do: what };
  if (what === 'menu') return { do: what, spot, chip };
  if (what === 'fold') return { do: what, spot };
  const from = originOf(plan, { spot, chip });
  if (from === undefined) return undefined;
  if (what === 'add-after') return { do: what, from };
  if (what === 'connect')
    return { do: 'pick', pick: { for: 'connect', from, says: 'Where does this lead?' } };
  const index = chip === undefined ? -1 : (chipsOf(plan, spot)[chip]?.choice ?? -1);
  const choice = index < 0 ? undefined : { scene: spot, index };
  return plan.spots.get(spot)?.station === undefined ? undefined : askWith(what, spot, choice);
}

function askWith(
  what: 'move' | 'copy' | 'remove',
  scene: string,
  choice: { readonly scene: string; readonly index: number } | undefined,
): Ask | undefined {
  switch (what) {
    case 'move':
      if (choice === undefined) return undefined;
      return { do: 'pick', pick: { for: 'move', choice, says: 'Which scene gets this choice?' } };
    case 'copy':
      return { do: 'copy', scene, branch: false };
    case 'remove':
      return choice === undefined ? { do: 'remove', scene, branch: false } : { do: 'remove-choice', choice };
    default:
      return what satisfies never;
  }
}
