/** The learner has answered items of a set; all its answers, a digit each. */
export class TwsAnswersEvent extends Event {
  static readonly type = 'tws-answers';
  /** Name of the set, such as `self-view`. */
  readonly set: string;
  readonly digits: string;

  constructor(set: string, digits: string) {
    super(TwsAnswersEvent.type, { bubbles: true, composed: true });
    this.set = set;
    this.digits = digits;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-answers': TwsAnswersEvent;
  }
}
