/** Something is to be done with a person as a whole. */
export type PersonDeed =
  | { readonly do: 'say'; readonly field: 'name' | 'short' | 'role' | 'pronoun'; readonly value: string }
  | { readonly do: 'rename'; readonly to: string }
  | { readonly do: 'make-resident' }
  | { readonly do: 'remove'; readonly instead: string | undefined; readonly resident: string | undefined }
  | { readonly do: 'someone-else' }
  | { readonly do: 'take-portrait' };

export class TwsPersonEvent extends Event {
  static readonly type = 'tws-person';
  readonly deed: PersonDeed;

  constructor(deed: PersonDeed) {
    super(TwsPersonEvent.type, { bubbles: true, composed: true });
    this.deed = deed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-person': TwsPersonEvent;
  }
}
