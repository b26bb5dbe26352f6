/**
 * Digits and letters without I, L, O and U, which are taken for others: base 32 as Douglas Crockford wrote it down
 * (crockford.com/base32.html).
 */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupSize = 4;

/** Values 0 to 31 as symbols. */
export function written(values: readonly number[]): string {
  return values.map((value) => symbols.charAt(value)).join('');
}

/** @returns Undefined if a character is none of the symbols. */
export function valuesOf(text: string): readonly number[] | undefined {
  const values = [...text].map((symbol) => symbols.indexOf(symbol));
  return values.includes(-1) ? undefined : values;
}

/** A number as so many symbols' values, the highest first. */
export function toValues(number: number, width: number): number[] {
  return Array.from({ length: width }, (_, at) => Math.floor(number / 32 ** (width - 1 - at)) % 32);
}

/** In groups of four, for reading aloud. */
export function grouped(text: string): string {
  return (text.match(new RegExp(`.{1,${groupSize}}`, 'g')) ?? []).join('-');
}

/**
 * A text in the symbols' own spelling: wide letters made narrow, all capital, spaces, dashes, quotes and other decoration
 * gone, and what is easily taken for another read as the one that exists.
 */
export function plainSymbols(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Pi}\p{Pf}\p{Cf}"'`´.,:;!_*]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/**
 * The symbol that is put behind a text so that any one changed symbol, and any two neighbours that changed places, are
 * noticed: the sum of all values, each times a power of a primitive element of the field of 32, has to be 0.
 */
export function checkValue(values: readonly number[]): number {
  return doubled(sumOf(values));
}

export function isSound(values: readonly number[]): boolean {
  return sumOf(values) === 0;
}

/** By Horner's rule, from the left. Weights of neighbours always differ, so a swap of two that differ always shows. */
function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => doubled(sum) ^ value, 0);
}

/** Times x in the field of 32, modulo x^5 + x^2 + 1. */
function doubled(value: number): number {
  const twice = value << 1;
  return twice & 32 ? twice ^ 0b100101 : twice;
}
