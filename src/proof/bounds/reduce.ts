import { hullOf, level, type Box, type Levels } from './box.ts';
import type { Fact } from './facts.ts';

/** How much a unit of each level is worth, next to a hundredth of a strand; most offers and ruptures turn on the bond. */
const worth: Readonly<Levels> = [1, 1, 1, 1, 1, 3, 0.7, 900, 350, 0, 0.5, 0.5];
const levels = Object.values(level);
/** More than any level, and small enough to stay a whole number to the machine. */
const beyond = 2 ** 30;

/**
 * At most so many boxes that hold all states of the given ones: split in two again and again where they differ most,
 * then the hull of each part.
 */
export function reduced(boxes: readonly Box[], most: number, facts: readonly Fact[]): readonly Box[] {
  if (boxes.length <= most) return boxes;
  const kept: Box[] = [];
  divide(boxes, Math.max(1, most), facts, kept);
  return kept;
}

function divide(boxes: readonly Box[], most: number, facts: readonly Fact[], kept: Box[]): void {
  if (boxes.length <= most) {
    kept.push(...boxes);
    return;
  }
  const parts = most > 1 ? parted(boxes, facts) : undefined;
  if (parts === undefined) {
    kept.push(hullOf(boxes));
    return;
  }
  const [one, other] = parts;
  const half = Math.floor(most / 2);
  const forOther = Math.min(other.length, Math.max(half, most - one.length));
  divide(one, most - forOther, facts, kept);
  divide(other, forOther, facts, kept);
}

type Parts = readonly [readonly Box[], readonly Box[]];

function parted(boxes: readonly Box[], facts: readonly Fact[]): Parts | undefined {
  const widest = widestLevel(boxes);
  const fact = heaviestFact(boxes, facts);
  if (fact !== undefined && fact.weight >= widest.width) return partedByFact(boxes, fact);
  if (widest.width === 0) return undefined;
  const { at, middle } = widest;
  return partedBy(boxes, ({ low, high }) => low[at]! + high[at]! < middle);
}

/** The level whose middles lie farthest apart, and twice the middle of those. */
function widestLevel(boxes: readonly Box[]): { at: number; width: number; middle: number } {
  const least = levels.map(() => beyond);
  const most = levels.map(() => -beyond);
  for (const { low, high } of boxes) {
    for (let at = 0; at < levels.length; at++) {
      const twice = low[at]! + high[at]!;
      if (twice < least[at]!) least[at] = twice;
      if (twice > most[at]!) most[at] = twice;
    }
  }
  let widest = { at: 0, width: 0, middle: 0 };
  for (const at of levels) {
    const width = ((most[at]! - least[at]!) / 2) * worth[at];
    if (width > widest.width) widest = { at, width, middle: (least[at]! + most[at]!) / 2 };
  }
  return widest;
}

function heaviestFact(boxes: readonly Box[], facts: readonly Fact[]): Fact | undefined {
  const first = boxes[0]!.facts;
  const differs = first.map(() => 0);
  let any = 0;
  for (const box of boxes) {
    if (box.facts === first) continue;
    for (let word = 0; word < differs.length; word++) {
      const bits = box.facts[word]! ^ first[word]!;
      differs[word]! |= bits;
      any |= bits;
    }
  }
  if (any === 0) return undefined;
  let heaviest: Fact | undefined;
  for (const fact of facts) {
    const { word, shift, all, weight } = fact;
    if (((differs[word]! >> shift) & all) !== 0 && weight > (heaviest?.weight ?? 0)) heaviest = fact;
  }
  return heaviest;
}

/** Those with the same possible values as the first box, and the others. */
function partedByFact(boxes: readonly Box[], { word, shift, all }: Fact): Parts {
  const values = (boxes[0]!.facts[word]! >> shift) & all;
  return partedBy(boxes, ({ facts }) => ((facts[word]! >> shift) & all) === values);
}

function partedBy(boxes: readonly Box[], isIn: (box: Box) => boolean): Parts {
  const inside: Box[] = [];
  const outside: Box[] = [];
  for (const box of boxes) (isIn(box) ? inside : outside).push(box);
  return [inside, outside];
}
