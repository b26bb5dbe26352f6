import type { Finding } from '../../scenario/diagnostic.ts';
import { decisionsIn, percent } from './places.ts';
import { richest } from './richest.ts';
import type { Examined } from './rule.ts';

const most = 0.45;
/** With fewer decisions than this, chance alone puts too many in one place. */
const fewest = 4;
const places = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** Learners soon see where the generous option stands. Where several give alike, each place counts its part. */
export function richestPosition({ scenario }: Examined): readonly Finding[] {
  const told = decisionsIn(scenario)
    .map(({ choices }) => richest(choices))
    .filter((found) => found.length > 0);
  if (told.length < fewest) return [];
  return places.flatMap((name, place) => {
    const share =
      told.reduce((sum, found) => sum + (found.includes(place) ? 1 / found.length : 0), 0) / told.length;
    if (share <= most) return [];
    return [
      {
        code: 'richest-position',
        severity: 'warning',
        path: ['scenes'],
        atKey: true,
        message: `The option that gives most stands ${name} in ${percent(share)} of the decisions; ${percent(most)} is the most for one place. Change the order of the options in some scenes.`,
      } as const,
    ];
  });
}
