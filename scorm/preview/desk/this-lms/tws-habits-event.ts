import type { Habits } from '../../habits.ts';

/** The LMS shall behave so from now on; what is left out stays. */
export class TwsHabitsEvent extends Event {
  static readonly type = 'tws-habits';
  readonly habits: Partial<Habits>;

  constructor(habits: Partial<Habits>) {
    super(TwsHabitsEvent.type, { bubbles: true, composed: true });
    this.habits = habits;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-habits': TwsHabitsEvent;
  }
}
