/** The learner wants to change the commitment that was made. */
export class TwsChangeEvent extends Event {
  static readonly type = 'tws-change';

  constructor() {
    super(TwsChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-change': TwsChangeEvent;
  }
}
