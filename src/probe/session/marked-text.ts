/** What became of a text that was stored. */
type Fate = 'same' | 'gone' | 'cut' | 'changed';

/**
 * A text that shows where it was cut and what was changed in it: every eight characters say where they are.
 *
 * @param head Stands first, `[A-Za-z0-9_.!-]*`.
 * @param length Of the whole, in characters; at least the head's.
 */
export function markedText(head: string, length: number): string {
  let text = head;
  for (let place = 0; text.length < length; place++)
    text += `${String(place).padStart(5, '0')}${marks.charAt(place % marks.length)}${marks.charAt((place * 7) % marks.length)}.`;
  return text.slice(0, Math.max(length, head.length));
}

const trial = 'TWT!';

/** A text that is set only to see how much comes back, and nothing is remembered in. */
export function trialText(marker: string, length: number): string {
  return markedText(`${trial}${marker}!${length}!`, length);
}

export function isTrial(text: string): boolean {
  return text.startsWith(trial);
}

/** All that a course's own resume text is made of. */
const marks = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-!';

export function fateOf(written: string, read: string): Fate {
  if (read === written) return 'same';
  if (read === '') return 'gone';
  return written.startsWith(read) ? 'cut' : 'changed';
}

/** Where two texts begin to differ, in characters; the length of the shorter if one begins with the other. */
export function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}
