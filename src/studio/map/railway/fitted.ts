import { textWidth, type Font } from '../../../layout/text-width.ts';

const joins = /^(?:\p{M}|\p{Cf})/u;

/**
 * As much of a text as fits so many lines, with … where something is left out. Cut here and not by the browser, which would
 * make a layer of every text that it cuts, and put all of them together at every frame.
 */
export function fitted(text: string, width: number, font: Font, most = 1): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < most) {
    const cut = fitting(rest, width, font);
    if (cut === rest) return [...lines, rest];
    const isLast = lines.length === most - 1;
    const word = isLast ? -1 : cut.lastIndexOf(' ');
    const line = word > 0 ? cut.slice(0, word) : cut;
    lines.push(isLast ? `${line.trimEnd()}…` : line.trimEnd());
    rest = rest.slice(line.length).trim();
  }
  return lines;
}

/** The whole text, or its beginning with room for an ellipsis. */
function fitting(text: string, width: number, font: Font): string {
  const ellipsis = textWidth('…', font);
  let [used, fits] = [0, 0];
  let end = 0;
  for (const letter of text) {
    used += textWidth(letter, font);
    if (used > width) return text.slice(0, fits);
    end += letter.length;
    if (used + ellipsis <= width && !joins.test(text.slice(end, end + 2))) fits = end;
  }
  return text;
}
