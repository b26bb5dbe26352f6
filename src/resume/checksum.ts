import { base64urlDigits as digits } from '../codes/base64url-digits.ts';
/** x^18 + x^7 + 1, primitive: every change within 18 neighbouring bits is noticed. */
const polynomial = 0b1000_0001;
const top = 1 << 17;
const mask = (1 << 18) - 1;

/** A number from 0 to 64^width - 1 as base64url digits. */
export function toDigits(value: number, width: number): string {
  let text = '';
  for (let rest = value; text.length < width; rest = Math.floor(rest / 64))
    text = digits.charAt(rest % 64) + text;
  return text;
}

/** @returns NaN if a character is not a base64url digit. */
export function fromDigits(text: string): number {
  let value = 0;
  for (const digit of text) {
    const found = digits.indexOf(digit);
    if (found < 0) return Number.NaN;
    value = value * 64 + found;
  }
  return value;
}

/** Three base64url characters that say whether an ASCII text is still what it was. */
export function checksum(text: string): string {
  let register = mask;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    for (let bit = 7; bit >= 0; bit--) {
      const carry = Boolean(register & top) !== Boolean((code >> bit) & 1);
      register = (register << 1) & mask;
      if (carry) register ^= polynomial;
    }
  }
  return toDigits(register, 3);
}
