import type { Play } from '../engine/play.ts';
import type { Companion } from './companion.ts';
import { explorePart, type ExploreOptions } from './explore.ts';
import { merged, type Merged } from './merged.ts';
import type { Part } from './part.ts';
import type { Numbering } from './tallies/numbering.ts';

export interface ExploreAllOptions extends Pick<ExploreOptions, 'limit' | 'tell'> {
  readonly companion: Companion | undefined;
}

/** Plays every run, with a companion if there is one. Undefined when there are more decisions than the limit. */
export function exploreAll(
  play: Play,
  numbering: Numbering,
  { companion, ...options }: ExploreAllOptions,
): Merged | undefined {
  const sharing = companion?.share(play.scenario, options.limit);
  const own = explorePart(play, numbering, { ...options, take: sharing?.take ?? takerOf(anyNumber()) });
  if (!own.complete || sharing === undefined || own.branches.size === own.branchCount) {
    sharing?.stop();
    return merged(play, numbering, [own], options.limit);
  }
  const other = sharing.part() ?? explorePart(play, numbering, { ...options, take: takerOf(missingIn(own)) });
  return merged(play, numbering, [own, other], options.limit);
}

function* anyNumber(): Generator<number> {
  for (let number = 0; ; number++) yield number;
}

function* missingIn({ branches, branchCount }: Part): Generator<number> {
  for (let number = 0; number < branchCount; number++) if (!branches.has(number)) yield number;
}

/** Takes one branch after the other, and none when they have come to an end. */
function takerOf(branches: Iterator<number>): () => number {
  return () => {
    const { value, done } = branches.next();
    return done === true ? Infinity : value;
  };
}
