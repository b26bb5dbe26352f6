import { measure } from '../../model/measures.ts';
import { mostPromises, promise } from '../../model/promises.ts';
import { loss } from '../../model/strength.ts';
import type { EndingId } from '../../scenario/scenario.ts';
import { draftOfBox, level, type Box } from './box.ts';
import { shift } from './decide-box.ts';
import { allowing, possible, promiseBit, yes, type FactBook } from './facts.ts';
import { splitByFact, splitByLevel, splitByMeasure, splitBySum, type Halves } from './split.ts';

/** The counterpart of the model's `finish`: what is still promised is broken. */
export function finishBox(book: FactBook, box: Box): Box {
  const open = promiseBit(promise.open);
  let least = 0;
  let most = 0;
  const draft = draftOfBox(box);
  for (const fact of book.promises.slice(0, mostPromises)) {
    const values = possible(box.facts, fact);
    if ((values & open) === 0) continue;
    most++;
    if (values === open) least++;
    draft.facts = allowing(draft.facts, fact, (values & ~open) | promiseBit(promise.broken));
  }
  if (most === 0) return box;
  shift(
    draft,
    level.B,
    (value) => loss(value, most),
    (value) => loss(value, least),
  );
  return draft;
}

/** One of the ways in which the states of a box end, and those that do. */
export interface BoxEnding {
  readonly id: EndingId;
  readonly box: Box;
}

const aim = 6000;
const noStrandBelow = 4500;
const brokenBelow = 2500;
const alignedFrom = 5500;
const minutesOverAllowed = 3;

/** The counterpart of the model's `ending` for a finished act. */
export function endingsOf(book: FactBook, box: Box, budget: number): readonly BoxEnding[] {
  const endings: BoxEnding[] = [];
  const note = (id: EndingId, part: Box | undefined) => {
    if (part !== undefined) endings.push({ id, box: part });
  };
  const [stopped, going] = splitByLevel(box, level.margin, 1);
  if (stopped !== undefined) {
    const { yes: reached, no: short } = allReached(stopped, bothAims);
    const [ruptured, whole] = reached ? splitByFact(reached, book.rupture, yes) : [];
    note('safety_stop_recovered', whole);
    for (const part of [...short, ruptured]) note('safety_stop', part);
  }
  if (going === undefined) return endings;
  const [ruptured, whole] = splitByFact(going, book.rupture, yes);
  note('open_rupture', ruptured);
  if (whole === undefined) return endings;
  const { yes: unbroken, no: broken } = allReached(whole, neitherBroken);
  for (const part of broken) note('open_rupture', part);
  if (unbroken === undefined) return endings;
  const { yes: reached, no: short } = allReached(unbroken, everyAim);
  if (reached !== undefined) {
    const [inTime, late] = splitByLevel(reached, level.used, budget + minutesOverAllowed + 1);
    note('two_way_coaching', inTime);
    note('good_talk_wrong_moment', late);
  }
  for (const part of short) shortOfTheAim(part, note);
  return endings;
}

/** The counterpart of the model's `residentEnding`. */
export function residentEndingsOf(box: Box): readonly BoxEnding[] {
  const [kept, said] = splitByLevel(box, level.C, aim);
  const byDoor = (part: Box | undefined, open: EndingId, closed: EndingId) => {
    const [shut, ajar] = part ? splitByLevel(part, level.O, aim) : [];
    return [...(ajar ? [{ id: open, box: ajar }] : []), ...(shut ? [{ id: closed, box: shut }] : [])];
  };
  return [
    ...byDoor(said, 'said_and_heard', 'said_door_closed'),
    ...byDoor(kept, 'door_open_words_kept', 'two_silences'),
  ];
}

function shortOfTheAim(box: Box, note: (id: EndingId, part: Box | undefined) => void): void {
  const [apart, aligned] = splitBySum(box, [level.G, level.T], 2 * alignedFrom);
  const [cool, warm] = apart ? splitByLevel(apart, level.B, aim) : [];
  note('warm_but_adrift', warm);
  const [guarded, open] = aligned ? splitByMeasure(aligned, measure.safety, aim) : [];
  note('clear_but_guarded', guarded);
  note('open_but_unaligned', open);
  const [distant, free] = cool ? splitByMeasure(cool, measure.safety, aim) : [];
  note('open_but_unaligned', free);
  note('polite_distance', distant);
}

type Threshold = readonly [of: number, atLeast: number];

const bothAims: readonly Threshold[] = [
  [measure.safety, aim],
  [measure.alliance, aim],
];
const neitherBroken: readonly Threshold[] = [
  [measure.safety, brokenBelow],
  [measure.alliance, brokenBelow],
];
const everyAim: readonly Threshold[] = [
  ...bothAims,
  ...[measure.V, measure.C, measure.R, measure.G, measure.T, measure.B].map(
    (of) => [of, noStrandBelow] as const,
  ),
];

/** Where every threshold is reached, and the parts in which one is the first that is not. */
function allReached(box: Box, thresholds: readonly Threshold[]) {
  const missed: Box[] = [];
  let reached: Box | undefined = box;
  for (const [of, atLeast] of thresholds) {
    if (reached === undefined) break;
    const [below, from]: Halves = splitByMeasure(reached, of, atLeast);
    if (below !== undefined) missed.push(below);
    reached = from;
  }
  return { yes: reached, no: missed };
}
