import { curve } from './curve.ts';
import type { Link, PlacedLink, Point } from '../../layout/layout.ts';
import type { Code } from './line-label.ts';
import { drawLabel, labelSize } from './line-label.ts';
import { lineWidth, loudness } from './line-style.ts';
import { element, group, rounded, titled } from './svg.ts';

/** A line of the map with all that is said on it. */
export interface DrawnLine {
  readonly from: string;
  readonly to: string;
  /** Of random runs, 0 to 1. */
  readonly share: number;
  /** The drawn run goes along it. */
  readonly isTaken: boolean;
  /** Every way along it is under a condition. */
  readonly isSometimes: boolean;
  /** It is there to keep its ends in order, and not seen. */
  readonly isHidden: boolean;
  readonly codes: readonly Code[];
  /** Shown when a reader points at it. */
  readonly words: string;
}

export function linkOf({ from, to, share, codes, isTaken, isHidden }: DrawnLine): Link {
  const weight = isHidden ? 0 : 1 + Math.round(8 * share) + (isTaken ? 2 : 0);
  return { from, to, weight, label: codes.length === 0 ? undefined : labelSize(codes) };
}

export function drawLine({ share, isTaken, isSometimes, words }: DrawnLine, { points }: PlacedLink): string {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) return '';
  const way = tip.y < before.y ? -1 : 1;
  const d = curve([...points.slice(0, -1), { x: tip.x, y: tip.y - 4 * way }]);
  const loud = loudness(share);
  const half = 3.5 + lineWidth(share) / 2;
  return group(
    titled(words),
    isTaken
      ? element('path', { class: 'route', d })
      : element('path', {
          class: `line ${loud}${isSometimes ? ' sometimes' : ''}`,
          d,
          'stroke-width': lineWidth(share),
        }),
    element('path', {
      class: `tip ${isTaken ? 'route-tip' : loud}`,
      d: arrow(tip, isTaken ? 7 : half, way),
    }),
    element('path', { class: 'hit', d }),
  );
}

export function drawLineLabel({ codes, words, isHidden }: DrawnLine, { label }: PlacedLink): string {
  if (label === undefined || isHidden) return '';
  return group(titled(words), drawLabel(codes, label.x, label.y));
}

/** A small point, downwards or upwards. */
function arrow({ x, y }: Point, half: number, way: 1 | -1): string {
  return `M${rounded(x)},${rounded(y)}l${rounded(-half)},${rounded(-1.6 * half * way)}h${rounded(2 * half)}z`;
}
