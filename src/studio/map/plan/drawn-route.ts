import type { Plan } from './plan.ts';

/** A way through the scenario as it is drawn: from spot to spot. */
export interface DrawnRoute {
  readonly label: string;
  readonly moves: readonly DrawnMove[];
  /** Whether it is what the scenario does, or only what its lines allow. */
  readonly isExact: boolean;
}

export interface DrawnMove {
  readonly from: string;
  readonly to: string;
  /** The choice that led along it, and which one of the way it was, from 1. */
  readonly chosen: { readonly code: string; readonly step: number } | undefined;
}

/** Where the scenario cannot be played as it stands: from choice to choice by the shortest lines between. */
export function guessedMoves(plan: Plan, codes: readonly string[]): readonly DrawnMove[] {
  const sceneOf = new Map<string, string>();
  for (const { key, station } of plan.spots.values())
    for (const { code } of station?.choices ?? []) sceneOf.set(code, key);
  const moves: DrawnMove[] = [];
  let here = [...plan.spots.values()].find(({ kind }) => kind === 'start')?.key;
  let chosen: DrawnMove['chosen'];
  for (const [index, code] of codes.entries()) {
    const scene = sceneOf.get(code);
    if (scene === undefined) continue;
    if (here !== undefined) moves.push(...between(plan, here, scene, chosen));
    [here, chosen] = [scene, { code, step: index + 1 }];
  }
  if (here !== undefined && chosen !== undefined) moves.push(...lastOf(plan, here, chosen));
  return moves;
}

/** The numbers of the steps that a choice was, by scene and code. */
export function stepsOf({ moves }: DrawnRoute): ReadonlyMap<string, readonly number[]> {
  const steps = new Map<string, number[]>();
  for (const { from, chosen } of moves) {
    if (chosen === undefined) continue;
    for (const key of [from, `${from} ${chosen.code}`])
      steps.set(key, [...(steps.get(key) ?? []), chosen.step]);
  }
  return steps;
}

function between(plan: Plan, from: string, to: string, chosen: DrawnMove['chosen']): readonly DrawnMove[] {
  const cameFrom = new Map<string, string>();
  const waiting = [from];
  for (let key = waiting.shift(); key !== undefined && !cameFrom.has(to); key = waiting.shift())
    for (const line of plan.from.get(key) ?? []) {
      const isOpen =
        key !== from || chosen === undefined || line.ways.some(({ choice }) => choice?.code === chosen.code);
      if (!isOpen || cameFrom.has(line.to)) continue;
      cameFrom.set(line.to, key);
      waiting.push(line.to);
    }
  const moves: DrawnMove[] = [];
  let here = to;
  do {
    const before = cameFrom.get(here);
    if (before === undefined) return [{ from, to, chosen }];
    moves.unshift({ from: before, to: here, chosen: before === from ? chosen : undefined });
    here = before;
  } while (here !== from);
  return moves;
}

/** Where the last choice leads, if only one thing can follow. */
function lastOf(
  plan: Plan,
  from: string,
  chosen: { readonly code: string; readonly step: number },
): readonly DrawnMove[] {
  const lines = (plan.from.get(from) ?? []).filter(({ ways }) =>
    ways.some(({ choice }) => choice?.code === chosen.code),
  );
  const [line] = lines;
  return line !== undefined && lines.length === 1 ? [{ from, to: line.to, chosen }] : [];
}
