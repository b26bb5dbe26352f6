import type { ViewName } from '../session/studio.ts';

export class TwsViewEvent extends Event {
  readonly view: ViewName;

  constructor(view: ViewName) {
    super('tws-view', { bubbles: true, composed: true });
    this.view = view;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-view': TwsViewEvent;
  }
}
