import type { Change } from '../document/change.ts';
import type { FileDocument } from '../document/file-document.ts';

/** What an edit does to the file as it is when it is made. */
export type Make = (document: FileDocument) => readonly Change[];

/** A field of a form was changed. Whoever has the file makes the changes. */
export class TwsFieldEditEvent extends Event {
  static readonly type = 'tws-field-edit';
  /** In words, for “Undo …”. */
  readonly label: string;
  /** One after the other, as one thing to undo. */
  readonly makes: readonly Make[];
  /** Edits in a row with the same key are undone together. */
  readonly typing: string | undefined;

  constructor(label: string, makes: readonly Make[], typing?: string) {
    super(TwsFieldEditEvent.type, { bubbles: true, composed: true });
    this.label = label;
    this.makes = makes;
    this.typing = typing;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-field-edit': TwsFieldEditEvent;
  }
}
