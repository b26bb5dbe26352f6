/**
 * Text that every LMS takes: one line, no control characters, no leading brace (it would read as a delimiter).
 *
 * @param limit The most UTF-16 units; a character is never cut in two.
 */
export function plainText(text: string, limit: number): string {
  const line = text
    .normalize('NFC')
    .replace(/\s*[\n\r\u0085\u2028\u2029]+\s*/g, ' / ')
    // A lone half of a character makes an LMS fail when it encodes the value.
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\p{Cc}/gu, '')
    .replace(/^(?: \/ )+|(?: \/ )+$/g, '')
    .trim();
  const safe = line.startsWith('{') ? ` ${line}` : line;
  if (safe.length <= limit) return safe;
  const cut = safe.slice(0, limit);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
