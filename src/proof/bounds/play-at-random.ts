import type { Play } from '../../engine/play.ts';
import { choose, openChoices, start } from '../../engine/walker.ts';
import { randomFrom } from '../random.ts';
import { longestRun } from '../tallies/trail.ts';
import type { Found } from './found.ts';

/* Decisions that are played at random at the most: some seconds, and fewer of them where many scenes make each slower. */
const mostDecisions = 6_000_000;
const decisionsTimesScenes = 1_500_000_000;
const runsBetweenNews = 10_000;

export interface Played {
  readonly runs: number;
  readonly decisions: number;
}

interface Sample {
  readonly plays: number;
  /** Decisions of a run, on the whole. */
  readonly mean: number;
  readonly seed: number;
}

/** Plays so many runs, fewer if they are long, taking every open choice alike. */
export function playAtRandom(
  play: Play,
  found: Found,
  { plays, mean, seed }: Sample,
  tell: (share: number) => void,
): Played {
  const random = randomFrom(seed);
  const decisionsToPlay = Math.min(mostDecisions, decisionsTimesScenes / play.scenes.length);
  const runs = Math.max(1, Math.min(plays, Math.floor(decisionsToPlay / mean)));
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
