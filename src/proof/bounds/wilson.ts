import type { Interval } from '../proof.ts';

const z = 1.959964;

/**
 * Where a share lies with 95 % confidence when it was met in so many of so many runs.
 *
 * @see Wilson 1927, doi:10.1080/01621459.1927.10502953.
 */
export function wilson(met: number, runs: number): Interval {
  if (runs === 0) return { low: 0, high: 1 };
  const share = met / runs;
  const square = (z * z) / runs;
  const middle = (share + square / 2) / (1 + square);
  const half = (z * Math.sqrt((share * (1 - share)) / runs + square / (4 * runs))) / (1 + square);
  return {
    low: met === 0 ? 0 : Math.max(0, middle - half),
    high: met === runs ? 1 : Math.min(1, middle + half),
  };
}
