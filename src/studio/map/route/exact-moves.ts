import { compilePlay } from '../../../engine/compile-play.ts';
import { routeOf } from '../../../proof/map/route-of.ts';
import { places } from '../../../proof/map/scene-map.ts';
import { readScenario } from '../../../scenario/read-scenario.ts';
import type { DrawnMove } from '../plan/drawn-route.ts';
import { endKey, repairKey, startKey } from '../plan/plan.ts';

/** What the scenario does when these choices are made; undefined where it cannot be played as it stands. */
export function exactMoves(text: string, codes: readonly string[]): readonly DrawnMove[] | undefined {
  const { scenario } = readScenario(text, 'scenario.yaml');
  if (scenario === undefined) return undefined;
  const { moves } = routeOf(compilePlay(scenario), codes);
  return moves.map(({ act, from, to, chosen }) => ({ from: keyOf(from, act), to: keyOf(to, act), chosen }));
}

function keyOf(place: string, act: number): string {
  switch (place) {
    case places.start:
      return startKey(act);
    case places.repair:
      return repairKey(act);
    case places.end:
      return endKey(act);
    default:
      return place;
  }
}
