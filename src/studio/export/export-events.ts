import type { Destination } from '../session/studio.ts';
import type { Wish } from './wish.ts';

/** The author wants another package. */
export class TwsExportWishEvent extends Event {
  static readonly type = 'tws-export-wish';
  readonly wish: Wish;

  constructor(wish: Wish) {
    super(TwsExportWishEvent.type, { bubbles: true, composed: true });
    this.wish = wish;
  }
}

/** The author wants to see a place. */
export class TwsExportGoEvent extends Event {
  static readonly type = 'tws-export-go';
  readonly destination: Destination;

  constructor(destination: Destination) {
    super(TwsExportGoEvent.type, { bubbles: true, composed: true });
    this.destination = destination;
  }
}

/** The package goes to learners: what is in it is to be written down. */
export class TwsExportReleaseEvent extends Event {
  static readonly type = 'tws-export-release';

  constructor() {
    super(TwsExportReleaseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-export-wish': TwsExportWishEvent;
    'tws-export-go': TwsExportGoEvent;
    'tws-export-release': TwsExportReleaseEvent;
  }
}
