import type { Met, Range } from '../proof/proof.ts';

/** A share in per cent: `12.3 %`, `2 to 4 %` for an interval, `never`, or that it is not known. */
export function share({ known, share: { low, high } }: Met): string {
  if (known === 'no') return 'never';
  if (known === 'not-shown') return high > 0 ? `not shown, ${percent(high)} % at most` : 'not shown';
  const [from, to] = [percent(low), percent(high)];
  return from === to ? `${from} %` : `${from} to ${to} %`;
}

function percent(value: number): string {
  const hundred = value * 100;
  if (hundred > 0 && hundred < 0.1) return 'under 0.1';
  if (hundred < 100 && hundred > 99.9) return 'over 99.9';
  return hundred.toFixed(1).replace(/\.0$/, '');
}

/** A range of levels in whole points, by floor as the player shows them; behind it in brackets what no run can leave. */
export function points({ least, most, outer }: Range): string {
  const word = (value: number) => String(Math.floor(value / 100));
  const inner = joined(word(least.value), '-', word(most.value));
  const around = joined(word(outer.low), '-', word(outer.high));
  return inner === around ? inner : `${inner} (${around})`;
}

/** A range of whole things, such as minutes; brackets as above. */
export function whole({ least, most, outer }: Range): string {
  const inner = joined(String(least.value), ' to ', String(most.value));
  const around = joined(String(outer.low), ' to ', String(outer.high));
  return inner === around ? inner : `${inner} (${around})`;
}

function joined(from: string, between: string, to: string): string {
  return from === to ? from : `${from}${between}${to}`;
}

/** 1234567 as 1,234,567. */
export function grouped(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** Words as a list that fits a line; what does not fit is counted. */
export function fitting(words: readonly string[], width: number): string {
  let line = '';
  for (const [index, word] of words.entries()) {
    const rest = words.length - index;
    const next = line === '' ? word : `${line}, ${word}`;
    const more = rest > 1 ? ` and ${rest - 1} more` : '';
    if (line !== '' && next.length + more.length > width) return `${line} and ${rest} more`;
    line = next;
  }
  return line;
}

/** The beginning of a text that is too long for a line. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1)).trimEnd()}…`;
}
