import { meets } from '../layout/bounds-of.ts';
import type { MapLayout, Rect } from '../layout/map-layout.ts';

/** What part of the map is on the screen: map pixels times `k`, moved by `x` and `y`. */
export interface Outlook {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** All words; titles only; or nothing but where everything stands. */
export type Detail = 'words' | 'titles' | 'dots';

export const scales = { least: 0.04, most: 2 } as const;

export function detailAt(k: number): Detail {
  return k >= 0.55 ? 'words' : k >= 0.24 ? 'titles' : 'dots';
}

/** The part of the map on a screen. @param more Of the screen's size, what is added on each side. */
export function seenFrom({ x, y, k }: Outlook, { width, height }: Size, more = 0): Rect {
  const [across, down] = [width * more, height * more];
  return {
    x: (-x - across) / k,
    y: (-y - down) / k,
    width: (width + 2 * across) / k,
    height: (height + 2 * down) / k,
  };
}

export function holds(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** What stands in a part of a map. */
export function within({ spots }: MapLayout, area: Rect): readonly string[] {
  return [...spots].filter(([, rect]) => meets(rect, area)).map(([key]) => key);
}

const border = 40;
const foot = 96;

/** Shows all of a part of the map, no larger than `most`. */
export function fitting(part: Rect, { width, height }: Size, most = 1): Outlook {
  const wide = Math.max(1, width - 2 * border) / Math.max(1, part.width);
  const high = Math.max(1, height - 2 * border) / Math.max(1, part.height);
  const k = Math.max(scales.least, Math.min(wide, high, most));
  return {
    k,
    x: (width - part.width * k) / 2 - part.x * k,
    y: (height - part.height * k) / 2 - part.y * k,
  };
}

/** Moves as little as is needed for a part of the map to be on the screen, with some room around. */
export function showing(part: Rect, outlook: Outlook, { width, height }: Size): Outlook {
  const { x, y, k } = outlook;
  return {
    k,
    x: x + push(part.x * k + x, (part.x + part.width) * k + x, width),
    // Below lie the overview and what was found.
    y: y + push(part.y * k + y, (part.y + part.height) * k + y, height - Math.min(foot, height / 4)),
  };
}

/** The outlook on a new layout in which a spot stands where it stood on the screen. */
export function keeping(was: Rect, now: Rect, { x, y, k }: Outlook): Outlook {
  return { k, x: x + (was.x - now.x) * k, y: y + (was.y - now.y) * k };
}

function push(low: number, high: number, to: number): number {
  const room = Math.min(border, Math.max(0, (to - (high - low)) / 2));
  if (low < room) return room - low;
  if (high > to - room) return Math.max(to - room - high, room - low);
  return 0;
}
