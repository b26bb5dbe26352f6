import { startKey } from './plan.ts';
import type { Plan, PlanLine } from './plan.ts';

/** What can only be reached through a spot, and so goes when it is folded. */
export function behind(plan: Plan, key: string): ReadonlySet<string> {
  const starts = startsOf(plan);
  const all = reachedFrom(plan, starts, () => true);
  const around = reachedFrom(plan, starts, (spot) => spot !== key);
  // In the siding nothing is reached: there it is all that this one leads to, and nothing else does.
  const within = all.has(key) ? all : ownBranch(plan, key);
  return new Set([...within].filter((spot) => spot !== key && !around.has(spot)));
}

/** A plan without what stands behind folded spots, and how much that is behind each. */
export function withFolded(
  plan: Plan,
  folded: ReadonlySet<string>,
): { readonly plan: Plan; readonly counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  const gone = new Set<string>();
  for (const key of folded) {
    if (!plan.spots.has(key)) continue;
    const hidden = behind(plan, key);
    if (hidden.size === 0) continue;
    counts.set(key, scenesAmong(plan, hidden));
    for (const spot of hidden) gone.add(spot);
  }
  if (gone.size === 0) return { plan, counts };
  const spots = new Map([...plan.spots].filter(([key]) => !gone.has(key)));
  const keeps = ({ from, to }: PlanLine) => spots.has(from) && spots.has(to);
  const groups = (lines: ReadonlyMap<string, readonly PlanLine[]>) =>
    new Map([...lines].map(([key, group]) => [key, group.filter(keeps)]));
  return {
    plan: { spots, lines: plan.lines.filter(keeps), from: groups(plan.from), into: groups(plan.into) },
    counts,
  };
}

export function scenesAmong({ spots }: Plan, keys: Iterable<string>): number {
  return [...keys].filter((key) => spots.get(key)?.station !== undefined).length;
}

function startsOf({ spots }: Plan): readonly string[] {
  return [...spots.values()]
    .filter(({ kind }) => kind === 'start' || kind === 'rescue' || kind === 'repair')
    .map(({ key, kind, act }) => (kind === 'start' ? startKey(act ?? 0) : key));
}

function reachedFrom(plan: Plan, starts: readonly string[], goesOn: (spot: string) => boolean): Set<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    if (goesOn(key)) waiting.push(...(plan.from.get(key) ?? []).map(({ to }) => to));
  }
  return seen;
}

function ownBranch(plan: Plan, key: string): ReadonlySet<string> {
  const branch = reachedFrom(plan, [key], () => true);
  const isEntered = (spot: string) => (plan.into.get(spot) ?? []).some(({ from }) => !branch.has(from));
  const elsewhere = [...branch].filter((spot) => spot !== key && isEntered(spot));
  const shared = reachedFrom(plan, elsewhere, (spot) => spot !== key);
  return new Set([...branch].filter((spot) => !shared.has(spot) || spot === key));
}
