import type { DeskFault } from '../../habits.ts';

/** A fault was switched on or changed; undefined for switched off. */
export class TwsFaultEvent extends Event {
  static readonly type = 'tws-fault';
  readonly fault: DeskFault | undefined;

  constructor(fault: DeskFault | undefined) {
    super(TwsFaultEvent.type, { bubbles: true, composed: true });
    this.fault = fault;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-fault': TwsFaultEvent;
  }
}
