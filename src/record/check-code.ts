import { base64urlDigits } from '../codes/base64url-digits.ts';
import { grouped, plainSymbols, toValues, written } from '../codes/symbols.ts';
import { hashOf } from '../scenario/hash.ts';

/** Who made a record. */
export interface Maker {
  /** Id of the course. */
  readonly course: string;
  readonly version: string;
  readonly build: string;
}

/** Halves of characters, which no file can hold. */
const halfCharacters = /[\uD800-\uDFFF]/gu;

/**
 * The code over a record's text and its maker, 60 bits in three groups: `7QKM-2XRD-0V9C`. It shows that nothing was
 * changed by accident or by a light hand; it is no signature.
 */
export function checkCode(text: string, { course, version, build }: Maker): string {
  const digits = hashOf([course, version, build, essenceOf(text)].join('\n'), 10);
  const values = [digits.slice(0, 5), digits.slice(5)].flatMap((half) =>
    toValues(valueOf(half), 6).reverse(),
  );
  return grouped(written(values));
}

/**
 * What of a text counts: neither spaces, line breaks and dashes, nor the bullets and angles that mail puts before a line,
 * nor how quotation marks are drawn. Invisible signs count: they can change how a line reads.
 */
export function essenceOf(text: string): string {
  return text
    .replaceAll(halfCharacters, '\uFFFD')
    .normalize('NFKC')
    .replaceAll(/[‘’‚‛]/g, "'")
    .replaceAll(/[“”„‟]/g, '"')
    .replaceAll(/[\s\-‐-―•*>_]+/g, '');
}

/** A code as someone may have typed it: small letters, other spaces, O for 0, I or L for 1. */
export function asCode(typed: string): string {
  return grouped(plainSymbols(typed));
}

function valueOf(half: string): number {
  return [...half].reduceRight((value, digit) => value * 64 + base64urlDigits.indexOf(digit), 0);
}
