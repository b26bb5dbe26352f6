import type { Debrief, Decision } from '../../engine/debrief.ts';

/** Another way through the same scenario, tried from a decision of the run. */
export interface Beside {
  readonly debrief: Debrief;
  /** The decision it was tried from; 0 for the first. */
  readonly step: number;
}

/** What was decided at the same place of both runs; undefined where a run has nothing there. */
export interface Pair {
  readonly act: number;
  readonly one: Decision | undefined;
  readonly other: Decision | undefined;
}

/** Both runs from where they part, act by act, so that a second act begins side by side. */
export function pairsOf(one: Debrief, { debrief: other, step }: Beside): readonly Pair[] {
  const acts = Math.max(one.acts.length, other.acts.length);
  return Array.from({ length: acts }, (_, act) => act).flatMap((act) => {
    const [left, right] = [decisionsOf(one, act), decisionsOf(other, act)];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, place) => ({
      act,
      one: left[place],
      other: right[place],
    })).filter(({ one, other }) => (one ?? other)!.index >= step);
  });
}

function decisionsOf({ acts, decisions }: Debrief, act: number): readonly Decision[] {
  const found = acts[act];
  return found === undefined ? [] : decisions.slice(found.from, found.to);
}
