/** Another learner is to be at hand, by their place in the list. */
export class TwsLearnerEvent extends Event {
  static readonly type = 'tws-learner';
  readonly at: number;

  constructor(at: number) {
    super(TwsLearnerEvent.type, { bubbles: true, composed: true });
    this.at = at;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-learner': TwsLearnerEvent;
  }
}
