/** The author has pointed at a spot that was asked for; at none, to leave things as they are. */
export class TwsPointedEvent extends Event {
  static readonly type = 'tws-map-pointed';
  readonly spot: string | undefined;

  constructor(spot: string | undefined) {
    super(TwsPointedEvent.type, { bubbles: true, composed: true });
    this.spot = spot;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-map-pointed': TwsPointedEvent;
  }
}
