import type { PlacedDiagnostic } from '../analysis/analysis.ts';

/** What an author wants to do about a finding. */
export type FindingWish =
  | { readonly wish: 'go' | 'show' | 'play' }
  /** It stays as it is. */
  | { readonly wish: 'waive'; readonly reason: string };

/** An author wants something done about a finding. */
export class TwsFindingEvent extends Event {
  static readonly type = 'tws-finding';
  readonly diagnostic: PlacedDiagnostic;
  readonly wished: FindingWish;

  constructor(diagnostic: PlacedDiagnostic, wished: FindingWish) {
    super(TwsFindingEvent.type, { bubbles: true, composed: true });
    this.diagnostic = diagnostic;
    this.wished = wished;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-finding': TwsFindingEvent;
  }
}
