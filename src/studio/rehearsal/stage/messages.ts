import type { State } from '../../../model/state.ts';
import type { Begins } from '../begins.ts';

/** What the studio asks of the stage, the page in which the player plays. */
export type ToStage =
  | {
      readonly kind: 'play';
      readonly scenario: string;
      readonly references: string;
      /** Bytes by the paths of the files in the draft. */
      readonly media: ReadonlyMap<string, Uint8Array>;
      readonly begins: Begins;
      /** Codes of choices to make at once. */
      readonly codes: readonly string[];
      readonly levels: 'shown' | 'after';
    }
  | { readonly kind: 'back' };

/** What the stage tells the studio. */
export type FromStage =
  | { readonly kind: 'ready' }
  /** Whoever plays wants to leave. */
  | { readonly kind: 'left' }
  /** Errors of the text keep it from being played. */
  | { readonly kind: 'unplayable'; readonly errors: number }
  | {
      readonly kind: 'at';
      readonly scene: string;
      readonly codes: readonly string[];
      readonly state: State;
      readonly over: boolean;
    };
