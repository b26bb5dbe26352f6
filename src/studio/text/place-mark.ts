import { type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** Marks the lines of a stretch of the text, and no others; undefined marks none. */
export const markPlace = StateEffect.define<{ readonly from: number; readonly to: number } | undefined>();

const line = Decoration.line({ class: 'cm-place' });
/** A whole part of a file needs no mark. */
const mostLines = 400;

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const effect = transaction.effects.findLast((one) => one.is(markPlace));
    if (effect === undefined) return marks.map(transaction.changes);
    const range = effect.value;
    if (range === undefined) return Decoration.none;
    const { doc } = transaction.state;
    const [first, last] = [doc.lineAt(range.from).number, doc.lineAt(range.to).number];
    if (last - first >= mostLines) return Decoration.none;
    const builder = new RangeSetBuilder<Decoration>();
    for (let number = first; number <= last; number += 1) {
      const { from } = doc.line(number);
      builder.add(from, from, line);
    }
    return builder.finish();
  },
  provide: (own) => EditorView.decorations.from(own),
});

/** Shows the place that is at hand. */
export const placeMark: Extension = field;
