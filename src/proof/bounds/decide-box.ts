import type { Action, Step } from '../../model/action.ts';
import { measure } from '../../model/measures.ts';
import { band } from '../../model/offers.ts';
import { promise } from '../../model/promises.ts';
import { changed, gain, loss, lossUnit } from '../../model/strength.ts';
import {
  branchAgain,
  branchOf,
  fork,
  forkByBand,
  forkByFact,
  present,
  rejoined,
  type Branch,
} from './branch.ts';
import { endlessly, hullOf, level, sumOf, type Box, type BoxDraft } from './box.ts';
import { allowing, no, offerBit, promiseBit, yes, type FactBook } from './facts.ts';
import { splitByFact, splitByLevel } from './split.ts';

/** All that can come of one choice, by the band of the reply; -1 if nothing was offered. */
export interface Reply {
  readonly box: Box;
  readonly band: number;
  /** It opened a rupture. */
  readonly breaks: boolean;
}

/**
 * The counterpart of the model's `decide` for all states of a box at once: every state it can lead to is in one of the
 * replies. Where the model asks whether a threshold is reached, the box is split there and both parts go on.
 */
export function decideBox(
  book: FactBook,
  box: Box,
  step: Step,
  action: Action,
  budget: number,
): readonly Reply[] {
  const replies: Reply[] = [];
  for (const ruptured of [false, true]) {
    const part = splitByFact(box, book.rupture, ruptured ? yes : no)[0];
    if (part === undefined) continue;
    const branch = branchOf(part, book, ruptured);
    speak(branch, action);
    if (action.repairs && ruptured) repair(branch, book);
    for (const index of action.promises)
      branch.facts = allowing(branch.facts, book.promises[index]!, promiseBit(promise.open));
    for (const kept of keepPromises(branch, book, action)) {
      spend(kept, action);
      for (const covered of coverPatient(kept, step, action, budget)) {
        if (action.slights > 0) slight(covered, book, action.slights);
        for (const settled of action.repairs ? [covered] : breaks(covered, book)) {
          recognise(settled, book, action.sees, yes);
          answer(settled, book, step.reads, replies);
        }
      }
    }
  }
  return replies.length > fewReplies ? alike(replies) : replies;
}

/** More than these come only of a wide box; a bond kept apart in each would be worth less than the time it takes. */
const fewReplies = 5;

/** Joins the replies that differ in nothing but levels. */
function alike(replies: readonly Reply[]): readonly Reply[] {
  const joint: Reply[] = [];
  for (const reply of replies) {
    const at = joint.findIndex(
      ({ box, band: other, breaks: broke }) =>
        other === reply.band &&
        broke === reply.breaks &&
        box.facts.every((word, index) => word === reply.box.facts[index]),
    );
    if (at < 0) joint.push(reply);
    else joint[at] = { ...reply, box: hullOf([joint[at]!.box, reply.box]) };
  }
  return joint;
}

function speak(branch: Branch, action: Action): void {
  move(branch, level.V, action.V);
  move(branch, level.C, action.C);
  move(branch, level.R, action.R);
  move(branch, level.G, action.G);
  move(branch, level.T, action.T);
  move(branch, level.B, action.B);
  branch.low[level.O] = changed(branch.low[level.O], action.O, 0, false);
  branch.high[level.O] = changed(branch.high[level.O], action.O, 0, false);
  branch.low[level.decisions]++;
  branch.high[level.decisions] = Math.min(endlessly, branch.high[level.decisions] + 1);
}

function move(branch: Branch, strand: number, weight: number): void {
  if (weight > 0) raise(branch, strand, weight);
  if (weight < 0) lower(branch, strand, -weight);
}

const strands = 6;

/** A gain grows with the roles recognised and shrinks with the level, so its ends are at opposite corners. */
function raise(branch: Branch, strand: number, weight: number): void {
  const { low, high, rolesLeast, rolesMost, ruptured } = branch;
  const bottom = low[strand]!;
  const top = high[strand]!;
  branch.changes[strand]! += gain(top, weight, rolesLeast, ruptured) - top;
  branch.changes[strand + strands]! += gain(bottom, weight, rolesMost, ruptured) - bottom;
  shift(
    branch,
    strand,
    (value) => gain(value, weight, rolesLeast, ruptured),
    (value) => gain(value, weight, rolesMost, ruptured),
  );
}

