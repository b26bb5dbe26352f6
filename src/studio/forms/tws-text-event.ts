import type { Path } from '../document/file-document.ts';

/** The text of the file is wanted at a place, because a form cannot show what stands there. */
export class TwsTextEvent extends Event {
  static readonly type = 'tws-text-wanted';
  readonly place: Path;

  constructor(place: Path) {
    super(TwsTextEvent.type, { bubbles: true, composed: true });
    this.place = place;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-text-wanted': TwsTextEvent;
  }
}
