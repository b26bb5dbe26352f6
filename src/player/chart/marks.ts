import type { Debrief } from '../../engine/debrief.ts';

export const markKinds = ['rupture', 'repair', 'rescue', 'promise'] as const;
export type MarkKind = (typeof markKinds)[number];

/** What happened at each decision besides the lanes moving. */
export function marksOf({ acts, decisions, promises }: Debrief): readonly (readonly MarkKind[])[] {
  return decisions.map(({ index, rupture }) => {
    const happened: Readonly<Record<MarkKind, boolean>> = {
      rupture: rupture === 'opened',
      repair: rupture === 'repaired',
      rescue: acts.some(({ rescuedAt }) => rescuedAt === index),
      promise: promises.some(({ madeAt }) => madeAt === index),
    };
    return markKinds.filter((kind) => happened[kind]);
  });
}
