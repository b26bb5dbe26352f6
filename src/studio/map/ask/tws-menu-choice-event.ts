import type { MenuItem } from './menu-of.ts';

/** Something of a menu was chosen; nothing, when it was closed. */
export class TwsMenuChoiceEvent extends Event {
  static readonly type = 'tws-map-menu-choice';
  readonly item: MenuItem | undefined;

  constructor(item: MenuItem | undefined) {
    super(TwsMenuChoiceEvent.type, { bubbles: true, composed: true });
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-map-menu-choice': TwsMenuChoiceEvent;
  }
}
