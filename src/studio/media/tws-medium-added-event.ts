import type { MediumFields } from '../edits/media.ts';

/** A medium with all it needs: its words for the file, its bytes for the shelf. */
export interface NewMedium {
  readonly id: string;
  readonly medium: MediumFields;
  /** By name in the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export class TwsMediumAddedEvent extends Event {
  static readonly type = 'tws-medium-added';
  readonly added: NewMedium;

  constructor(added: NewMedium) {
    super(TwsMediumAddedEvent.type);
    this.added = added;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-medium-added': TwsMediumAddedEvent;
  }
}
