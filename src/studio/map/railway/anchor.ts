import { meets } from '../layout/bounds-of.ts';
import type { MapLayout, Rect } from '../layout/map-layout.ts';

/** Where what is looked at was and is: the spot that is reached if it is on the screen, else what is nearest its middle. */
export function anchorOf(
  before: MapLayout,
  after: MapLayout,
  reached: string | undefined,
  seen: Rect,
): readonly [was: Rect, now: Rect] | undefined {
  const was = reached === undefined ? undefined : before.spots.get(reached);
  const now = reached === undefined ? undefined : after.spots.get(reached);
  if (was !== undefined && now !== undefined && meets(was, seen)) return [was, now];
  const kept = [...before.spots].filter(([key]) => after.spots.has(key));
  const nearest = nearestTo(middleOf(seen), kept);
  return nearest === undefined ? undefined : [before.spots.get(nearest)!, after.spots.get(nearest)!];
}

/** Where one stands when the spot one stood on is gone: where one came from, or its nearest neighbour. */
export function nextTo(
  before: MapLayout | undefined,
  after: MapLayout,
  gone: string,
  came: readonly string[],
): string | undefined {
  const last = came.findLast((key) => key !== gone && after.spots.has(key));
  if (last !== undefined) return last;
  const rect = before?.spots.get(gone);
  const kept = [...(before?.spots ?? [])].filter(([key]) => after.spots.has(key));
  const nearest = rect === undefined ? undefined : nearestTo(middleOf(rect), kept);
  return nearest ?? after.spots.keys().next().value;
}

function nearestTo(
  { x, y }: { readonly x: number; readonly y: number },
  spots: readonly (readonly [string, Rect])[],
) {
  let [best, least] = [undefined as string | undefined, Infinity];
  for (const [key, rect] of spots) {
    const middle = middleOf(rect);
    const far = Math.hypot(middle.x - x, middle.y - y);
    if (far < least) [best, least] = [key, far];
  }
  return best;
}

function middleOf({ x, y, width, height }: Rect): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
