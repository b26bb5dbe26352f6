/**
 * Whether a feedback text speaks of a moment and not in general: it quotes, gives the number of a scene, or takes up
 * three words in a row of what was there.
 *
 * @param there Titles, texts, choices and replies of the moments it may be about.
 */
export function namesAMoment(text: string, there: readonly string[]): boolean {
  if (/[“”„«»「」『』"]|\d/.test(text)) return true;
  const words = wordsOf(text);
  const known = there.map((each) => ` ${wordsOf(each).join(' ')} `);
  return words.some((_, at) => {
    const three = words.slice(at, at + 3);
    return three.length === 3 && known.some((each) => each.includes(` ${three.join(' ')} `));
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
}
