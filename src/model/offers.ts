import { measure, reading } from './measures.ts';
import type { State } from './state.ts';

/** How much the resident offers. The number is also what stays concealed of a doubt. */
export const band = { open: 0, testing: 1, guarded: 2 } as const;

const openFrom = 5500;
const testingFrom = 4500;

/**
 * The band of the resident for one kind of offer. Each reads a pair of strands, so that safety ("can I say it?")
 * and alliance ("is it worth saying to you?") both count.
 *
 * @param pair One of `measure.disclose`, `challenge`, `reflect` and `invite`.
 */
export function offer(state: State, pair: number): number {
  const value = reading(state, pair);
  if (value >= openFrom) return band.open;
  return value >= testingFrom ? band.testing : band.guarded;
}

/** How much of a doubt or an error the resident keeps back, 0 to 2. */
export function concealment(state: State): number {
  return offer(state, measure.disclose);
}
