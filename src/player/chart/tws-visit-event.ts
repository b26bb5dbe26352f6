/** The learner wants to read about a decision; 0 is the first. */
export class TwsVisitEvent extends Event {
  static readonly type = 'tws-visit';
  readonly index: number;

  constructor(index: number) {
    super(TwsVisitEvent.type, { bubbles: true, composed: true });
    this.index = index;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-visit': TwsVisitEvent;
  }
}
