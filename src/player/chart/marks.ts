import type { Debrief } from '../../engine/debrief.ts';

export const markKinds = ['rupture', 'repair', 'rescue', 'promise'] as const;
export type MarkKind = (typeof markKinds)[number];

/** What happened at each decision besides the lanes moving. */
export function marksOf(debrief: Debrief): readonly (readonly MarkKind[])[] {
  return debrief.decisions.map(({ index, rupture }) => {
    const happened: Readonly<Record<MarkKind, boolean>> = {
      rupture: rupture === 'opened',
      repair: rupture === 'repaired',
      rescue: debrief.rescuedAt === index,
      promise: debrief.promises.some(({ madeAt }) => madeAt === index),
    };
    return markKinds.filter((kind) => happened[kind]);
  });
}