/** A loss stops at 0, so that less may be lost from the bottom of the box than from its top. */
function lower(branch: Branch, strand: number, units: number): void {
  const { low, high } = branch;
  branch.changes[strand]! -= Math.min(high[strand]!, lossUnit * units);
  branch.changes[strand + strands]! -= Math.min(low[strand]!, lossUnit * units);
  const after = (value: number) => loss(value, units);
  shift(branch, strand, after, after);
}

/**
 * Moves one strand and the sum it counts towards. No act moves a higher strand more than a lower one, so of all strands
 * with the same sum the sum afterwards is the least where this one is highest, and the most where it is lowest.
 */
export function shift(
  { low, high }: BoxDraft,
  strand: number,
  atLeast: (value: number) => number,
  atMost: (value: number) => number,
): void {
  const [sum, first] = sumOf(strand);
  let least = -low[strand]!;
  let most = -high[strand]!;
  for (let at = first; at < first + 3; at++) {
    least += low[at]!;
    most += high[at]!;
  }
  const highest = Math.min(high[strand]!, low[sum]! - least);
  const lowest = Math.max(low[strand]!, high[sum]! - most);
  low[sum]! += atLeast(highest) - highest;
  high[sum]! += atMost(lowest) - lowest;
  low[strand] = atLeast(low[strand]!);
  high[strand] = atMost(high[strand]!);
}

function repair(branch: Branch, book: FactBook): void {
  branch.ruptured = false;
  branch.facts = allowing(branch.facts, book.rupture, no);
  raise(branch, level.B, 1);
}

function keepPromises(branch: Branch, book: FactBook, action: Action): readonly Branch[] {
  let branches: readonly Branch[] = [branch];
  for (const index of action.keeps) {
    const fact = book.promises[index]!;
    branches = branches.flatMap((each) => {
      const [open, other] = forkByFact(each, fact, promiseBit(promise.open));
      if (open !== undefined) {
        open.facts = allowing(open.facts, fact, promiseBit(promise.kept));
        raise(open, level.B, 1);
      }
      return present(open, other);
    });
  }
  return branches;
}

const candourIsEasyFrom = 4000;

/** Where openness may be low or not, the minute that candour then costs is spent or not. */
function spend({ low, high }: Branch, action: Action): void {
  const easiest = action.candour && high[level.O] < candourIsEasyFrom ? 1 : 0;
  const hardest = action.candour && low[level.O] < candourIsEasyFrom ? 1 : 0;
  low[level.used] = Math.min(endlessly, low[level.used] + action.minutes + easiest);
  high[level.used] = Math.min(endlessly, high[level.used] + action.minutes + hardest);
}

const hazardGrows = [1, 4] as const;
const fewBranches = 3;

function coverPatient(branch: Branch, step: Step, action: Action, budget: number): readonly Branch[] {
  if (action.cover < 0 || step.hazard <= 0) return [branch];
  const covered = new Map<number, Branch[]>();
  const [inTime, over] = fork(branch, splitByLevel(branch, level.used, budget + hazardGrows[0]));
  const [late, tooLate] = over ? fork(over, splitByLevel(over, level.used, budget + hazardGrows[1])) : [];
  [inTime, late, tooLate].forEach((part, more) => {
    if (part === undefined) return;
    forkByBand(part, measure.disclose).forEach((each, concealed) => {
      if (each === undefined) return;
      const cost = cover(each, step.hazard + more, concealed, step.asResident, action);
      covered.set(cost, [...(covered.get(cost) ?? []), each]);
    });
  });
  const branches = [...covered.values()];
  return branches.flat().length > fewBranches ? branches.map(rejoined) : branches.flat();
}

