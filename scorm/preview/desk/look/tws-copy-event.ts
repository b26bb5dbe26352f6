/** Text for the clipboard, and the sentence that says so once it is there. */
export class TwsCopyEvent extends Event {
  static readonly type = 'tws-copy';
  readonly text: string;
  readonly says: string;

  constructor(text: string, says: string) {
    super(TwsCopyEvent.type, { bubbles: true, composed: true });
    this.text = text;
    this.says = says;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-copy': TwsCopyEvent;
  }
}
