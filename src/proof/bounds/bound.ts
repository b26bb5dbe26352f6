import type { Play } from '../../engine/play.ts';
import { habitsOf } from '../habits.ts';
import { memorySize } from '../memory-size.ts';
import type { Proof, ProveOptions } from '../proof.ts';
import { Numbering } from '../tallies/numbering.ts';
import { longestRun } from '../tallies/trail.ts';
import { boundsProof } from './bounds-proof.ts';
import { Found } from './found.ts';
import { playAtRandom } from './play-at-random.ts';
import { explore, type Explored } from './rounds.ts';
import { search } from './search.ts';
import { textsOf } from './texts.ts';
import { tooLargeToProve } from './too-large.ts';
import { worldOf, type World } from './world.ts';

type BoundOptions = Required<Omit<ProveOptions, 'progress'>> & Pick<ProveOptions, 'progress'>;

/** Of the decisions that may be explored one by one, how many boxes may be taken through one. */
const stepsPerDecision = 1 / 40;
const choicesOfAScene = 3.5;

/**
 * What is true of a scenario of too many runs to play them all. Nothing lies beyond the outer values and what is `no`
 * cannot happen; whatever is `yes` was played and has a witness. The work is bounded by `limit` and `plays`.
 *
 * @throws {RangeError} With a sentence for the author, if there are too many scenes; see `tooLargeToProve`.
 */
export function bound(play: Play, options: BoundOptions): Proof {
  const { limit, plays, seed, progress } = options;
  const refusal = tooLargeToProve(play, limit);
  if (refusal !== undefined) throw new RangeError(refusal);
  const texts = textsOf(play);
  const numbering = new Numbering(play);
  const found = new Found(play, numbering, texts);
  const { envelope } = exploreWithin(worldOf(play, texts), limit * stepsPerDecision);
  progress?.(0.3);
  search(play, numbering, found);
  progress?.(0.5);
  const played = playAtRandom(play, found, plays, seed, (share) => progress?.(0.5 + share / 2));
  const proof = boundsProof(play, numbering, found, envelope, played);
  progress?.(1);
  const longest = found.mostStored.at(0, numbering)?.path ?? [];
  return { ...proof, habits: habitsOf(play), memory: memorySize(play, longest) };
}

/** So many boxes that the steps last to the end of the longest way through the scenes. */
function exploreWithin(world: World, steps: number): Explored {
  const rounds = longestWay(world.play);
  const boxes = (round: number, sofar: number) =>
    Math.ceil(Math.max(0, steps - sofar) / choicesOfAScene / Math.max(1, rounds - round));
  return explore(world, { steps: 4 * steps, boxes });
}

/** Decisions of the longest way that the scenes allow, whatever the conditions say; 200 where they go round. */
function longestWay({ acts, scenes }: Play): number {
  const waysOut = scenes.map(({ choices, exit }) =>
    [exit, ...choices.map((choice) => choice.exit)].flatMap((each) => each.map(({ go }) => go)),
  );
  let here = new Set(acts.map(({ opens }) => opens));
  let decisions = 0;
  for (; here.size > 0 && decisions < longestRun; decisions++)
    here = new Set([...here].flatMap((scene) => waysOut[scene]!.filter((go) => go >= 0)));
  return decisions * acts.length;
}
