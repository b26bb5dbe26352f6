import type { LineAction } from './line-actions.ts';

/** The author wants something done with the line that the menu belongs to. */
export class TwsLineActionEvent extends Event {
  static readonly type = 'tws-line-action';
  readonly action: LineAction;

  constructor(action: LineAction) {
    super(TwsLineActionEvent.type, { bubbles: true, composed: true });
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-line-action': TwsLineActionEvent;
  }
}
