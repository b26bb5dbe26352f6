import type { Play } from '../../engine/play.ts';
import { choose, openChoices, settle, start } from '../../engine/walker.ts';
import { randomFrom } from '../random.ts';
import { longestRun } from '../tallies/trail.ts';
import type { Found } from './found.ts';

/** Decisions that are played at random at the most, so that a long scenario takes no longer than a short one. */
const mostDecisions = 3_000_000;
const runsToMeasure = 200;
const runsBetweenNews = 10_000;

export interface Played {
  readonly runs: number;
  readonly decisions: number;
}

/** Plays so many runs, fewer if they are long, taking every open choice alike. */
export function playAtRandom(
  play: Play,
  found: Found,
  plays: number,
  seed: number,
  tell: (share: number) => void,
): Played {
  const random = randomFrom(seed);
  const runs = Math.max(1, Math.min(plays, Math.floor(mostDecisions / meanLength(play, seed))));
  const share = 1 / runs;
  let decisions = 0;
  for (let run = 0; run < runs; run++) {
    if (run % runsBetweenNews === 0) tell(run / runs);
    decisions += playOnce(play, found, share, random);
  }
  return { runs, decisions };
}

function playOnce(play: Play, found: Found, share: number, random: () => number): number {
  found.newRun();
  const from = start(play);
  found.comesIn(from, share);
  let decisions = 0;
  for (let here = found.goesOn(from, share); here !== undefined; decisions++) {
    const open = openChoices(play, here);
    found.decides(here, open, share);
    if (open.length === 0) here = found.isOver();
    else if (found.trail.length === longestRun) here = found.givesUp();
    else {
      const after = choose(play, here, open[Math.floor(random() * open.length)]!);
      found.answers(here, after, share);
      here = found.goesOn(after, share);
    }
  }
  return decisions;
}

/** Decisions of a random run, 1 or more. */
function meanLength(play: Play, seed: number): number {
  const random = randomFrom(seed);
  let decisions = 0;
  for (let run = 0; run < runsToMeasure; run++) {
    let here = settle(play, start(play));
    for (let made = 0; made < longestRun; made++) {
      const open = openChoices(play, here);
      if (open.length === 0) break;
      decisions++;
      here = settle(play, choose(play, here, open[Math.floor(random() * open.length)]!));
    }
  }
  return Math.max(1, decisions / runsToMeasure);
}
