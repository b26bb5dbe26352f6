/** Decisions by number; undefined where there is no such way. */
export type Way = Int32Array | undefined;

/**
 * Whether the walk takes one way before another. It goes depth first and takes the choices of a scene in their order,
 * which is that of their numbers.
 */
export function isWalkedBefore(one: Int32Array, other: Int32Array): boolean {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return one[at]! < other[at]!;
  return one.length < other.length;
}

/** The one that the walk takes first, of those that are. */
export function firstWalked(one: Way, other: Way): Way {
  if (one === undefined || other === undefined) return one ?? other;
  return isWalkedBefore(other, one) ? other : one;
}

/** The length of a way that was not found. */
export const never = 0x7fffffff;

/** The shortest way to each of many things, as plain data. */
export interface ShortestFound {
  readonly lengths: Int32Array;
  readonly witnesses: readonly Way[];
}

/** Takes in ways of other runs: where they are as short, the one that the walk takes first. */
export function joinShortest(lengths: Int32Array, witnesses: Way[], found: ShortestFound): void {
  for (const [number, witness] of found.witnesses.entries()) {
    const own = witnesses[number];
    if (witness === undefined || witness.length > lengths[number]!) continue;
    if (own !== undefined && witness.length === own.length && !isWalkedBefore(witness, own)) continue;
    lengths[number] = witness.length;
    witnesses[number] = witness;
  }
}
