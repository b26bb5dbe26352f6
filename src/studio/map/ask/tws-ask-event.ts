import type { Ask } from './ask.ts';

/** The author wants something done. */
export class TwsAskEvent extends Event {
  static readonly type = 'tws-map-ask';
  readonly ask: Ask;

  constructor(ask: Ask) {
    super(TwsAskEvent.type, { bubbles: true, composed: true });
    this.ask = ask;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-map-ask': TwsAskEvent;
  }
}
