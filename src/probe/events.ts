/** The person answered what the check asks them. */
export class TwsAnswerEvent extends Event {
  static readonly type = 'tws-answer';
  readonly yes: boolean;

  constructor(yes: boolean) {
    super(TwsAnswerEvent.type, { bubbles: true, composed: true });
    this.yes = yes;
  }
}

/** The person ends the last launch by its button. */
export class TwsFinishEvent extends Event {
  static readonly type = 'tws-finish';

  constructor() {
    super(TwsFinishEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-answer': TwsAnswerEvent;
    'tws-finish': TwsFinishEvent;
  }
}
