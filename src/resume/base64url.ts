import { base64urlDigits as digits } from '../codes/base64url-digits.ts';

/** A text as the base64url digits of its UTF-8 bytes, four for three bytes, no padding. A lone surrogate becomes U+FFFD. */
export function toBase64url(text: string): string {
  const bytes = utf8(text);
  let written = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.slice(at, at + 3);
    const whole = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
    const length = two === undefined ? 2 : three === undefined ? 3 : 4;
    for (let digit = 0; digit < length; digit += 1) written += digits[(whole >> (18 - 6 * digit)) & 63];
  }
  return written;
}

/** The text again; undefined for what `toBase64url` never writes. */
export function fromBase64url(written: string): string | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < written.length; at += 4) {
    const group = Array.from(written.slice(at, at + 4), (digit) => digits.indexOf(digit));
    if (group.length === 1 || group.includes(-1)) return undefined;
    const whole = group.reduce((sum, digit, place) => sum | (digit << (18 - 6 * place)), 0);
    for (let byte = 0; byte < group.length - 1; byte += 1) bytes.push((whole >> (16 - 8 * byte)) & 255);
  }
  const text = fromUtf8(bytes);
  return text !== undefined && toBase64url(text) === written ? text : undefined;
}

function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return (escaped.match(/%..|[^%]/g) ?? []).map((piece) =>
    piece.length === 3 ? Number.parseInt(piece.slice(1), 16) : piece.charCodeAt(0),
  );
}

function fromUtf8(bytes: readonly number[]): string | undefined {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
}
