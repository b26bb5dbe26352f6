import type { Box, BoxDraft, Levels } from './box.ts';
import { hullOf } from './box.ts';
import { possible, yes, type Fact, type FactBook } from './facts.ts';
import { openFrom, splitByFact, splitByMeasure, testingFrom, type Halves } from './split.ts';

/** A box in the middle of a decision. */
export interface Branch extends BoxDraft {
  /** A rupture is open, before the choice or once it has been repaired. */
  ruptured: boolean;
  /** The choice opens a rupture. */
  breaks: boolean;
  /** The roles recognised before the choice. */
  readonly rolesLeast: number;
  readonly rolesMost: number;
  /** How far each strand has moved since the choice: at the least, and six places on at the most. */
  changes: number[];
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
    facts,
    ruptured,
    breaks: false,
    rolesLeast,
    rolesMost,
    changes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  };
}

/** The branch in two, by how the levels of its box were split. */
export function fork(
  branch: Branch,
  [one, other]: Halves,
): readonly [Branch | undefined, Branch | undefined] {
  return [one && branchWith(branch, one), other && branchWith(branch, other)];
}

/** Where a fact has one of these values, and where it has another. */
export function forkByFact(branch: Branch, fact: Fact, values: number) {
  const [one, other] = splitByFact(branch, fact, values);
  const part = (box: Box | undefined) =>
    box === undefined || box === branch ? box && branch : { ...branchAgain(branch), facts: box.facts };
  return [part(one), part(other)] as const;
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
    low: branch.low.slice() as Levels,
    high: branch.high.slice() as Levels,
    facts: branch.facts,
    ruptured: branch.ruptured,
    breaks: branch.breaks,
    rolesLeast: branch.rolesLeast,
    rolesMost: branch.rolesMost,
    changes: branch.changes.slice(),
  };
}

/** One around several branches of the same choice, of which there is at least one. */
export function rejoined(branches: readonly Branch[]): Branch {
  const [first, ...others] = branches;
  if (others.length === 0) return first!;
  const { low, high, facts } = hullOf(branches);
  const changes = first!.changes.map((change, at) =>
    branches.reduce((end, branch) => (at < 6 ? Math.min : Math.max)(end, branch.changes[at]!), change),
  );
  return { ...first!, low: low as Levels, high: high as Levels, facts, changes };
}

export function present<Part>(...parts: readonly (Part | undefined)[]): Part[] {
  return parts.filter((part) => part !== undefined);
}

/** A box that was not split is the branch itself; one that was is new, and nobody else has its levels. */
function branchWith(branch: Branch, box: Box): Branch {
  if (box === branch) return branch;
  return {
    low: box.low as Levels,
    high: box.high as Levels,
    facts: box.facts,
    ruptured: branch.ruptured,
    breaks: branch.breaks,
    rolesLeast: branch.rolesLeast,
    rolesMost: branch.rolesMost,
    changes: branch.changes.slice(),
  };
}
