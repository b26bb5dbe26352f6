import { EditorSelection, type EditorState, type StateEffect } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

interface Kept {
  readonly state: EditorState;
  readonly scroll: StateEffect<unknown>;
}

/** Where the caret and the window of each file were left. */
export class KeptViews {
  readonly #kept = new Map<string, Kept>();

  keep(file: string, view: EditorView): void {
    this.#kept.set(file, { state: view.state, scroll: view.scrollSnapshot() });
  }

  /** Puts a fresh state into the view, with the caret and the window where they were left in that file. */
  restore(file: string, fresh: EditorState, view: EditorView): void {
    const kept = this.#kept.get(file);
    const length = fresh.doc.length;
    const { anchor = 0, head = 0 } = kept?.state.selection.main ?? {};
    const selection = EditorSelection.single(Math.min(anchor, length), Math.min(head, length));
    view.setState(fresh.update({ selection }).state);
    const isSame = kept !== undefined && kept.state.doc.eq(fresh.doc);
    if (isSame) view.dispatch({ effects: kept.scroll });
    else view.dispatch({ selection, scrollIntoView: true });
  }
}
