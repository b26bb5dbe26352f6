import type { LaunchMode } from '../../habits.ts';
import type { Leaving } from '../../messages.ts';

/** What can be asked of the desk by its bar and around its frame. */
export type Command =
  | { readonly does: 'choose-package' | 'choose-lesson' | 'choose-learner'; readonly at: number }
  | { readonly does: 'choose-mode'; readonly mode: LaunchMode }
  | { readonly does: 'open' | 'update' | 'import'; readonly file: File }
  | { readonly does: 'leave'; readonly how: Leaving }
  | { readonly does: 'launch' | 'reset' | 'export' };

/** Something is asked of the desk. */
export class TwsCommandEvent extends Event {
  static readonly type = 'tws-command';
  readonly command: Command;

  constructor(command: Command) {
    super(TwsCommandEvent.type, { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-command': TwsCommandEvent;
  }
}
