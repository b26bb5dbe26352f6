import type { Path } from '../document/file-document.ts';

/** Another part, colour or face was picked for a look. */
export class TwsLookEvent extends Event {
  static readonly type = 'tws-look';
  /** Steps inside the look, such as `['faces', 'open']`. */
  readonly part: Path;
  /** Empty for none. */
  readonly value: string;

  constructor(part: Path, value: string) {
    super(TwsLookEvent.type, { bubbles: true, composed: true });
    this.part = part;
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-look': TwsLookEvent;
  }
}
