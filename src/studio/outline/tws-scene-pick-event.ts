/** The author picked where something leads, or goes. */
export class TwsScenePickEvent extends Event {
  static readonly type = 'tws-scene-pick';
  /** The id of a scene, `end` or `onward`; of a new scene, the title that was written, which may be empty. */
  readonly picked: string;
  readonly isNew: boolean;

  constructor(picked: string, isNew = false) {
    super(TwsScenePickEvent.type, { bubbles: true, composed: true });
    this.picked = picked;
    this.isNew = isNew;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-scene-pick': TwsScenePickEvent;
  }
}
