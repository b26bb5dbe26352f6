import type { MapLayout, Rect } from '../layout/map-layout.ts';
import type { Plan } from './plan.ts';

export type Direction = 'on' | 'back' | 'down' | 'up';

/**
 * Where an arrow key leads from a spot: along the first way on; back to where one came from; or to what stands below or
 * above, first among what the spot before also leads to, then in the same column.
 *
 * @param came The spots walked through to get here, the last at the end.
 */
export function stepFrom(
  plan: Plan,
  { spots }: MapLayout,
  key: string,
  direction: Direction,
  came: readonly string[],
): string | undefined {
  const here = spots.get(key);
  if (here === undefined) return undefined;
  const into = (plan.into.get(key) ?? []).map(({ from }) => from).filter((from) => from !== key);
  const last = came.at(-1);
  const before = last !== undefined && into.includes(last) ? last : into[0];
  switch (direction) {
    case 'on':
      return plan.from.get(key)?.find(({ to }) => to !== key && spots.has(to))?.to;
    case 'back':
      return before;
    case 'down':
    case 'up':
      return beside(plan, spots, { key, here, before }, direction === 'down' ? 1 : -1);
    default:
      return direction satisfies never;
  }
}

function beside(
  plan: Plan,
  spots: ReadonlyMap<string, Rect>,
  { key, here, before }: { readonly key: string; readonly here: Rect; readonly before: string | undefined },
  way: 1 | -1,
): string | undefined {
  const next = (keys: Iterable<string>, stands: (rect: Rect) => boolean) => {
    let [best, least] = [undefined as string | undefined, Infinity];
    for (const other of keys) {
      const rect = spots.get(other);
      if (rect === undefined || other === key || !stands(rect)) continue;
      const far = (rect.y + rect.height / 2 - (here.y + here.height / 2)) * way;
      if (far > 0 && far < least) [best, least] = [other, far];
    }
    return best;
  };
  const siblings = before === undefined ? [] : (plan.from.get(before) ?? []).map(({ to }) => to);
  const overlaps = ({ x, width }: Rect) => x < here.x + here.width && here.x < x + width;
  return next(siblings, () => true) ?? next(spots.keys(), overlaps) ?? next(spots.keys(), () => true);
}
