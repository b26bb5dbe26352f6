/** A medium was picked for a scene or a choice, or none. */
export class TwsMediumPickEvent extends Event {
  static readonly type = 'tws-medium-pick';
  /** Its id; undefined for nothing. */
  readonly medium: string | undefined;

  constructor(medium: string | undefined) {
    super(TwsMediumPickEvent.type, { bubbles: true, composed: true });
    this.medium = medium;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-medium-pick': TwsMediumPickEvent;
  }
}
