import type { WantedScenario } from './draft-edits.ts';

/** A scenario is to be made. */
export class TwsNewScenarioEvent extends Event {
  static readonly type = 'tws-new-scenario';
  readonly wanted: WantedScenario;

  constructor(wanted: WantedScenario) {
    super(TwsNewScenarioEvent.type, { bubbles: true, composed: true });
    this.wanted = wanted;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-new-scenario': TwsNewScenarioEvent;
  }
}
