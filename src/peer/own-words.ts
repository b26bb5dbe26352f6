/** Longest text of one field, in UTF-16 units. */
export const longestText = 500;

/**
 * A person's own words as they are kept and sent: no control signs, nothing that turns the direction of other text, no
 * halves of characters, lines without spaces at their ends, at most one empty line in a row, and at most 500 characters.
 */
export function ownWords(text: string): string {
  return text
    .slice(0, 8 * longestText)
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, longestText)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** The same, in one line. */
export function oneLine(text: string): string {
  return ownWords(text.replaceAll(/\s+/g, ' '));
}
