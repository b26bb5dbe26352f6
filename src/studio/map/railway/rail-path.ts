import type { Point } from '../../../layout/layout.ts';

const radius = 14;

/**
 * A line as on a railway map: level at its points, slanting between them, with rounded corners.
 *
 * @param short How far before its last point it ends, in pixels, to make room for the arrow.
 */
export function railPath(points: readonly Point[], short = 0): string {
  const corners = cornersOf(shortened(points, short));
  const [first, ...rest] = corners;
  if (first === undefined) return '';
  const last = rest.pop();
  let from = first;
  let path = `M${pair(first)}`;
  for (const [index, corner] of rest.entries()) {
    const next = rest[index + 1] ?? last ?? corner;
    const reach = Math.min(radius, length(from, corner) / 2, length(corner, next) / 2);
    path += `L${pair(towards(corner, from, reach))}Q${pair(corner)} ${pair(towards(corner, next, reach))}`;
    from = corner;
  }
  return last === undefined ? path : `${path}L${pair(last)}`;
}

/** Its direction, as a small point at its end. */
export function tipPath(points: readonly Point[], size: number): string {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) return '';
  const way = tip.x < before.x ? -1 : 1;
  const half = size * 0.62;
  return `M${pair(tip)}l${round(-way * size)},${round(-half)}v${round(2 * half)}z`;
}

function shortened(points: readonly Point[], short: number): readonly Point[] {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined || short === 0) return points;
  const way = tip.x < before.x ? -1 : 1;
  return [...points.slice(0, -1), { x: tip.x - way * short, y: tip.y }];
}

/** Between two points at different heights: level, then as near to 45 degrees as there is room for, then level. */
function cornersOf(points: readonly Point[]): readonly Point[] {
  const corners: Point[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined && before.y !== point.y && before.x !== point.x) {
      const way = Math.sign(point.x - before.x);
      const level = Math.max(6, (Math.abs(point.x - before.x) - Math.abs(point.y - before.y)) / 2);
      const most = Math.min(level, Math.abs(point.x - before.x) / 2);
      corners.push({ x: before.x + way * most, y: before.y }, { x: point.x - way * most, y: point.y });
    }
    corners.push(point);
  }
  return corners.filter((corner, index) => !between(corners[index - 1], corner, corners[index + 1]));
}

/** Points on the way of a straight line say nothing. */
function between(a: Point | undefined, b: Point, c: Point | undefined): boolean {
  if (a === undefined) return false;
  if (a.x === b.x && a.y === b.y) return true;
  if (c === undefined) return false;
  return (a.y === b.y && b.y === c.y) || (a.x === b.x && b.x === c.x);
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = length(from, to);
  const part = whole === 0 ? 0 : by / whole;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function length(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function pair({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
