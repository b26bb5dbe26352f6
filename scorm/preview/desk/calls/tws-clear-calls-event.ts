/** The log of calls shall begin anew; what is stored stays. */
export class TwsClearCallsEvent extends Event {
  static readonly type = 'tws-clear-calls';

  constructor() {
    super(TwsClearCallsEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-clear-calls': TwsClearCallsEvent;
  }
}
