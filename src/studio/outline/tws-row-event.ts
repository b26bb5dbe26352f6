import type { LineAction } from './line-actions.ts';

/** What the author wants of a line of the outline. */
export type RowWish =
  | { readonly do: 'stand' }
  | { readonly do: 'fold' | 'unfold' }
  | { readonly do: 'findings' }
  /** The menu, to open at a place on the page. */
  | { readonly do: 'menu'; readonly at: DOMRect }
  | { readonly do: LineAction };

export class TwsRowEvent extends Event {
  static readonly type = 'tws-row';
  readonly key: string;
  readonly wish: RowWish;

  constructor(key: string, wish: RowWish) {
    super(TwsRowEvent.type, { bubbles: true, composed: true });
    this.key = key;
    this.wish = wish;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-row': TwsRowEvent;
  }
}
