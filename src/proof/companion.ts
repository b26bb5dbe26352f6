import type { Scenario } from '../scenario/scenario.ts';
import type { Part } from './part.ts';

/** Explores along with whoever proves, at the same time: on another processor, say. */
export interface Companion {
  /** Sets it to work on a scenario of which no more decisions than the limit are to be explored. */
  readonly share: (scenario: Scenario, limit: number) => Sharing;
}

/** The work on one scenario that is done by two. */
export interface Sharing {
  /** The number of the next branch that nobody has taken. */
  readonly take: () => number;
  /** Waits for what the companion has explored; undefined where nothing came of it. */
  readonly part: () => Part | undefined;
  /** Nothing more is wanted. */
  readonly stop: () => void;
}
