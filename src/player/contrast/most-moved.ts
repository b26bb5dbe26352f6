import type { Measure } from '../chart/tracks.ts';
import type { Debrief, Decision } from '../../engine/debrief.ts';

/** A decision that moved what is followed; levels in hundredths. */
export interface Moved {
  readonly decision: Decision;
  readonly from: number;
  readonly to: number;
}

/** The decisions at which a measure rose most and fell most in a run; of equals the earlier. */
export function mostMoved(
  { decisions }: Debrief,
  measure: Measure,
): { readonly rose: Moved | undefined; readonly fell: Moved | undefined } {
  const moves = decisions.flatMap((decision) =>
    decision.moved.filter(({ of }) => of === measure).map(({ from, to }): Moved => ({ decision, from, to })),
  );
  const most = (by: (move: Moved) => number) =>
    moves
      .filter((move) => by(move) > 0)
      .reduce<Moved | undefined>(
        (best, move) => (best === undefined || by(move) > by(best) ? move : best),
        undefined,
      );
  return { rose: most(({ from, to }) => to - from), fell: most(({ from, to }) => from - to) };
}
