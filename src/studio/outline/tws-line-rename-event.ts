/** The author gave something another name. */
export class TwsLineRenameEvent extends Event {
  static readonly type = 'tws-line-rename';
  readonly to: string;

  constructor(to: string) {
    super(TwsLineRenameEvent.type, { bubbles: true, composed: true });
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-line-rename': TwsLineRenameEvent;
  }
}
