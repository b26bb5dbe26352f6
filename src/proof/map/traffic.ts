import type { Play, Position } from '../../engine/play.ts';
import { choose, isOver, openChoices, proceed, start } from '../../engine/walker.ts';
import { placeOf } from './place-of.ts';
import { places } from './scene-map.ts';

/** How many random runs go along each line of the map: enough for the width of a line, not for a claim. */
export interface Traffic {
  /** Share of runs, 0 to 1. */
  readonly along: (act: number, from: string, to: string) => number;
  /** Share of runs that the repair moment, or the rescue, takes away from this place. */
  readonly interrupted: (act: number, from: string, by: 'repair' | 'rescue') => number;
}

const most = { plays: 20_000, steps: 1_000_000 };

/**
 * Plays at random, every open choice as likely as the next.
 *
 * @param random Numbers from 0 up to 1.
 */
export function trafficOf(play: Play, random: () => number): Traffic {
  const counts = new Map<string, number>();
  let [plays, steps] = [0, 0];
  while (plays < most.plays && steps < most.steps) {
    steps += playOnce(play, random, counts);
    plays += 1;
  }
  const share = (...name: readonly (string | number)[]) => (counts.get(name.join(' ')) ?? 0) / plays;
  return {
    along: (act, from, to) => share(act, from, to),
    interrupted: (act, from, by) => share(act, from, `by ${by}`),
  };
}

/** A round of scenes may hold a run for as long as chance likes. */
const longest = 10_000;

function playOnce(play: Play, random: () => number, counts: Map<string, number>): number {
  let here = start(play);
  let led: string = places.start;
  const seen = new Set<string>();
  const mark = (...name: readonly (string | number)[]) => seen.add(name.join(' '));
  let steps = 0;
  for (; steps < longest; steps += 1) {
    const place = placeOf(play, here);
    if (place !== places.repair && place !== led) {
      mark(here.act, led, place);
      led = place;
    }
    if (isOver(play, here)) break;
    const next = step(play, here, random);
    if (next === here) break;
    if (next.act !== here.act) led = places.start;
    if (next.repairing && !here.repairing) mark(here.act, led, 'by repair');
    if (next.rescued && !here.rescued) {
      mark(here.act, led, 'by rescue');
      led = placeOf(play, next);
    }
    here = next;
  }
  for (const name of seen) counts.set(name, (counts.get(name) ?? 0) + 1);
  return steps;
}

function step(play: Play, here: Position, random: () => number): Position {
  if (here.stage !== 'deciding') return proceed(play, here);
  const open = openChoices(play, here);
  const chosen = open[Math.floor(random() * open.length)];
  return chosen === undefined ? here : choose(play, here, chosen);
}
