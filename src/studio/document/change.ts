/** What replaces a stretch of a text. Offsets are of the text before any change; changes do not overlap. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** @throws if two changes overlap. */
export function applied(text: string, changes: readonly Change[]): string {
  let at = 0;
  let result = '';
  for (const { from, to, insert } of inOrder(changes)) {
    if (from < at) throw new Error(`Changes overlap at ${from}`);
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/** The changes that undo these, made to the text after them. */
export function inverted(before: string, changes: readonly Change[]): readonly Change[] {
  let shift = 0;
  return inOrder(changes).map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: before.slice(from, to) };
  });
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => a.from - b.from || a.to - b.to);
}
