import type { Play, Position } from '../../engine/play.ts';
import { choose, openChoices, proceed, start } from '../../engine/walker.ts';
import { randomFrom } from '../random.ts';
import { longestRun } from '../tallies/trail.ts';

const runs = 200;

/** What a few random runs show of the size of a scenario; a guess that decides how it is looked at, never what is true. */
export interface Pilot {
  /** Decisions of a run on the whole, 1 or more. */
  readonly mean: number;
  readonly longest: number;
  /**
   * Decisions in all runs together: the middle of what each run stands for, by how many choices were open along it.
   *
   * @see Knuth 1975, doi:10.1090/S0025-5718-1975-0373371-6.
   */
  readonly decisions: number;
}

export function tryOut(play: Play, seed: number): Pilot {
  const random = randomFrom(seed);
  const tried = Array.from({ length: runs }, () => tryOnce(play, random));
  const sizes = tried.map(({ decisions }) => decisions).sort((a, b) => a - b);
  return {
    mean: Math.max(1, tried.reduce((sum, { length }) => sum + length, 0) / runs),
    longest: Math.max(...tried.map(({ length }) => length)),
    decisions: sizes[runs / 2]!,
  };
}

function tryOnce(play: Play, random: () => number): { readonly length: number; readonly decisions: number } {
  let here = readOn(play, start(play));
  let length = 0;
  let alike = 1;
  let decisions = 0;
  for (; length < longestRun; length++) {
    const open = openChoices(play, here);
    if (open.length === 0) break;
    alike *= open.length;
    decisions += alike;
    here = readOn(play, choose(play, here, open[Math.floor(random() * open.length)]!));
  }
  return { length, decisions };
}

/** Up to the next decision or the end; not for ever where scenes without choices go round. */
function readOn(play: Play, from: Position): Position {
  let here = from;
  for (let steps = 0; steps < longestRun && here.stage !== 'deciding'; steps++) {
    const next = proceed(play, here);
    if (next === here) break;
    here = next;
  }
  return here;
}
