/**
 * A text with stretches of it blanked out, as long as before and with the same lines, so that places in it stay what they
 * are. One that is opened and never closed goes on to the end. Takes time in proportion to the text, whatever is in it.
 */
export function blanked(text: string, opening: string, closing: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let from = text.indexOf(opening); from !== -1; from = text.indexOf(opening, done)) {
    const end = text.indexOf(closing, from + opening.length);
    const to = end === -1 ? text.length : end + closing.length;
    pieces.push(text.slice(done, from), blank(text.slice(from, to)));
    done = to;
  }
  return pieces.join('') + text.slice(done);
}

export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
