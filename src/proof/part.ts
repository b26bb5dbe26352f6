import type { SumsTaken } from './tallies/sums.ts';
import type { TalliesFound } from './tallies/tallies.ts';
import type { Way } from './tallies/ways.ts';

/** What was counted in a branch, or in what lies before all of them. */
export interface Counted {
  readonly explored: number;
  readonly runs: number;
  readonly sums: readonly SumsTaken[];
}

/** Some branches of the tree of runs, explored, as plain data; what lies before the branches is in every part. */
export interface Part {
  /** That was all of them; false when there were more decisions than the limit. */
  readonly complete: boolean;
  readonly trunk: Counted;
  readonly branches: ReadonlyMap<number, Counted>;
  /** How many branches the whole tree has. */
  readonly branchCount: number;
  readonly found: TalliesFound;
  readonly endless: Way;
}
