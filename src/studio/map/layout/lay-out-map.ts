import { layOut } from '../../../layout/layout.ts';
import type { Link, PlacedLink, Point } from '../../../layout/layout.ts';
import { boundsOf } from './bounds-of.ts';
import type { LayoutRequest, LineRequest, MapLayout, PlacedLine, Rect } from './map-layout.ts';
import { chipGap, chipSize, labelInset, spotSizes } from './sizes.ts';

type Spots = LayoutRequest['spots'];

/** One act, or the siding: from the left to the right. */
interface Block {
  readonly width: number;
  readonly height: number;
  readonly spots: Map<string, Rect>;
  readonly lines: Map<string, PlacedLine>;
}

const spacing = { least: 28, slant: 0.3, most: 110 };
const between = { blocks: 72, siding: 96, singles: 28 };
const inset = 28;

/** Acts one below the other, each from its start to its end; below them the scenes that nothing leads to. */
export function layOutMap({ spots, lines, mirrored }: LayoutRequest): MapLayout {
  const acts = [...new Set(spots.flatMap(({ act }) => (act === undefined ? [] : [act])))].sort(
    (a, b) => a - b,
  );
  const blocks = acts.map((act) =>
    blockOf(
      spots.filter((spot) => spot.act === act),
      lines,
    ),
  );
  const loose = spots.filter(({ act }) => act === undefined);
  const all: Block = { width: 0, height: 0, spots: new Map(), lines: new Map() };
  let [top, width] = [0, 0];
  for (const block of blocks) {
    put(block, all, 0, top);
    top += block.height + between.blocks;
    width = Math.max(width, block.width);
  }
  let siding: Rect | undefined;
  if (loose.length > 0) {
    const block = sidingOf(loose, lines);
    if (blocks.length > 0) top += between.siding - between.blocks + inset;
    put(block, all, inset, top + inset);
    siding = { x: 0, y: top, width: block.width + 2 * inset, height: block.height + 2 * inset };
    top = siding.y + siding.height;
    width = Math.max(width, siding.width);
  } else top = Math.max(0, top - between.blocks);
  for (const line of lines) if (!all.lines.has(line.key)) all.lines.set(line.key, across(line, all.spots));
  const layout = { width, height: top, spots: all.spots, lines: all.lines, siding };
  return mirrored ? mirror(layout) : layout;
}

function put(block: Block, into: Block, x: number, y: number): void {
  for (const [key, rect] of block.spots) into.spots.set(key, shifted(rect, x, y));
  for (const [key, { points, label, bounds, isFar }] of block.lines)
    into.lines.set(key, {
      isFar,
      points: points.map((point) => ({ x: point.x + x, y: point.y + y })),
      label: label && shifted(label, x, y),
      bounds: shifted(bounds, x, y),
    });
}

function blockOf(spots: Spots, all: readonly LineRequest[]): Block {
  const keys = new Set(spots.map(({ key }) => key));
  const own = all.filter(({ from, to }) => keys.has(from) && keys.has(to) && from !== to);
  const links = [...own.map(linkOf), ...keepers(spots, own)];
  // Rows run from top to bottom there: here they are columns.
  const boxes = spots.map(({ key, kind }) => {
    const { width, height } = spotSizes[kind];
    return { key, width: height, height: width };
  });
  const placed = layOut(boxes, links, spacing);
  const block: Block = { width: placed.height, height: placed.width, spots: new Map(), lines: new Map() };
  for (const { key, width: height, height: width } of boxes) {
    const { x, y } = placed.boxes.get(key) ?? { x: 0, y: 0 };
    block.spots.set(key, { x: y - width / 2, y: x - height / 2, width, height });
  }
  for (const [index, line] of own.entries()) block.lines.set(line.key, placedLine(line, placed.links[index]));
  return block;
}

function linkOf({ from, to, chips }: LineRequest): Link {
  const { width, height } = labelSize(chips);
  const label = chips === 0 ? undefined : { width: height, height: width };
  return { from, to, weight: 1 + chips, label };
}

function labelSize(chips: number): { readonly width: number; readonly height: number } {
  return {
    width: chipSize.width + 2 * labelInset,
    height: chips * (chipSize.height + chipGap) - chipGap + 2 * labelInset,
  };
}

/** No line leads to a rescue or to the repair moment: these keep them behind the start. */
function keepers(spots: Spots, own: readonly LineRequest[]): readonly Link[] {
  const start = spots.find(({ kind }) => kind === 'start');
  if (start === undefined) return [];
  const entered = new Set(own.map(({ to }) => to));
  return spots
    .filter(({ key, kind }) => (kind === 'rescue' || kind === 'repair') && !entered.has(key))
    .map(({ key }) => ({ from: start.key, to: key, weight: 0, label: undefined }));
}

