import type { Point } from '../../../layout/layout.ts';
import { boundsOf } from '../layout/bounds-of.ts';
import type { MapLayout, Rect } from '../layout/map-layout.ts';
import { arrow } from '../layout/sizes.ts';
import type { PlanLine } from '../plan/plan.ts';
import { railPath, tipPath } from './rail-path.ts';

/** Lines that begin near each other, drawn as one: few elements to make when the map moves, and none to make again. */
export interface LineGroup {
  readonly key: string;
  readonly isSometimes: boolean;
  readonly tracks: string;
  readonly tips: string;
  readonly labels: string;
  readonly bounds: Rect;
}

const together = 16;
const stub = 16;

export function groupsOf(lines: readonly PlanLine[], layout: MapLayout): readonly LineGroup[] {
  return [false, true].flatMap((isSometimes) => {
    const own = lines.filter((line) => line.isSometimes === isSometimes).sort(byStart(layout));
    const groups: LineGroup[] = [];
    for (let at = 0; at < own.length; at += together)
      groups.push(groupOf(own.slice(at, at + together), layout, `${isSometimes} ${at}`));
    return groups;
  });
}

function byStart({ lines }: MapLayout): (one: PlanLine, other: PlanLine) => number {
  const start = ({ key }: PlanLine) => lines.get(key)?.points[0] ?? { x: 0, y: 0 };
  return (one, other) => start(one).x - start(other).x || start(one).y - start(other).y;
}

function groupOf(lines: readonly PlanLine[], layout: MapLayout, key: string): LineGroup {
  const placed = lines.flatMap((line) => layout.lines.get(line.key) ?? []);
  const ways = placed.map(({ points, isFar }) => (isFar ? stubOf(points) : points));
  const labels = placed.flatMap(({ label }) => label ?? []);
  const corners = labels.flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ]);
  return {
    key,
    isSometimes: lines[0]?.isSometimes === true,
    tracks: ways.map((points) => railPath(points, arrow - 1)).join(''),
    tips: ways.map((points) => tipPath(points, arrow)).join(''),
    labels: labels.map(roundedPath).join(''),
    bounds: boundsOf([...ways.flat(), ...corners]),
  };
}

/** A line across the map is shown in full only to who asks for it; else it is where it begins. */
function stubOf(points: readonly Point[]): readonly Point[] {
  const [first, second] = points;
  if (first === undefined || second === undefined) return points;
  return [first, { x: second.x + (second.x < first.x ? -stub : stub), y: second.y }];
}

/** A rectangle with round corners. */
export function roundedPath({ x, y, width, height }: Rect): string {
  const radius = Math.min(16, height / 2);
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  const corner = (right: number, below: number) => `a${radius},${radius} 0 0 1 ${right},${below}`;
  return [
    `M${x + radius},${y}h${across}${corner(radius, radius)}v${down}${corner(-radius, radius)}`,
    `h${-across}${corner(-radius, -radius)}v${-down}${corner(radius, -radius)}z`,
  ].join('');
}
