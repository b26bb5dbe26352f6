import type { MapLayout } from '../layout/map-layout.ts';
import { fitting, showing, type Outlook, type Size } from './outlook.ts';

const readable = 0.62;
const usual = 0.8;

/** How a map is shown first: all of it where it can be read, else from a spot on. */
export function opening({ width, height, spots }: MapLayout, from: string | undefined, size: Size): Outlook {
  const all = fitting({ x: 0, y: 0, width, height }, size);
  const rect = from === undefined ? undefined : spots.get(from);
  if (all.k >= readable || rect === undefined) return all;
  const k = usual;
  const start = { k, x: size.width / 5 - rect.x * k, y: size.height / 2 - (rect.y + rect.height / 2) * k };
  // No empty ground at the left or right edge of the map.
  const least = size.width - 40 - width * k;
  return showing(rect, { ...start, x: Math.min(40, Math.max(least, start.x)) }, size);
}
