/** The learner wants what did not load to be tried again. */
export class TwsRetryEvent extends Event {
  static readonly type = 'tws-retry';

  constructor() {
    super(TwsRetryEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-retry': TwsRetryEvent;
  }
}
