/** The inspector is to take this share of the desk, 0 to 1. */
export class TwsSplitEvent extends Event {
  readonly share: number;

  constructor(share: number) {
    super('tws-split', { bubbles: true, composed: true });
    this.share = share;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-split': TwsSplitEvent;
  }
}
