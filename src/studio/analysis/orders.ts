import type { Part } from '../../proof/part.ts';
import type { Proof, ProveOptions } from '../../proof/proof.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { PlacedDiagnostic, Progress } from './analysis.ts';
import type { MediaFaults } from './media-faults.ts';

/** What the page asks of the worker. A later order takes the place of the one before. */
export type Order = ScenarioOrder | CourseOrder | ReferencesOrder;

export interface ScenarioOrder {
  readonly what: 'scenario';
  readonly number: number;
  /** Its folder. */
  readonly name: string;
  readonly text: string;
  /** The files around it; undefined where there is none. */
  readonly references: string | undefined;
  readonly expectations: string | undefined;
  readonly ledger: string | undefined;
  /** What is wrong with each file in its folder of media, by name: the bytes stay with the page. */
  readonly media: MediaFaults;
}

export interface CourseOrder {
  readonly what: 'course';
  readonly number: number;
  readonly name: string;
  readonly text: string;
  /** The kind of each scenario of the draft, as its text says it; undefined where it does not. */
  readonly kinds: ReadonlyMap<string, Scenario['kind'] | undefined>;
}

export interface ReferencesOrder {
  readonly what: 'references';
  readonly number: number;
  readonly name: string;
  readonly text: string;
}

/** What the worker answers, several times to one order. */
export interface News {
  /** Of the order. */
  readonly number: number;
  readonly progress: Progress;
  /** Undefined: as they were told before. */
  readonly diagnostics?: readonly PlacedDiagnostic[];
  /** `as before`: what was told last of this scenario still holds; so it does while a new one is on its way. */
  readonly proof?: Proof | 'as before' | undefined;
}

/** What is asked of a worker that only proves. Orders are done one after the other. */
export interface ProofOrder {
  readonly number: number;
  readonly scenario: Scenario;
  readonly work:
    | ({ readonly how: 'prove' } & Pick<ProveOptions, 'limit' | 'plays' | 'searched'>)
    /** Every branch whose number leaves this remainder. */
    | { readonly how: 'explore'; readonly limit: number; readonly remainder: number; readonly of: number };
}

export type ProofNews =
  | { readonly number: number; readonly share: number }
  | { readonly number: number; readonly proof: Proof }
  | { readonly number: number; readonly part: Part }
  /** It cannot be proved, in a sentence for the author. */
  | { readonly number: number; readonly refused: string };