/** Returns a number that is the same for what costs the same strands. */
function cover(
  branch: Branch,
  hazard: number,
  concealed: number,
  asResident: boolean,
  action: Action,
): number {
  const exposure = Math.max(0, hazard + concealed - action.cover);
  branch.low[level.margin] = Math.max(0, branch.low[level.margin] - exposure);
  branch.high[level.margin] = Math.max(0, branch.high[level.margin] - exposure);
  if (!asResident) {
    if (exposure >= 2) lower(branch, level.V, 1);
    if (exposure >= 3) lower(branch, level.B, 1);
  }
  const overcontrol = action.unexplained ? Math.max(0, action.cover - hazard) : 0;
  if (overcontrol >= 1) lower(branch, level.T, 1);
  if (overcontrol >= 2) lower(branch, level.C, 1);
  return 3 * (asResident ? 0 : Math.min(3, Math.max(1, exposure))) + Math.min(2, overcontrol);
}

function slight(branch: Branch, book: FactBook, roles: number): void {
  recognise(branch, book, roles, no);
  lower(branch, level.B, 1);
}

function recognise(branch: Branch, book: FactBook, roles: number, value: number): void {
  book.roles.forEach((fact, bit) => {
    if ((roles >> bit) & 1) branch.facts = allowing(branch.facts, fact, value);
  });
}

const bondThatBuffers = 4000;

/** A rupture opens or not; where both can be, both go on. */
function breaks(branch: Branch, book: FactBook): readonly Branch[] {
  const most = lostAt(branch.changes, 0);
  if (most < 2 * lossUnit) return [branch];
  const least = lostAt(branch.changes, strands);
  if (least >= 3 * lossUnit) return [ruptured(branch, book)];
  const [weak, firm] = fork(branch, splitByLevel(branch, level.B, bondThatBuffers));
  const whole = [
    ...(weak && least < 2 * lossUnit ? [branchAgain(weak)] : []),
    ...(firm ? [branchAgain(firm)] : []),
  ];
  const broken = [...(weak ? [weak] : []), ...(firm && most >= 3 * lossUnit ? [firm] : [])];
  return [
    ...(whole.length > 0 ? [rejoined(whole)] : []),
    ...(broken.length > 0 ? [ruptured(rejoined(broken), book)] : []),
  ];
}

/** What all strands together have lost, read from the place of the first. */
function lostAt(changes: readonly number[], first: number): number {
  let lost = 0;
  for (let at = first; at < first + strands; at++) lost += Math.max(0, -changes[at]!);
  return lost;
}

function ruptured(branch: Branch, book: FactBook): Branch {
  branch.breaks = !branch.ruptured;
  branch.facts = allowing(allowing(branch.facts, book.rupture, yes), book.ruptured, yes);
  return branch;
}

function answer(branch: Branch, book: FactBook, reads: number, replies: Reply[]): void {
  if (reads === -1) {
    reply(branch, book, -1, replies);
    return;
  }
  const [open, testing, guarded] = forkByBand(branch, reads);
  const moves = reads !== measure.invite;
  if (testing) reply(testing, book, band.testing, replies);
  if (guarded) reply(moves ? hurt(guarded) : guarded, book, band.guarded, replies);
  if (open === undefined) return;
  const split = moves && reads === measure.challenge;
  const [thin, firm] = split ? fork(open, splitByLevel(open, level.B, bondThatBuffers)) : [undefined, open];
  if (thin) reply(hurt(thin), book, band.open, replies);
  if (firm) reply(moves ? pleased(firm) : firm, book, band.open, replies);
}

function hurt(branch: Branch): Branch {
  branch.low[level.O] = loss(branch.low[level.O], 1);
  branch.high[level.O] = loss(branch.high[level.O], 1);
  return branch;
}

function pleased(branch: Branch): Branch {
  branch.low[level.O] = gain(branch.low[level.O], 1, 0, false);
  branch.high[level.O] = gain(branch.high[level.O], 1, 0, false);
  return branch;
}

function reply(branch: Branch, book: FactBook, answered: number, replies: Reply[]): void {
  const { low, high, breaks: opened } = branch;
  const facts = allowing(branch.facts, book.offer, offerBit(answered));
  replies.push({ box: { low, high, facts }, band: answered, breaks: opened });
}
