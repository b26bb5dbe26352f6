import type { State } from '../../../src/model/state.ts';
import type { Band, Scene } from '../../../src/scenario/scenario.ts';

/** What happened so far in a run, in plain lists that are copied at every step. */
export interface Story {
  readonly act: number;
  readonly state: State;
  /** Ids of the choices made, and of the scenes come to, over all acts. */
  readonly chosen: readonly string[];
  readonly visited: readonly string[];
  readonly flags: readonly string[];
  /** In this act. */
  readonly rescued: boolean;
  /** Codes of the choices made. */
  readonly codes: readonly string[];
  /** Where the latest choice of this act led: what `onward` stands for. */
  readonly led: Ways;
  readonly facts: readonly Fact[];
  /** How many random runs come here once: the product of the numbers of open choices. */
  readonly odds: bigint;
}

export type Ways = NonNullable<Scene['next']>;

/** Something that is true at one point of a run, with the numbers of that point. */
export interface Fact {
  readonly name: string;
  readonly path: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
}

export const bandNames: readonly Band[] = ['open', 'testing', 'guarded'];
