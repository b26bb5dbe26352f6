export type BarAction = 'all-drafts' | 'save-file' | 'save-folder' | 'show-keys';

export class TwsBarEvent extends Event {
  readonly action: BarAction;

  constructor(action: BarAction) {
    super('tws-bar', { bubbles: true, composed: true });
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-bar': TwsBarEvent;
  }
}
