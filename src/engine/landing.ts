import { transition } from 'xstate';
import { endingOf } from './ending-of.ts';
import type { Play, Position } from './play.ts';
import { replay } from './replay.ts';
import type { SessionMachine, SessionSnapshot } from './session-machine.ts';
import { actAt, sceneAt } from './walker.ts';

/** Where a run was left after its last choice. */
export interface Left {
  /** How often the learner went on since. */
  readonly continued: number;
  /** Tells whether a place, as `placeIn` writes it, is the one that was left; left out where nobody wrote it down. */
  readonly isPlace?: ((place: string) => boolean) | undefined;
}

/** Where a run is gone on with. */
export interface Landing {
  readonly snapshot: SessionSnapshot;
  /** How many codes of the path were taken: all, or those before the first that is unknown or not open. */
  readonly taken: number;
  /** How often the learner would have gone on since the last choice, to come here. */
  readonly continued: number;
  /** It is not the place that was left. */
  readonly moved: boolean;
}

/** The act, the scene (in the end of an act how it ended) and what happens there: two runs with the same words are at one place. */
export function placeIn(play: Play, position: Position): string {
  const { stage } = position;
  const where = stage === 'ended' ? endingOf(play, position) : sceneAt(play, position).id;
  return `${actAt(play, position).id} ${where} ${stage}`;
}

/**
 * The place that was left, as long as the choices still lead there. Else the nearest that is: where the last choice that
 * still holds leads now, or the beginning. Nothing that may be new is passed over, and nothing skipped in the path.
 *
 * @see docs/decisions/0007-an-update-and-the-runs-under-way.md
 */
export function landingOf(machine: SessionMachine, path: readonly string[], left: Left): Landing {
  const { play } = machine.root.meta as { play: Play };
  const { taken, snapshot } = replay(machine, path);
  const way = wayFrom(machine, snapshot);
  const at = (continued: number, moved: boolean): Landing => {
    const known = Math.min(continued, way.length - 1);
    return { snapshot: way[known]!, taken, continued: known, moved };
  };
  const { continued, isPlace } = left;
  if (taken === path.length) {
    if (isPlace === undefined) return at(continued, false);
    const there = way.findIndex(({ context }) => isPlace(placeIn(play, context.position)));
    if (there >= 0) return at(there, false);
    if (continued === 0) return at(0, true);
  }
  return at(taken === 0 ? 0 : 1, true);
}

/** Everything up to the next decision or the end of the run. */
function wayFrom(machine: SessionMachine, from: SessionSnapshot): readonly SessionSnapshot[] {
  const way = [from];
  for (let here = from; ;) {
    const [next] = transition(machine, here, { type: 'continue' });
    if (next.context.position === here.context.position) return way;
    way.push(next);
    here = next;
  }
}
