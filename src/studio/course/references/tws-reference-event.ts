import type { ReferenceEntry, ReferenceField } from './reference-edits.ts';

export type ReferenceDeed =
  | { readonly do: 'add'; readonly entries: ReadonlyMap<string, ReferenceEntry> }
  | { readonly do: 'say'; readonly id: string; readonly field: ReferenceField; readonly value: string }
  | { readonly do: 'remove'; readonly id: string };

/** Something is to be done with the references. */
export class TwsReferenceEvent extends Event {
  static readonly type = 'tws-reference';
  readonly deed: ReferenceDeed;

  constructor(deed: ReferenceDeed) {
    super(TwsReferenceEvent.type, { bubbles: true, composed: true });
    this.deed = deed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-reference': TwsReferenceEvent;
  }
}
