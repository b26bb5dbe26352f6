import type { Play } from '../../engine/play.ts';
import { habitsOf } from '../habits.ts';
import { memorySize } from '../memory-size.ts';
import type { Proof, ProveOptions } from '../proof.ts';
import { Numbering } from '../tallies/numbering.ts';
import { boundsProof } from './bounds-proof.ts';
import { Found } from './found.ts';
import { playAtRandom } from './play-at-random.ts';
import { explore, type Explored } from './rounds.ts';
import { search } from './search.ts';
import { textsOf } from './texts.ts';
import { tryOut } from './try-out.ts';
import { tooLargeToProve } from './too-large.ts';
import { worldOf, type World } from './world.ts';

type BoundOptions = Required<Pick<ProveOptions, 'limit' | 'plays' | 'seed'>> &
  Pick<ProveOptions, 'progress' | 'searched'>;

/** Of the decisions that may be explored one by one, how many boxes may be taken through one. */
const stepsPerDecision = 1 / 40;
const choicesOfAScene = 3.5;
/* Rounds that are always kept something for. */
const leastRounds = 2;

/**
 * What is true of a scenario of too many runs to play them all. Nothing lies beyond the outer values and what is `no`
 * cannot happen; whatever is `yes` was played and has a witness. The work is bounded by `limit` and `plays`.
 *
 * @throws {RangeError} With a sentence for the author, if there are too many scenes; see `tooLargeToProve`.
 */
export function bound(play: Play, options: BoundOptions): Proof {
  const { limit, plays, seed, progress, searched } = options;
  const refusal = tooLargeToProve(play, limit);
  if (refusal !== undefined) throw new RangeError(refusal);
  const texts = textsOf(play);
  const numbering = new Numbering(play);
  const found = new Found(play, numbering, texts);
  const pilot = tryOut(play, seed);
  const { envelope } = exploreWithin(worldOf(play, texts), limit * stepsPerDecision, pilot.longest);
  progress?.(0.3);
  search(play, numbering, found, searched);
  progress?.(0.5);
  const played = playAtRandom(play, found, { plays, mean: pilot.mean, seed }, (share) =>
    progress?.(0.5 + share / 2),
  );
  const proof = boundsProof(play, numbering, found, envelope, played);
  progress?.(1);
  const longest = found.mostStored.at(0, numbering)?.path ?? [];
  return { ...proof, habits: habitsOf(play), memory: memorySize(play, longest) };
}

/** So many boxes that the steps last to the end of a long run. */
function exploreWithin(world: World, steps: number, depth: number): Explored {
  const boxes = (round: number, sofar: number) =>
    Math.ceil(Math.max(0, steps - sofar) / choicesOfAScene / Math.max(leastRounds, depth - round));
  return explore(world, { steps: 4 * steps, boxes });
}
