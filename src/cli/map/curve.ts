import type { Point } from '../../layout/layout.ts';
import { rounded } from './svg.ts';

/** A calm line: upright at each of its points, bending between them. */
export function curve(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (first === undefined) return '';
  let from = first;
  const parts = [`M${pair(first)}`];
  for (const to of others) {
    const middle = (from.y + to.y) / 2;
    if (from.x === to.x) parts.push(`V${rounded(to.y)}`);
    else parts.push(`C${pair({ x: from.x, y: middle })} ${pair({ x: to.x, y: middle })} ${pair(to)}`);
    from = to;
  }
  return parts.join('');
}

function pair({ x, y }: Point): string {
  return `${rounded(x)},${rounded(y)}`;
}
