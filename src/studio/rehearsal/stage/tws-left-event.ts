/** Whoever rehearses goes back to where the scenarios are. */
export class TwsLeftEvent extends Event {
  constructor() {
    super('tws-left', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-left': TwsLeftEvent;
  }
}
