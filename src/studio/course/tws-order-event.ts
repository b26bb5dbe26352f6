export type OrderDeed =
  | { readonly do: 'move'; readonly id: string; readonly by: -1 | 1 }
  | { readonly do: 'list' | 'unlist'; readonly id: string }
  | { readonly do: 'open' | 'delete' | 'copy'; readonly id: string }
  /** Empty for none. */
  | { readonly do: 'begin-with'; readonly id: string }
  | { readonly do: 'new' };

/** Something is to be done with a scenario of the draft. */
export class TwsOrderEvent extends Event {
  static readonly type = 'tws-order';
  readonly deed: OrderDeed;

  constructor(deed: OrderDeed) {
    super(TwsOrderEvent.type, { bubbles: true, composed: true });
    this.deed = deed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-order': TwsOrderEvent;
  }
}
