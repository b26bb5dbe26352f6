import type { Diagnostic } from '../../scenario/diagnostic.ts';
import type { Proof } from '../../proof/proof.ts';

/** How far the examination of a scenario has come: the reader answers at once, the proof later. */
export type Progress =
  | { readonly at: 'reading' }
  /** The text cannot be played as it is; there is nothing to prove. */
  | { readonly at: 'stopped' }
  /** From 0 to 1. */
  | { readonly at: 'proving'; readonly share: number }
  | { readonly at: 'done' }
  /** The examination itself went wrong; the draft is as it was. Why, in the browser's words; empty if it does not say. */
  | { readonly at: 'failed'; readonly why: string };

/** What is known of one scenario of a draft. */
export interface Analysis {
  readonly scenario: string;
  /** The text that was examined: findings of an older text are shown as such. */
  readonly text: string;
  readonly progress: Progress;
  /** Of the reader at once; those of the rules when the proof is done. In the order of the file. */
  readonly diagnostics: readonly PlacedDiagnostic[];
  readonly proof: Proof | undefined;
}

/** A diagnostic, and the place in the file's data that it is about: keys and indexes from the top. */
export interface PlacedDiagnostic extends Diagnostic {
  readonly place: readonly (string | number)[];
}

export function nothingKnown(scenario: string): Analysis {
  return { scenario, text: '', progress: { at: 'reading' }, diagnostics: [], proof: undefined };
}
