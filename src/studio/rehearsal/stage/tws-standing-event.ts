import type { Run } from '../../../player/session/run.ts';

/** Where a run in rehearsal stands. */
export class TwsStandingEvent extends Event {
  readonly run: Run;

  constructor(run: Run) {
    super('tws-standing', { bubbles: true, composed: true });
    this.run = run;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-standing': TwsStandingEvent;
  }
}
