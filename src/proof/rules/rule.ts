import type { Play } from '../../engine/play.ts';
import type { Finding } from '../../scenario/diagnostic.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Proof } from '../proof.ts';

/** What a rule looks at. */
export interface Examined {
  readonly scenario: Scenario;
  readonly play: Play;
  readonly proof: Proof;
  /** Undefined when the list of references is not at hand. */
  readonly references: readonly ReferenceFacts[] | undefined;
}

export interface ReferenceFacts {
  readonly id: string;
  readonly url: string | undefined;
  readonly status: string | undefined;
}

/** One of the authors' rules. Paths of findings lead through the file as written. */
export type Rule = (examined: Examined) => readonly Finding[];
