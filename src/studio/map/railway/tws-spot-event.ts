/** The author has walked to a spot of the map, or opens it. */
export class TwsSpotEvent extends Event {
  static readonly type = 'tws-map-spot';
  readonly spot: string;
  /** Which of its chips; undefined for the spot itself. */
  readonly chip: number | undefined;
  readonly opens: boolean;

  constructor(spot: string, chip: number | undefined, opens: boolean) {
    super(TwsSpotEvent.type, { bubbles: true, composed: true });
    this.spot = spot;
    this.chip = chip;
    this.opens = opens;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-map-spot': TwsSpotEvent;
  }
}
