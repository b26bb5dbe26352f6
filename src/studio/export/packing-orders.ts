import type { Kit } from '../../../scorm/package/kit-index.ts';
import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import type { DraftFiles, Made, Order } from './make-packages.ts';

/** What the page asks of the worker that packs. */
export type PackingOrder =
  | {
      readonly what: 'read';
      readonly number: number;
      readonly draft: DraftFiles;
      readonly scenarios: readonly string[];
    }
  | {
      readonly what: 'make';
      readonly number: number;
      readonly draft: DraftFiles;
      readonly kit: Kit;
      readonly order: Order;
    };

/** What it answers, once to each order. */
export type PackingNews =
  | { readonly number: number; readonly diagnostics: readonly PlacedDiagnostic[] }
  | { readonly number: number; readonly made: Made }
  | { readonly number: number; readonly failed: string };
