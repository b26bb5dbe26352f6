import { closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap } from '@codemirror/view';

/** What the editor does not do by itself. */
export interface EditorActions {
  readonly undo: () => void;
  readonly redo: () => void;
  /** The caret has come to a finding by key. */
  readonly met: () => void;
}

/** The keys of the editor. The history is the studio's own, over all files. */
export function editorKeys(actions: EditorActions): Extension {
  return [
    keymap.of([
      ...historyKeys(actions),
      { key: 'F8', run: (view) => meet(nextDiagnostic(view), actions) },
      { key: 'Shift-F8', run: (view) => meet(previousDiagnostic(view), actions) },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...defaultKeymap,
      // The last to hear of Escape: from then on Tab leaves the editor, until something is typed.
      { key: 'Escape', run: letTabLeave },
      indentWithTab,
    ]),
    EditorView.updateListener.of(({ docChanged, view }) => {
      if (docChanged) view.setTabFocusMode(false);
    }),
    EditorView.domEventHandlers({
      blur: (_, view) => view.setTabFocusMode(false),
      // The menu of the browser has an undo of its own.
      beforeinput: (event) => {
        if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
        event.preventDefault();
        if (event.inputType === 'historyUndo') actions.undo();
        else actions.redo();
        return true;
      },
    }),
  ];
}

function historyKeys({ undo, redo }: EditorActions): readonly KeyBinding[] {
  const doing = (act: () => void) => () => {
    act();
    return true;
  };
  // The shell listens for the same keys and must not hear them twice.
  return [
    { key: 'Mod-z', run: doing(undo), shift: doing(redo), preventDefault: true, stopPropagation: true },
    { key: 'Mod-y', run: doing(redo), preventDefault: true, stopPropagation: true },
  ];
}

function letTabLeave(view: EditorView): boolean {
  view.setTabFocusMode(true);
  return false;
}

function meet(isMet: boolean, { met }: EditorActions): boolean {
  if (isMet) met();
  return true;
}
