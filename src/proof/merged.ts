import type { Play } from '../engine/play.ts';
import { textsOf, type Texts } from './bounds/texts.ts';
import type { Counted, Part } from './part.ts';
import { sumOf, type Numbering } from './tallies/numbering.ts';
import { Tallies } from './tallies/tallies.ts';
import { firstWalked, type Way } from './tallies/ways.ts';

/** Everything that was counted in all runs. */
export interface Merged {
  readonly explored: number;
  readonly runs: number;
  readonly endless: Way;
  readonly tallies: Tallies;
  readonly texts: Texts;
}

/**
 * Puts together what was explored in parts. The figures are the very same however many parts there are and whichever
 * took which branch. Undefined when the parts are not all of the tree, or there are more decisions than the limit.
 */
export function merged(
  play: Play,
  numbering: Numbering,
  parts: readonly Part[],
  limit: number,
): Merged | undefined {
  const pieces = inOrderOfWalk(parts);
  if (pieces === undefined) return undefined;
  const explored = sumOf(pieces.map((each) => each.explored));
  if (explored > limit) return undefined;
  const texts = textsOf(play);
  const tallies = new Tallies(play, numbering, texts);
  for (const { sums } of pieces) tallies.add(sums);
  for (const { found } of parts) tallies.join(found);
  return {
    explored,
    runs: sumOf(pieces.map((each) => each.runs)),
    endless: parts.map(({ endless }) => endless).reduce(firstWalked),
    tallies,
    texts,
  };
}

/** What lies before the branches, then the branches; undefined where one is missing. */
function inOrderOfWalk(parts: readonly Part[]): readonly Counted[] | undefined {
  const [first] = parts;
  if (first === undefined || !parts.every(({ complete }) => complete)) return undefined;
  const branches = new Map(parts.flatMap((part) => [...part.branches]));
  if (branches.size !== first.branchCount) return undefined;
  return [first.trunk, ...[...branches].sort(([one], [other]) => one - other).map(([, counted]) => counted)];
}
