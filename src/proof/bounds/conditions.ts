import { measure } from '../../model/measures.ts';
import { band } from '../../model/offers.ts';
import { promise } from '../../model/promises.ts';
import type { Condition } from '../../scenario/scenario.ts';
import { joined, level, type Box } from './box.ts';
import { no, offerBit, promiseBit, yes, type Fact, type FactBook } from './facts.ts';
import { openFrom, splitByFact, splitByLevel, splitByMeasure, testingFrom } from './split.ts';

/** Splits a box into where a condition may hold and where it may fail; what is in neither can do neither. */
export type Splitter = (box: Box, act: number) => Split;
export type Split = readonly [holds: Box | undefined, fails: Box | undefined];

/** What a condition needs to know of the scenario around it. */
export interface Surroundings {
  readonly book: FactBook;
  /** Names of the promises, by number. */
  readonly promises: readonly string[];
  /** Minutes of each act. */
  readonly budgets: readonly number[];
}

/** The counterpart of the engine's `compileCondition` for all states of a box at once. */
export function splitterOf(condition: Condition, around: Surroundings): Splitter {
  return allOf([
    ...happened(condition, around),
    ...answered(condition, around),
    ...measured(condition, around),
    ...remembered(condition, around),
    ...combined(condition, around),
  ]);
}

function happened({ chose, visited, flag }: Condition, { book }: Surroundings): Splitter[] {
  const splitters: Splitter[] = [];
  if (chose) splitters.push(anyOf(chose.map((id) => oneOf(book.read('chose', id), yes))));
  if (visited) splitters.push(anyOf(visited.map((id) => oneOf(book.read('visited', id), yes))));
  for (const id of flag ?? []) splitters.push(oneOf(book.read('flag', id), yes));
  return splitters;
}

function answered({ band: bands, offer }: Condition, { book }: Surroundings): Splitter[] {
  const splitters: Splitter[] = [];
  if (bands) {
    const values = bands.reduce((bits, name) => bits | offerBit(band[name]), 0);
    splitters.push(oneOf(book.readOffer(), values));
  }
  if (offer) {
    const pair = measure[offer.reads];
    splitters.push(anyOf(offer.is.map((name) => (box) => bandsOf(box, pair)[band[name]]!)));
  }
  return splitters;
}

/** For each band of a pair, where the offer is in it and where not. */
function bandsOf(box: Box, pair: number): readonly Split[] {
  const [notOpen, open] = splitByMeasure(box, pair, openFrom);
  const [guarded, notGuarded] = splitByMeasure(box, pair, testingFrom);
  const testing = notOpen && splitByMeasure(notOpen, pair, testingFrom)[1];
  return [
    [open, notOpen],
    [testing, joined(open, guarded)],
    [guarded, notGuarded],
  ];
}

function measured(
  { level: reading, margin, minutes_left: left }: Condition,
  around: Surroundings,
): Splitter[] {
  const splitters: Splitter[] = [];
  if (reading) {
    const of = measure[reading.of];
    splitters.push(...inRange((box, atLeast) => splitByMeasure(box, of, atLeast * 100), reading));
  }
  if (margin) splitters.push(...inRange((box, atLeast) => splitByLevel(box, level.margin, atLeast), margin));
  if (left) {
    /* So many minutes are left as long as no more than the rest of the budget is used. */
    const split = (box: Box, atLeast: number, act: number) =>
      swapped(splitByLevel(box, level.used, around.budgets[act]! - atLeast + 1));
    splitters.push(...inRange(split, left));
  }
  return splitters;
}

function remembered(condition: Condition, { book, promises }: Surroundings): Splitter[] {
  const splitters: Splitter[] = [];
  if (condition.promise) {
    const fact = book.promises[promises.indexOf(condition.promise.of)];
    if (fact) splitters.push(oneOf(fact, promiseBit(promise[condition.promise.is])));
  }
  switch (condition.rupture) {
    case 'open':
      splitters.push(oneOf(book.rupture, yes));
      break;
    case 'past':
      splitters.push(oneOf(book.ruptured, yes), oneOf(book.rupture, no));
      break;
    case 'never':
      splitters.push(oneOf(book.ruptured, no));
  }
  if (condition.recognised) splitters.push(oneOf(roleOf(condition.recognised, book), yes));
  if (condition.rescued !== undefined) splitters.push(oneOf(book.rescued, condition.rescued ? yes : no));
  return splitters;
}

function roleOf(role: NonNullable<Condition['recognised']>, { roles }: FactBook): Fact {
  return { person: roles[0], learner: roles[1], clinician: roles[2] }[role];
}

function combined({ all, any, not }: Condition, around: Surroundings): Splitter[] {
  const splitters = (all ?? []).map((condition) => splitterOf(condition, around));
  if (any) splitters.push(anyOf(any.map((condition) => splitterOf(condition, around))));
  if (not) splitters.push(negated(splitterOf(not, around)));
  return splitters;
}

function oneOf(fact: Fact, values: number): Splitter {
  return (box) => splitByFact(box, fact, values);
}

function inRange(
  split: (box: Box, atLeast: number, act: number) => readonly [below: Box | undefined, from: Box | undefined],
  { at_least: from, below }: { readonly at_least?: number | undefined; readonly below?: number | undefined },
): Splitter[] {
  const splitters: Splitter[] = [];
  if (from !== undefined) splitters.push((box, act) => swapped(split(box, from, act)));
  if (below !== undefined) splitters.push((box, act) => split(box, below, act));
  return splitters;
}

function allOf(splitters: readonly Splitter[]): Splitter {
  const [only, ...others] = splitters;
  if (only !== undefined && others.length === 0) return only;
  return (box, act) => {
    let holds: Box | undefined = box;
    let fails: Box | undefined;
    for (const splitter of splitters) {
      if (holds === undefined) break;
      const [still, gone]: Split = splitter(holds, act);
      holds = still;
      fails = joined(fails, gone);
    }
    return [holds, fails];
  };
}

function anyOf(splitters: readonly Splitter[]): Splitter {
  return negated(allOf(splitters.map(negated)));
}

function negated(splitter: Splitter): Splitter {
  return (box, act) => swapped(splitter(box, act));
}

function swapped([one, other]: Split): Split {
  return [other, one];
}
