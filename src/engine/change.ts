import { alliance, safety } from '../model/measures.ts';
import { promise, promiseState } from '../model/promises.ts';
import type { State } from '../model/state.ts';
import type { Change } from './moment.ts';
import { rolesIn } from './names.ts';
import type { Play } from './play.ts';

/** What one decision did. */
export function changeOf(play: Play, before: State, after: State): Change {
  const became = (state: number) =>
    play.promises.filter(
      (_, index) =>
        promiseState(after.promises, index) === state && promiseState(before.promises, index) !== state,
    );
  return {
    safety: safety(after) - safety(before),
    alliance: alliance(after) - alliance(before),
    openness: after.O - before.O,
    margin: after.margin - before.margin,
    minutes: after.used - before.used,
    recognised: rolesIn(after.recognised & ~before.recognised),
    promised: became(promise.open),
    kept: became(promise.kept),
    rupture: ruptureOf(before, after),
  };
}

function ruptureOf(before: State, after: State): Change['rupture'] {
  if (before.rupture === after.rupture) return 'none';
  return after.rupture ? 'opened' : 'repaired';
}
