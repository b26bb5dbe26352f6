/** Where path data is moved to while it is tidied, and from which y on nothing is seen. */
export interface Placement {
  readonly scaleX: number;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A piece of a path with absolute points; the last point is where it ends. */
interface Segment {
  readonly kind: 'm' | 'l' | 'c' | 'a' | 'z';
  readonly points: readonly Point[];
  /** Radii, rotation, flags of an arc. */
  readonly arc?: readonly [rx: number, ry: number, rotation: number, large: number, sweep: number];
}

const argumentCounts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 };

/**
 * The same path in fewer characters: points rounded to whole units, written relative to each other, and what lies under
 * the frame shortened to a straight line there.
 */
export function tidyPath(data: string, placement: Placement): string {
  const placed = segmentsOf(data).map((segment) => place(segment, placement));
  return written(shortenedBelow(placed, placement.bottom));
}

function segmentsOf(data: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at: Point = { x: 0, y: 0 };
  let opened: Point = at;
  let reflected: Point | undefined;
  for (const [letter, numbers] of commandsOf(data)) {
    const segment = segmentOf(letter, numbers, at, opened, reflected);
    segments.push(segment);
    at = segment.points.at(-1) ?? opened;
    if (segment.kind === 'm') opened = at;
    const control = segment.points[1];
    reflected =
      segment.kind === 'c' && control ? { x: 2 * at.x - control.x, y: 2 * at.y - control.y } : undefined;
  }
  return segments;
}

function segmentOf(
  letter: string,
  numbers: readonly number[],
  at: Point,
  opened: Point,
  reflected: Point | undefined,
): Segment {
  const kind = letter.toLowerCase();
  const from = letter === kind ? at : { x: 0, y: 0 };
  const point = (index: number): Point => ({ x: from.x + numbers[index]!, y: from.y + numbers[index + 1]! });
  switch (kind) {
    case 'm':
    case 'l':
      return { kind, points: [point(0)] };
    case 'h':
      return { kind: 'l', points: [{ x: from.x + numbers[0]!, y: at.y }] };
    case 'v':
      return { kind: 'l', points: [{ x: at.x, y: from.y + numbers[0]! }] };
    case 'c':
      return { kind, points: [point(0), point(2), point(4)] };
    case 's':
      return { kind: 'c', points: [reflected ?? at, point(0), point(2)] };
    case 'a':
      return {
        kind,
        points: [point(5)],
        arc: [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3]!, numbers[4]!],
      };
    default:
      return { kind: 'z', points: [opened] };
  }
}

/** Each command with its numbers; a letter followed by several sets of numbers is repeated (SVG 2, section 9.3). */
function commandsOf(data: string): readonly (readonly [letter: string, numbers: readonly number[]])[] {
  const commands: (readonly [string, readonly number[]])[] = [];
  for (const [, letter = '', text = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const count = argumentCounts[letter.toLowerCase()];
    const numbers = letter.toLowerCase() === 'a' ? arcNumbers(text) : numbersIn(text);
    if (count === undefined || (count === 0 ? numbers.length > 0 : numbers.length % count !== 0)) {
      throw new Error(`A drawing has path data that is not understood: "${letter}${text}".`);
    }
    commands.push([letter, numbers.slice(0, count)]);
    const again = letter === 'm' ? 'l' : letter === 'M' ? 'L' : letter;
    for (let next = count; next < numbers.length; next += count)
      commands.push([again, numbers.slice(next, next + count)]);
  }
  return commands;
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? []).map(Number);
}

/** The two flags of an arc may stand without a separator: `a1 1 0 0112 3`. */
function arcNumbers(text: string): readonly number[] {
  const number = String.raw`([-+]?(?:\d+\.?\d*|\.\d+))[\s,]*`;
  const arcs = text.matchAll(
    new RegExp(String.raw`${number}${number}${number}([01])[\s,]*([01])[\s,]*${number}${number}`, 'g'),
  );
  return [...arcs].flatMap((arc) => arc.slice(1).map(Number));
}

function place(segment: Segment, { scaleX, shiftX, shiftY }: Placement): Segment {
  const points = segment.points.map(({ x, y }) => ({ x: x * scaleX + shiftX, y: y + shiftY }));
  return { ...segment, points };
}

/**
 * Replaces each run of pieces that lie wholly below the frame by one line to where the run ends. Both stay below, so no
 * point above winds differently: the picture in the frame is the same.
 */
function shortenedBelow(segments: readonly Segment[], bottom: number): readonly Segment[] {
  const kept: Segment[] = [];
  let at: Point = { x: 0, y: 0 };
  let inRun = false;
  for (const segment of segments) {
    const end = segment.points.at(-1) ?? at;
    const below = segment.kind !== 'm' && segment.kind !== 'z' && isBelow(segment, at, end, bottom);
    if (below && inRun) kept.pop();
    kept.push(below ? { kind: 'l', points: [end] } : segment);
    inRun = below;
    at = end;
  }
  return kept;
}

function isBelow(segment: Segment, from: Point, end: Point, bottom: number): boolean {
  const highest = Math.min(from.y, ...segment.points.map(({ y }) => y));
  if (segment.arc === undefined) return highest > bottom;
  // The smaller arc of a circle rises above its chord by at most half the chord's length.
  return segment.arc[3] === 0 && highest - Math.hypot(end.x - from.x, end.y - from.y) / 2 > bottom;
}

function written(segments: readonly Segment[]): string {
  let text = '';
  let at: Point = { x: 0, y: 0 };
  for (const { kind, points, arc } of segments) {
    const rounded = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
    const moves = rounded.map(({ x, y }) => [x - at.x, y - at.y] as const);
    const still = moves.every(([x, y]) => x === 0 && y === 0);
    if (kind === 'z') text += 'z';
    else if (kind === 'm' || !still) text += commandText(kind, moves, arc);
    at = rounded.at(-1) ?? at;
  }
  return text;
}

function commandText(
  kind: Segment['kind'],
  moves: readonly (readonly [number, number])[],
  arc: Segment['arc'],
): string {
  const [[x, y]] = moves as readonly [readonly [number, number]];
  if (kind === 'l' && y === 0) return `h${x}`;
  if (kind === 'l' && x === 0) return `v${y}`;
  if (kind !== 'a' || arc === undefined) return kind + joined(moves.flat());
  const [rx, ry, rotation, large, sweep] = arc;
  const radii = [rx, ry].map(Math.round) as [number, number];
  return radii.includes(0)
    ? `l${joined([x, y])}`
    : `a${joined([...radii, Math.round(rotation), large, sweep, x, y])}`;
}

/** A minus sign separates numbers as well as a space does. */
function joined(numbers: readonly number[]): string {
  return numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : `${number}`)).join('');
}
