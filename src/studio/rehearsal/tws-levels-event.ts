import type { Begins } from './begins.ts';

/** The levels that a rehearsal is to begin with; what is left out is as in the act. */
export class TwsLevelsEvent extends Event {
  readonly levels: NonNullable<Begins['levels']>;

  constructor(levels: NonNullable<Begins['levels']>) {
    super('tws-levels', { bubbles: true, composed: true });
    this.levels = levels;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-levels': TwsLevelsEvent;
  }
}
