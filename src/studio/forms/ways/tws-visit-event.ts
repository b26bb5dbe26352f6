/** A scene is to be opened. */
export class TwsVisitEvent extends Event {
  static readonly type = 'tws-visit-scene';
  readonly scene: string;

  constructor(scene: string) {
    super(TwsVisitEvent.type, { bubbles: true, composed: true });
    this.scene = scene;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-visit-scene': TwsVisitEvent;
  }
}
