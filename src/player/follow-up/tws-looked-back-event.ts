import type { FollowUp } from '../../resume/memory.ts';

/** The learner has said what came of the commitment. */
export class TwsLookedBackEvent extends Event {
  static readonly type = 'tws-looked-back';
  readonly outcome: FollowUp;

  constructor(outcome: FollowUp) {
    super(TwsLookedBackEvent.type, { bubbles: true, composed: true });
    this.outcome = outcome;
  }
}

/** What the learner wants to do with the commitment now. */
export class TwsNextEvent extends Event {
  static readonly type = 'tws-next';
  readonly next: 'keep' | 'change' | 'another';

  constructor(next: 'keep' | 'change' | 'another') {
    super(TwsNextEvent.type, { bubbles: true, composed: true });
    this.next = next;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-looked-back': TwsLookedBackEvent;
    'tws-next': TwsNextEvent;
  }
}
