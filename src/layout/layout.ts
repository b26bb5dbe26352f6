import { across } from './layout-across.ts';
import { inRows } from './layout-rows.ts';
import type { Rows, Slot } from './layout-rows.ts';

export interface Box {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly label: { readonly width: number; readonly height: number } | undefined;
  /** How much it should be straight and short, from 1; 0 only keeps its ends in order. */
  readonly weight: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLink {
  /** From edge to edge of the two boxes. */
  readonly points: readonly Point[];
  /** The middle of its label. */
  readonly label: Point | undefined;
}

/** Middles of boxes, and the ways of links, in the order given. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Point>;
  readonly links: readonly PlacedLink[];
}

/** Room between two rows: the more, the further a line has to go sideways there. */
export interface Spacing {
  readonly least: number;
  /** For each pixel sideways. */
  readonly slant: number;
  readonly most: number;
}

const usual: Spacing = { least: 24, slant: 0.1, most: 72 };

/**
 * Lays boxes out in rows from top to bottom. A label is a small box of its own in the row below where its link starts, so
 * that it stands where a reader looks for it, and no line runs through it.
 */
export function layOut(boxes: readonly Box[], links: readonly Link[], spacing = usual): Placed {
  const rows = inRows(boxes, links);
  const xs = across(rows);
  const bands = bandsOf(rows, xs, spacing);
  const at = (slot: Slot): Point => ({ x: xs[slot.number]!, y: bands[slot.row]!.middle });
  const leaves = sideBySide(rows, xs, 26, (chain) => [chain[0], chain[1]]);
  const arrives = sideBySide(rows, xs, 18, (chain) => [chain.at(-1), chain.at(-2)]);
  return {
    width: Math.max(0, ...rows.slots.map(({ number, width }) => xs[number]! + width / 2)),
    height: bands.at(-1)?.bottom ?? 0,
    boxes: new Map(boxes.map(({ key }) => [key, at(rows.boxes.get(key)!)])),
    links: rows.chains.map((chain, index) => ({
      points: pointsOf(chain, at, bands, leaves[index]!, arrives[index]!),
      label: chain.filter(({ kind }) => kind === 'label').map(at)[0],
    })),
  };
}

interface Band {
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

/** Where rows lie; further apart where a line has far to go sideways, so that no line lies flat. */
function bandsOf({ slots, chains, weights }: Rows, xs: readonly number[], gap: Spacing): readonly Band[] {
  const heights: number[] = [];
  for (const { row, height } of slots) heights[row] = Math.max(heights[row] ?? 0, height);
  const sideways = heights.map(() => 0);
  for (const [link, chain] of chains.entries()) {
    // What only keeps its ends in order is not seen, and needs no room.
    if (weights[link] === 0) continue;
    for (const [index, slot] of chain.slice(1).entries()) {
      const before = chain[index]!;
      const above = Math.min(before.row, slot.row);
      sideways[above] = Math.max(sideways[above]!, Math.abs(xs[before.number]! - xs[slot.number]!));
    }
  }
  const bands: Band[] = [];
  let top = 0;
  for (const [row, height] of heights.entries()) {
    bands.push({ top, middle: top + height / 2, bottom: top + height });
    top += height + Math.min(gap.most, Math.max(gap.least, sideways[row]! * gap.slant + gap.least / 2));
  }
  return bands;
}

/** Of the width of a box: how far its lines spread, and how far one alone may stand off its middle to be straight. */
const spread = { lines: 0.64, alone: 0.17 };

/** Lines of one box stand side by side, in the order of where they lead: how far each stands from its middle. */
function sideBySide(
  { chains, weights }: Rows,
  xs: readonly number[],
  apart: number,
  endOf: (chain: readonly Slot[]) => readonly [Slot | undefined, Slot | undefined],
): readonly number[] {
  const offsets: number[] = chains.map(() => 0);
  const groups = new Map<string, number[]>();
  for (const [index, chain] of chains.entries()) {
    if (weights[index] === 0) continue;
    const [box, next] = endOf(chain);
    const name = `${box?.number} ${(next?.row ?? 0) > (box?.row ?? 0)}`;
    groups.set(name, [...(groups.get(name) ?? []), index]);
  }
  const leadsTo = (index: number) => xs[endOf(chains[index]!)[1]?.number ?? 0]!;
  for (const own of groups.values()) {
    own.sort((a, b) => leadsTo(a) - leadsTo(b) || a - b);
    const { width } = endOf(chains[own[0]!]!)[0]!;
    const step = Math.min(apart, (spread.lines * width) / own.length);
    for (const [place, index] of own.entries()) {
      const offset = (place - (own.length - 1) / 2) * step;
      const straight = leadsTo(index) - xs[endOf(chains[index]!)[0]!.number]!;
      const near = own.length === 1 ? spread.alone * width : step / 3;
      offsets[index] = Math.abs(straight - offset) < near ? straight : offset;
    }
  }
  return offsets;
}

/** Upright beside what stands in a row, and bending between rows. */
function pointsOf(
  chain: readonly Slot[],
  at: (slot: Slot) => Point,
  bands: readonly Band[],
  leave: number,
  arrive: number,
): readonly Point[] {
  return chain.flatMap((slot, index) => {
    const [before, after] = [chain[index - 1], chain[index + 1]];
    const x = at(slot).x + (before === undefined ? leave : after === undefined ? arrive : 0);
    const edge = (other: Slot): number =>
      other.row > slot.row ? bands[slot.row]!.bottom : bands[slot.row]!.top;
    const own = (other: Slot): number => at(slot).y + (other.row > slot.row ? 0.5 : -0.5) * slot.height;
    if (before === undefined) return after === undefined ? [] : upright(x, own(after), edge(after));
    if (after === undefined) return upright(x, edge(before), own(before));
    if (slot.kind === 'label') return [at(slot)];
    return upright(x, edge(before), edge(after));
  });
}

function upright(x: number, from: number, to: number): readonly Point[] {
  return from === to
    ? [{ x, y: from }]
    : [
        { x, y: from },
        { x, y: to },
      ];
}
