import type { Met, Range } from '../../proof/proof.ts';

/** A share of random play in words: `12.3 %`, `2 to 4 %` where it is only sampled, or that nothing is known. */
export function shareInWords({ known, share: { low, high } }: Met): string {
  if (known === 'no') return 'never';
  if (known === 'not-shown') return high > 0 ? `not seen yet; ${percent(high)} % at most` : 'not seen yet';
  const [from, to] = [percent(low), percent(high)];
  return from === to ? `${from}\u00a0%` : `${from} to ${to}\u00a0%`;
}

/** Levels in whole points as learners read them, and what no run can leave where that is wider. */
export function levelsInWords({ least, most, outer }: Range): string {
  const whole = (value: number) => Math.floor(value / 100);
  return within(whole(least.value), whole(most.value), whole(outer.low), whole(outer.high));
}

/** Of what is counted up to the end of a run; where no run can end, that. */
export function countInWords({ least, most, outer }: Range): string {
  if (outer.low > outer.high) return 'no run ends';
  return within(least.value, most.value, outer.low, outer.high);
}

export function grouped(value: number): string {
  return value.toLocaleString('en');
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

function within(least: number, most: number, low: number, high: number): string {
  const seen = fromTo(least, most);
  return low === least && high === most ? seen : `${seen} seen, ${fromTo(low, high)} possible`;
}

function fromTo(from: number, to: number): string {
  return from === to ? String(from) : `${from}\u00a0to\u00a0${to}`;
}

function percent(share: number): string {
  const hundred = share * 100;
  if (hundred > 0 && hundred < 0.1) return 'under 0.1';
  if (hundred < 100 && hundred > 99.9) return 'over 99.9';
  return hundred.toFixed(1).replace(/\.0$/, '');
}
