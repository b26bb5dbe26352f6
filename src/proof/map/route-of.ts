import { endingOf } from '../../engine/ending-of.ts';
import type { Play, Position } from '../../engine/play.ts';
import { walk } from '../../engine/walk.ts';
import { isOver, proceed, start } from '../../engine/walker.ts';
import type { EndingId } from '../../scenario/scenario.ts';
import { placeOf } from './place-of.ts';
import { places } from './scene-map.ts';

/** One run over the map. */
export interface Route {
  readonly moves: readonly Move[];
  /** How each act that ended has ended. */
  readonly endings: ReadonlyMap<number, EndingId>;
  /** Where the run stands now, if it is not over. */
  readonly now: { readonly act: number; readonly place: string } | undefined;
}

export interface Move {
  readonly act: number;
  readonly from: string;
  readonly to: string;
  /** The choice that led along it, and which one of the run it was, from 1. */
  readonly chosen: { readonly code: string; readonly step: number } | undefined;
}

/** Follows a path of codes; it stops before the first code that is unknown or not open. */
export function routeOf(play: Play, path: readonly string[]): Route {
  const { decided } = walk(play, path);
  const moves: Move[] = [];
  const endings = new Map<number, EndingId>();
  let here = start(play);
  moves.push({ act: 0, from: places.start, to: placeOf(play, here), chosen: undefined });
  let done = 0;
  let chosen: Move['chosen'];
  while (!isOver(play, here)) {
    const decision = here.stage === 'deciding' ? decided[done] : undefined;
    if (here.stage === 'deciding' && decision === undefined) break;
    const next: Position = decision === undefined ? proceed(play, here) : decision.after;
    if (decision !== undefined) chosen = { code: decision.choice.code, step: (done += 1) };
    const from = next.act === here.act ? placeOf(play, here) : places.start;
    const to = placeOf(play, next);
    if (next.stage !== 'replying' && next !== here) {
      moves.push({ act: next.act, from, to, chosen });
      chosen = undefined;
    }
    if (next.stage === 'ended' && here.stage !== 'ended') endings.set(next.act, endingOf(play, next));
    here = next;
  }
  const now = isOver(play, here) ? undefined : { act: here.act, place: placeOf(play, here) };
  return { moves, endings, now };
}
