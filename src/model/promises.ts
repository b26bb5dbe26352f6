/** What a promise can have come to. */
export const promise = { unmade: 0, open: 1, kept: 2, broken: 3 } as const;

/** Two bits for each promise in one 31-bit integer. */
export const mostPromises = 15;

/** Reads promise number `index` from the packed promises of a state; one of `promise`. */
export function promiseState(promises: number, index: number): number {
  return (promises >> (2 * index)) & 3;
}

/** The packed promises with number `index` in another state. */
export function withPromise(promises: number, index: number, state: number): number {
  return (promises & ~(3 << (2 * index))) | (state << (2 * index));
}

/** One bit for each promise: the lower of its two. Open is the lower without the upper. */
const lowerBits = 0x15555555;

/** Whether some promise of a state is open. */
export function anyOpen(promises: number): boolean {
  return (promises & ~(promises >> 1) & lowerBits) !== 0;
}
