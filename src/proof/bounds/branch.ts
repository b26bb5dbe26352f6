import type { Box, BoxDraft, Levels } from './box.ts';
import { possible, yes, type Fact, type FactBook } from './facts.ts';
import { openFrom, splitByFact, splitByMeasure, testingFrom } from './split.ts';

/** A box in the middle of a decision. */
export interface Branch extends BoxDraft {
  /** A rupture is open, before the choice or once it has been repaired. */
  ruptured: boolean;
  /** The choice opens a rupture. */
  breaks: boolean;
  /** The roles recognised before the choice. */
  readonly rolesLeast: number;
  readonly rolesMost: number;
  /** How far each strand has moved since the choice, at the least and at the most. */
  readonly leastChange: number[];
  readonly mostChange: number[];
}

export function branchOf({ low, high, facts }: Box, book: FactBook, ruptured: boolean): Branch {
  let rolesLeast = 0;
  let rolesMost = 0;
  for (const role of book.roles) {
    const values = possible(facts, role);
    if (values === yes) rolesLeast++;
    if ((values & yes) !== 0) rolesMost++;
  }
  return {
    low: low.slice() as Levels,
    high: high.slice() as Levels,
    facts: facts.slice(),
    ruptured,
    breaks: false,
    rolesLeast,
    rolesMost,
    leastChange: [0, 0, 0, 0, 0, 0],
    mostChange: [0, 0, 0, 0, 0, 0],
  };
}

/** The branch in two, by how its box was split. */
export function fork(
  branch: Branch,
  [one, other]: readonly [Box | undefined, Box | undefined],
): readonly [Branch | undefined, Branch | undefined] {
  return [one && branchWith(branch, one), other && branchWith(branch, other)];
}

/** Where a fact has one of these values, and where it has another. */
export function forkByFact(branch: Branch, fact: Fact, values: number) {
  return fork(branch, splitByFact(branch, fact, values));
}

/** By what the resident offers, in the order of the model's bands. */
export function forkByBand(branch: Branch, pair: number): readonly (Branch | undefined)[] {
  const [below, open] = fork(branch, splitByMeasure(branch, pair, openFrom));
  if (below === undefined) return [open];
  const [guarded, testing] = fork(below, splitByMeasure(below, pair, testingFrom));
  return [open, testing, guarded];
}

/** A second one like it. */
export function branchAgain(branch: Branch): Branch {
  return {
    ...branch,
    low: branch.low.slice() as Levels,
    high: branch.high.slice() as Levels,
    facts: branch.facts.slice(),
    leastChange: branch.leastChange.slice(),
    mostChange: branch.mostChange.slice(),
  };
}

export function present<Part>(...parts: readonly (Part | undefined)[]): Part[] {
  return parts.filter((part) => part !== undefined);
}

/** A box that was not split is the branch itself; one that was is new, and nobody else has it. */
function branchWith(branch: Branch, box: Box): Branch {
  if (box === branch) return branch;
  return {
    ...branch,
    low: box.low as Levels,
    high: box.high as Levels,
    facts: box.facts as number[],
    leastChange: branch.leastChange.slice(),
    mostChange: branch.mostChange.slice(),
  };
}
