import { autocompletion, closeBrackets, type CompletionSource } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintGutter, linter } from '@codemirror/lint';
import { highlightSelectionMatches, search } from '@codemirror/search';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  lineNumbers,
  type ViewUpdate,
} from '@codemirror/view';
import type { Change } from '../document/change.ts';
import { colours } from './colours.ts';
import { type EditorActions, editorKeys } from './editor-keys.ts';
import { placeMark } from './place-mark.ts';

/** Marks what comes from a form, the map or the history, so that it is not told as typed here. */
export const fromElsewhere = Annotation.define<true>();

export interface EditorHooks extends EditorActions {
  readonly complete: CompletionSource;
  /** The person has changed the text here. */
  readonly typed: (changes: readonly Change[]) => void;
  /** The person has moved the caret, or typed. */
  readonly moved: () => void;
  /** The caret stands elsewhere, for whatever reason. */
  readonly stands: () => void;
}

/** The state of an editor on a text. There is no history in it: that is the studio's. */
export function editorState(text: string, label: string, hooks: EditorHooks): EditorState {
  return EditorState.create({ doc: text, extensions: [basics(label), editorKeys(hooks), listening(hooks)] });
}

function basics(label: string): Extension {
  return [
    // Offsets must be those of the file, so that a carriage return counts as a character.
    EditorState.lineSeparator.of('\n'),
    EditorView.clipboardInputFilter.of((pasted) => pasted.replaceAll(/\r\n?/g, '\n')),
    EditorView.contentAttributes.of({
      'aria-label': label,
      'data-field': 'text',
      spellcheck: 'true',
      tabindex: '0',
    }),
    EditorView.lineWrapping,
    lineNumbers(),
    lintGutter(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    drawSelection(),
    dropCursor(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    search({ top: true }),
    linter(null),
    placeMark,
    yaml(),
    colours,
  ];
}

function listening(hooks: EditorHooks): Extension {
  return [
    autocompletion({ override: [hooks.complete], icons: false }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !isFromElsewhere(update)) hooks.typed(changesOf(update));
      if (update.docChanged || update.selectionSet) hooks.stands();
      if (isByPerson(update)) hooks.moved();
    }),
  ];
}

function isFromElsewhere({ transactions }: ViewUpdate): boolean {
  return transactions.some((transaction) => transaction.annotation(fromElsewhere) === true);
}

function isByPerson({ transactions }: ViewUpdate): boolean {
  return transactions.some(
    (transaction) =>
      transaction.isUserEvent('select') ||
      transaction.isUserEvent('input') ||
      transaction.isUserEvent('delete') ||
      transaction.isUserEvent('move'),
  );
}

function changesOf({ changes }: ViewUpdate): readonly Change[] {
  const found: Change[] = [];
  changes.iterChanges((from, to, _start, _end, inserted) => {
    found.push({ from, to, insert: inserted.toString() });
  });
  return found;
}
