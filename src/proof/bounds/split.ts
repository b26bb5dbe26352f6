import { measure } from '../../model/measures.ts';
import { draftOfBox, level, tighten, type Box, type BoxDraft } from './box.ts';
import { allowing, possible, type Fact } from './facts.ts';

/** A box in two: what lies below a threshold, and the rest. A part may hold too much, never too little. */
export type Halves = readonly [below: Box | undefined, from: Box | undefined];

/** What each measure adds up, before it is divided by how many there are. */
const partsOf: readonly (readonly number[])[] = [
  [level.V],
  [level.C],
  [level.R],
  [level.G],
  [level.T],
  [level.B],
  [level.O],
  [level.safety],
  [level.alliance],
  [level.V, level.B],
  [level.C, level.B],
  [level.R, level.G],
  [level.O, level.B],
];

/** Where the model's bands begin, in hundredths. */
export const openFrom = 5500;
export const testingFrom = 4500;

/** Splits where one of `measure` reaches a number of hundredths. */
export function splitByMeasure(box: Box, of: number, atLeast: number): Halves {
  const parts = partsOf[of] ?? partsOf[measure.invite]!;
  const count = of === measure.safety || of === measure.alliance ? 3 : parts.length;
  return splitBySum(box, parts, atLeast * count);
}

/** Splits where one of `level` reaches a number. */
export function splitByLevel(box: Box, at: number, atLeast: number): Halves {
  if (box.low[at]! >= atLeast) return [undefined, box];
  if (box.high[at]! < atLeast) return [box, undefined];
  const below = draftOfBox(box);
  below.high[at] = atLeast - 1;
  const from = draftOfBox(box);
  from.low[at] = atLeast;
  return [tightened(below), tightened(from)];
}

/** Undefined where sums and strands cannot agree: nothing is in such a box. */
function tightened(draft: BoxDraft): Box | undefined {
  tighten(draft, level.safety, level.V);
  tighten(draft, level.alliance, level.G);
  return draft.low.every((value, at) => value <= draft.high[at]!) ? draft : undefined;
}

/** Splits where the sum of some of `level` reaches a number. */
export function splitBySum(box: Box, parts: readonly number[], atLeast: number): Halves {
  let least = 0;
  let most = 0;
  for (const part of parts) {
    least += box.low[part]!;
    most += box.high[part]!;
  }
  if (least >= atLeast) return [undefined, box];
  if (most < atLeast) return [box, undefined];
  const below = draftOfBox(box);
  const from = draftOfBox(box);
  for (const part of parts) {
    below.high[part] = Math.min(box.high[part]!, atLeast - 1 - (least - box.low[part]!));
    from.low[part] = Math.max(box.low[part]!, atLeast - (most - box.high[part]!));
  }
  return [tightened(below), tightened(from)];
}

/** Splits into where a fact has one of these values, and where it has another. */
export function splitByFact(
  box: Box,
  fact: Fact,
  values: number,
): readonly [Box | undefined, Box | undefined] {
  const now = possible(box.facts, fact);
  if ((now & ~values) === 0) return [box, undefined];
  if ((now & values) === 0) return [undefined, box];
  return [withFact(box, fact, now & values), withFact(box, fact, now & ~values)];
}

export function withFact(box: Box, fact: Fact, values: number): Box {
  return { low: box.low, high: box.high, facts: allowing(box.facts, fact, values) };
}
