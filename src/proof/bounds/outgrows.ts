import type { Play } from '../../engine/play.ts';
import { choose, openChoices, settle, start } from '../../engine/walker.ts';
import { randomFrom } from '../random.ts';
import { longestRun } from '../tallies/trail.ts';

const runs = 200;
const clearly = 10;

/**
 * Whether a scenario clearly has more decisions than can be explored one by one, so that trying would only take time.
 * A guess from a few random runs, each of which stands for as many as it had choices.
 *
 * @see Knuth 1975, doi:10.1090/S0025-5718-1975-0373371-6.
 */
export function outgrows(play: Play, limit: number, seed: number): boolean {
  const random = randomFrom(seed);
  const sizes = Array.from({ length: runs }, () => sizeSeenFrom(play, random)).sort((a, b) => a - b);
  return sizes[runs / 2]! > clearly * limit;
}

function sizeSeenFrom(play: Play, random: () => number): number {
  let here = settle(play, start(play));
  let alike = 1;
  let decisions = 0;
  for (let made = 0; made < longestRun; made++) {
    const open = openChoices(play, here);
    if (open.length === 0) break;
    alike *= open.length;
    decisions += alike;
    here = settle(play, choose(play, here, open[Math.floor(random() * open.length)]!));
  }
  return decisions;
}
