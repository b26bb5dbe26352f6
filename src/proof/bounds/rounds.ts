import { covers, draftOfBox, endlessly, hullOf, level, type Box, type Levels } from './box.ts';
import { Envelope } from './envelope.ts';
import { Follower, type Place } from './follow.ts';
import { reduced } from './reduce.ts';
import type { World } from './world.ts';

/** How much work the rounds may be. */
export interface Effort {
  /** Choices that are looked at, box by box, before all boxes of a place become one. */
  readonly steps: number;
  /** Boxes that are kept from one round to the next, by number of the round and steps so far; at least one at each place. */
  readonly boxes: (round: number, steps: number) => number;
}

export interface Explored {
  readonly envelope: Envelope;
  /** Choices that were looked at. */
  readonly steps: number;
  /** Decisions until every run had ended; undefined if that was not shown. */
  readonly rounds: number | undefined;
}

const mostRounds = 200;

/**
 * Everything that can happen, decision by decision: each round takes all boxes one decision further and then joins
 * those at the same place that are most alike. What is still going on after 200 decisions, or when the effort is spent,
 * is closed off by widening: one box for each place, grown until nothing is new.
 */
export function explore(world: World, effort: Effort): Explored {
  const { scenes, play, texts, book } = world;
  const envelope = new Envelope(
    scenes.map(({ choices }) => choices.length),
    play.acts.length,
    texts.count,
  );
  let waiting = new Map<Place, Box[]>();
  let crowded = Infinity;
  const follower = new Follower(world, envelope, (place, box) => {
    const boxes = waiting.get(place);
    if (boxes === undefined) waiting.set(place, [box]);
    else if (boxes.push(box) >= crowded) waiting.set(place, [...reduced(boxes, crowded / 2, book.all)]);
  });
  follower.start();
  let steps = 0;
  let rounds = 0;
  const known = new Map<Place, Grown>();
  for (; waiting.size > 0; rounds++) {
    const closing = known.size > 0 || rounds >= mostRounds || steps >= effort.steps;
    const here = waiting;
    waiting = new Map();
    const room = effort.boxes(rounds, steps);
    const most = closing ? 1 : shareOf([...here.values()], room);
    crowded = Math.max(leastCrowd, Math.ceil((crowdTimes * room) / here.size));
    for (const [place, boxes] of here) {
      const kept = closing ? news(known, place, hullOf(boxes)) : reduced(boxes, most, book.all);
      for (const box of kept) steps += follower.follow(place, box);
    }
  }
  return { envelope, steps, rounds: known.size > 0 ? undefined : rounds };
}

/* So many boxes at one place that they are joined at once instead of at the end of the round. */
const leastCrowd = 64;
const crowdTimes = 8;

/** Boxes for each place, so that all together keep to the number: a place that needs fewer leaves them to the others. */
function shareOf(waiting: readonly (readonly Box[])[], boxes: number): number {
  const needs = waiting.map(({ length }) => length).sort((a, b) => a - b);
  let left = boxes;
  for (let at = 0; at < needs.length; at++) {
    const share = Math.floor(left / (needs.length - at));
    if (needs[at]! > share) return Math.max(1, share);
    left -= needs[at]!;
  }
  return Infinity;
}

interface Grown {
  readonly box: Box;
  readonly times: number;
}

const growsFreely = 2;

/** What a place has not seen yet; a box that goes on growing is widened at once to all there can be. */
function news(known: Map<Place, Grown>, key: Place, box: Box): readonly Box[] {
  const before = known.get(key);
  if (before === undefined) {
    known.set(key, { box, times: 0 });
    return [box];
  }
  if (covers(before.box, box)) return [];
  const times = before.times + 1;
  const grown = hullOf([before.box, box]);
  const next = times > growsFreely ? widened(before.box, grown) : grown;
  known.set(key, { box: next, times });
  return [next];
}

const bottom: Readonly<Levels> = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const full = 10000;
const top: Readonly<Levels> = [
  full,
  full,
  full,
  full,
  full,
  full,
  full,
  8,
  endlessly,
  endlessly,
  3 * full,
  3 * full,
];

function widened(before: Box, grown: Box): Box {
  const draft = draftOfBox(grown);
  for (const at of Object.values(level)) {
    if (grown.low[at] < before.low[at]) draft.low[at] = bottom[at];
    if (grown.high[at] > before.high[at]) draft.high[at] = top[at];
  }
  return draft;
}
