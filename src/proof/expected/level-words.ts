import type { measure } from '../../model/measures.ts';

const names: Readonly<Record<keyof typeof measure, string>> = {
  V: 'vulnerability (V)',
  C: 'challenge (C)',
  R: 'reflection (R)',
  G: 'goals (G)',
  T: 'tasks (T)',
  B: 'bond (B)',
  O: 'the teacher’s openness (O)',
  safety: 'safety',
  alliance: 'alliance',
  disclose: 'the pair “disclose”',
  challenge: 'the pair “challenge”',
  reflect: 'the pair “reflect”',
  invite: 'the pair “invite”',
};

/** A measure as it is called inside a sentence. */
export function levelName(of: keyof typeof measure): string {
  return names[of];
}

/** Hundredths in points, exactly: 5240 is 52.4. */
export function points(hundredths: number): string {
  return String(hundredths / 100);
}

export interface Limits {
  readonly at_least?: number | undefined;
  readonly below?: number | undefined;
}

export function isWithin(value: number, { at_least: least, below }: Limits, unit: number): boolean {
  return (least === undefined || value >= least * unit) && (below === undefined || value < below * unit);
}

/** What a value should have been, such as `at least 40 and below 60`. */
export function limitWords({ at_least: least, below }: Limits): string {
  const words = [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ];
  return words.join(' and ');
}
