/** The words of a text as they stand; dashes between words part them, a number is a word. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s—–]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Matches any of these words or phrases where it stands alone; for scripts without spaces, anywhere. */
export function anyOf(phrases: readonly string[], alone = true): RegExp {
  const any = phrases.join('|');
  return alone ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu') : new RegExp(any, 'iu');
}

/** A text as a pattern that matches nothing else. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
