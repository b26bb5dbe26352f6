import type { FileDocument, Path } from '../document/file-document.ts';
import type { Steps } from '../edits/steps.ts';

/** The words or uses of a medium are to change. Whoever has the file makes the change. */
export class TwsMediumChangeEvent extends Event {
  static readonly type = 'tws-medium-change';
  /** In words, for “Undo …”. */
  readonly label: string;
  readonly change: (document: FileDocument) => Steps;
  readonly typing: string | undefined;

  constructor(label: string, change: (document: FileDocument) => Steps, typing?: string) {
    super(TwsMediumChangeEvent.type, { bubbles: true, composed: true });
    this.label = label;
    this.change = change;
    this.typing = typing;
  }
}

/** Another file takes the place of a medium's file or captions. */
export class TwsMediumReplaceEvent extends Event {
  static readonly type = 'tws-medium-replace';
  readonly field: 'file' | 'captions';
  readonly file: File;

  constructor(field: 'file' | 'captions', file: File) {
    super(TwsMediumReplaceEvent.type);
    this.field = field;
    this.file = file;
  }
}

/** The author wants to see the scene or choice that shows a medium. */
export class TwsMediumGoEvent extends Event {
  static readonly type = 'tws-medium-go';
  readonly place: Path;

  constructor(place: Path) {
    super(TwsMediumGoEvent.type, { bubbles: true, composed: true });
    this.place = place;
  }
}

/** The medium is to go. */
export class TwsMediumRemoveEvent extends Event {
  static readonly type = 'tws-medium-remove';

  constructor() {
    super(TwsMediumRemoveEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-medium-change': TwsMediumChangeEvent;
    'tws-medium-replace': TwsMediumReplaceEvent;
    'tws-medium-go': TwsMediumGoEvent;
    'tws-medium-remove': TwsMediumRemoveEvent;
  }
}
