/**
 * Numbers of a run that are followed as a range: the strands and openness in the order of the model's `measure`, margin,
 * minutes used, decisions made, and the sums of the three strands of safety and of alliance, because the highest of
 * each strand seldom come together.
 */
export const level = {
  V: 0,
  C: 1,
  R: 2,
  G: 3,
  T: 4,
  B: 5,
  O: 6,
  margin: 7,
  used: 8,
  decisions: 9,
  safety: 10,
  alliance: 11,
} as const;

export type Levels = [
  V: number,
  C: number,
  R: number,
  G: number,
  T: number,
  B: number,
  O: number,
  margin: number,
  used: number,
  decisions: number,
  safety: number,
  alliance: number,
];

/** Stands for no upper limit; a small integer, so that arithmetic stays fast. */
export const endlessly = 1_000_000;

/**
 * Every state whose numbers lie from `low` to `high` and whose facts are among the possible ones. `facts` holds a bit
 * for each value that a fact may have; `FactBook` knows where. Never changed once others have seen it.
 */
export interface Box {
  readonly low: Readonly<Levels>;
  readonly high: Readonly<Levels>;
  readonly facts: readonly number[];
}

/** A box while it is being made. */
export interface BoxDraft {
  low: Levels;
  high: Levels;
  facts: readonly number[];
}

export function draftOfBox({ low, high, facts }: Box): BoxDraft {
  return { low: low.slice() as Levels, high: high.slice() as Levels, facts };
}

/** The sum that a strand counts towards, and the first of its three strands. */
export function sumOf(strand: number): readonly [sum: number, first: number] {
  return strand < level.G ? [level.safety, level.V] : [level.alliance, level.G];
}

/** Lets the sums and their strands bound each other after one of them has been narrowed. */
export function tighten({ low, high }: BoxDraft, sum: number, first: number): void {
  const least = low[first]! + low[first + 1]! + low[first + 2]!;
  const most = high[first]! + high[first + 1]! + high[first + 2]!;
  if (low[sum]! < least) low[sum] = least;
  if (high[sum]! > most) high[sum] = most;
  for (let at = first; at < first + 3; at++) {
    const upTo = high[sum]! - (least - low[at]!);
    const from = low[sum]! - (most - high[at]!);
    if (high[at]! > upTo) high[at] = upTo;
    if (low[at]! < from) low[at] = from;
  }
}

/** The smallest box around two. */
export function joined(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (one === undefined) return other;
  if (other === undefined) return one;
  const draft = draftOfBox(one);
  include(draft, other);
  return draft;
}

/** The smallest box around some, of which there is at least one. */
export function hullOf(boxes: readonly Box[]): Box {
  if (boxes.length === 1) return boxes[0]!;
  const draft = draftOfBox(boxes[0]!);
  for (const box of boxes) include(draft, box);
  return draft;
}

function include(draft: BoxDraft, box: Box): void {
  for (let at = 0; at < draft.low.length; at++) {
    if (box.low[at]! < draft.low[at]!) draft.low[at] = box.low[at]!;
    if (box.high[at]! > draft.high[at]!) draft.high[at] = box.high[at]!;
  }
  if (draft.facts !== box.facts && !draft.facts.every((word, at) => (box.facts[at]! & ~word) === 0))
    draft.facts = draft.facts.map((word, at) => word | box.facts[at]!);
}

/** Whether every state of one box is in another. */
export function covers(outer: Box, inner: Box): boolean {
  return (
    inner.low.every((value, at) => value >= outer.low[at]!) &&
    inner.high.every((value, at) => value <= outer.high[at]!) &&
    inner.facts.every((word, at) => (word & ~outer.facts[at]!) === 0)
  );
}