function placedLine({ chips }: LineRequest, link: PlacedLink | undefined): PlacedLine {
  const { points = [], label } = link ?? {};
  const middle = label && { x: label.y, y: label.x };
  const turned = points.flatMap(({ x, y }) =>
    label !== undefined && x === label.x && y === label.y ? alongLabel(points, label) : [{ x: y, y: x }],
  );
  return lineWith(turned, middle && rectAround(middle, chips));
}

/** A line goes level through its label, whichever way it comes. */
function alongLabel(points: readonly Point[], label: Point): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  const way = (last?.y ?? 0) >= (first?.y ?? 0) ? 1 : -1;
  return [-1, 1].map((side) => ({ x: label.y + (way * side * labelSize(1).width) / 2, y: label.x }));
}

function rectAround({ x, y }: Point, chips: number): Rect {
  const { width, height } = labelSize(chips);
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function lineWith(points: readonly Point[], label: Rect | undefined, isFar = false): PlacedLine {
  return { points, label, bounds: boundsOf(points, label), isFar };
}

/** Those that lead to each other as an act does; all others side by side below. */
function sidingOf(spots: Spots, lines: readonly LineRequest[]): Block {
  const keys = new Set(spots.map(({ key }) => key));
  const tied = new Set(
    lines
      .filter(({ from, to }) => from !== to && keys.has(from) && keys.has(to))
      .flatMap(({ from, to }) => [from, to]),
  );
  const block = blockOf(
    spots.filter(({ key }) => tied.has(key)),
    lines,
  );
  const singles = spots.filter(({ key }) => !tied.has(key));
  const columns = Math.max(4, Math.ceil(Math.sqrt(singles.length * 2)));
  const { width, height } = spotSizes.siding;
  const top = tied.size === 0 ? 0 : block.height + between.singles;
  for (const [index, { key }] of singles.entries())
    block.spots.set(key, {
      x: (index % columns) * (width + between.singles),
      y: top + Math.floor(index / columns) * (height + between.singles),
      width,
      height,
    });
  const rects = [...block.spots.values()];
  return {
    ...block,
    width: Math.max(0, ...rects.map((rect) => rect.x + rect.width)),
    height: Math.max(0, ...rects.map((rect) => rect.y + rect.height)),
  };
}

/** A line to itself, or from one block to another. */
function across({ from, to, chips }: LineRequest, spots: ReadonlyMap<string, Rect>): PlacedLine {
  const [start, end] = [spots.get(from), spots.get(to)];
  if (start === undefined || end === undefined) return lineWith([], undefined);
  const [right, middle] = [start.x + start.width, start.y + start.height / 2];
  if (from === to) return loopOf(start, chips);
  const label =
    chips === 0 ? undefined : rectAround({ x: right + 24 + labelSize(chips).width / 2, y: middle }, chips);
  const leaves = label === undefined ? right : label.x + label.width;
  const points = [
    { x: right, y: middle },
    { x: leaves + 12, y: middle },
    { x: end.x - 24, y: end.y + end.height / 2 },
    { x: end.x, y: end.y + end.height / 2 },
  ];
  return lineWith(points, label, true);
}

function loopOf({ x, y, width, height }: Rect, chips: number): PlacedLine {
  const [out, level, top] = [20, y + height / 2 - 12, y - 20];
  const points = [
    { x: x + width, y: level },
    { x: x + width + out, y: level },
    { x: x + width + out, y: top },
    { x: x - out, y: top },
    { x: x - out, y: level },
    { x, y: level },
  ];
  const label = chips === 0 ? undefined : rectAround({ x: x + width / 2, y: top }, chips);
  return lineWith(points, label);
}

function mirror({ width, height, spots, lines, siding }: MapLayout): MapLayout {
  const turned = (rect: Rect): Rect => ({ ...rect, x: width - rect.x - rect.width });
  return {
    width,
    height,
    spots: new Map([...spots].map(([key, rect]) => [key, turned(rect)])),
    lines: new Map(
      [...lines].map(([key, { points, label, bounds, isFar }]) => [
        key,
        {
          isFar,
          points: points.map(({ x, y }) => ({ x: width - x, y })),
          label: label && turned(label),
          bounds: turned(bounds),
        },
      ]),
    ),
    siding: siding && turned(siding),
  };
}

function shifted({ x, y, width, height }: Rect, right: number, down: number): Rect {
  return { x: x + right, y: y + down, width, height };
}
