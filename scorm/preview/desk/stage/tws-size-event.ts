/** The frame has another size. */
export class TwsSizeEvent extends Event {
  static readonly type = 'tws-size';
  readonly size: 'full' | 'moodle' | 'phone';

  constructor(size: TwsSizeEvent['size']) {
    super(TwsSizeEvent.type, { bubbles: true, composed: true });
    this.size = size;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-size': TwsSizeEvent;
  }
}
