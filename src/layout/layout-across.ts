import type { Rows, Slot } from './layout-rows.ts';

interface Tie {
  readonly to: number;
  readonly weight: number;
}

const sweeps = 40;

/**
 * Where each slot stands across: as near as can be to what it is tied to, in the order given and without touching. What is
 * minimised is the sum of the squares of all sideways ways, one row after the other, which comes ever nearer to the least.
 */
export function across(rows: Rows): readonly number[] {
  const { slots, chains } = rows;
  const xs = slots.map(({ x }) => x);
  const lines = rowsInOrder(slots);
  const ties = tiesOf(rows);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const late = sweep >= sweeps / 2;
    const down = sweep % 2 === 0;
    for (const line of down ? lines : [...lines].reverse()) {
      const row = line[0]!.row;
      settleRow(line, ties, xs, (to) => late || (down ? slots[to]!.row < row : slots[to]!.row > row));
    }
  }
  for (const chain of chains) straighten(chain, lines, xs);
  const left = Math.min(...slots.map(({ number, width }) => xs[number]! - width / 2));
  return xs.map((x) => x - left);
}

function rowsInOrder(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const lines: Slot[][] = [];
  for (const slot of slots) (lines[slot.row] ??= []).push(slot);
  for (const line of lines) line.sort((a, b) => a.x - b.x || a.number - b.number);
  return lines;
}

/** A line is the straighter where it only passes. */
const stiffness = { none: 1, one: 2, both: 6 };

function tiesOf({ slots, chains, weights }: Rows): readonly (readonly Tie[])[] {
  const ties: Tie[][] = slots.map(() => []);
  for (const [index, chain] of chains.entries()) {
    for (const [place, slot] of chain.slice(1).entries()) {
      const before = chain[place]!;
      const free = [before, slot].filter(({ kind }) => kind !== 'box').length;
      const stiff = free === 2 ? stiffness.both : free === 1 ? stiffness.one : stiffness.none;
      const weight = Math.max(0.01, weights[index]! * stiff);
      ties[before.number]!.push({ to: slot.number, weight });
      ties[slot.number]!.push({ to: before.number, weight });
    }
  }
  return ties;
}

/** Room between the middles of two neighbours. */
function apart(a: Slot, b: Slot): number {
  const gap = a.kind === 'box' && b.kind === 'box' ? 32 : a.kind === 'pass' && b.kind === 'pass' ? 14 : 18;
  return (a.width + b.width) / 2 + gap;
}

interface Block {
  sum: number;
  weight: number;
  count: number;
}

/** Puts each slot of a row where its ties pull it; those that would touch move as one block. */
function settleRow(
  line: readonly Slot[],
  ties: readonly (readonly Tie[])[],
  xs: number[],
  counts: (slot: number) => boolean,
): void {
  const blocks: Block[] = [];
  const shifts: number[] = [];
  let shift = 0;
  for (const [place, slot] of line.entries()) {
    if (place > 0) shift += apart(line[place - 1]!, slot);
    shifts.push(shift);
    const { sum, weight } = pull(slot.number, ties, xs, counts);
    blocks.push({ sum: sum - shift * weight, weight, count: 1 });
    merge(blocks);
  }
  let place = 0;
  for (const { sum, weight, count } of blocks) {
    for (let step = 0; step < count; step += 1, place += 1)
      xs[line[place]!.number] = sum / weight + shifts[place]!;
  }
}

function pull(
  slot: number,
  ties: readonly (readonly Tie[])[],
  xs: readonly number[],
  counts: (slot: number) => boolean,
): { readonly sum: number; readonly weight: number } {
  let [sum, weight] = [xs[slot]! * 0.001, 0.001];
  for (const tie of ties[slot]!) {
    if (!counts(tie.to)) continue;
    sum += xs[tie.to]! * tie.weight;
    weight += tie.weight;
  }
  return { sum, weight };
}

function merge(blocks: Block[]): void {
  for (;;) {
    const [before, last] = blocks.slice(-2);
    if (before === undefined || last === undefined) return;
    if (before.sum / before.weight <= last.sum / last.weight) return;
    blocks.splice(-2, 2, {
      sum: before.sum + last.sum,
      weight: before.weight + last.weight,
      count: before.count + last.count,
    });
  }
}

/** Passes of a line that can stand exactly above each other do so, as many at a time as there is room for. */
function straighten(chain: readonly Slot[], lines: readonly (readonly Slot[])[], xs: number[]): void {
  let free = chain.filter(({ kind }) => kind !== 'box');
  while (free.length > 1) {
    let [low, high] = [-Infinity, Infinity];
    let count = 0;
    for (const slot of free) {
      const [from, to] = roomOf(slot, lines[slot.row]!, xs);
      if (Math.max(low, from) > Math.min(high, to)) break;
      [low, high] = [Math.max(low, from), Math.min(high, to)];
      count += 1;
    }
    const run = free.slice(0, Math.max(1, count));
    const mean = run.reduce((sum, { number }) => sum + xs[number]!, 0) / run.length;
    if (count > 1) for (const { number } of run) xs[number] = Math.min(high, Math.max(low, mean));
    free = free.slice(run.length);
  }
}

function roomOf(
  slot: Slot,
  line: readonly Slot[],
  xs: readonly number[],
): readonly [low: number, high: number] {
  const place = line.indexOf(slot);
  const [left, right] = [line[place - 1], line[place + 1]];
  return [
    left === undefined ? -Infinity : xs[left.number]! + apart(left, slot),
    right === undefined ? Infinity : xs[right.number]! - apart(slot, right),
  ];
}
