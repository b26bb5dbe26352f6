import type { Debrief, LinePoint } from '../../engine/debrief.ts';

/** How many places along the time a run takes: one for each act's start, one for each decision. */
export function placesOf({ acts }: Debrief): number {
  return acts.reduce((sum, { line }) => sum + line.length, 0);
}

/** The place where an act starts. */
export function startOf({ acts }: Debrief, act: number): number {
  return acts.slice(0, act).reduce((sum, { line }) => sum + line.length, 0);
}

/** The place of a decision. */
export function placeOf({ decisions }: Debrief, index: number): number {
  return index + 1 + (decisions[index]?.act ?? 0);
}

/** Where a decision led. */
export function pointAfter({ acts, decisions }: Debrief, index: number): LinePoint {
  const act = acts[decisions[index]!.act]!;
  return act.line[index - act.from + 1]!;
}
