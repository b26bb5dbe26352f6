/** The learner has decided: this is what they will try. */
export class TwsCommitEvent extends Event {
  static readonly type = 'tws-commit';

  constructor() {
    super(TwsCommitEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-commit': TwsCommitEvent;
  }
}
