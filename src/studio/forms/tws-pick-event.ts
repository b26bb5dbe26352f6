/** Something was picked from a list. */
export class TwsPickEvent extends Event {
  static readonly type = 'tws-pick';
  readonly value: string;

  constructor(value: string) {
    super(TwsPickEvent.type, { bubbles: true, composed: true });
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-pick': TwsPickEvent;
  }
}
