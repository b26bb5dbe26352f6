import type { LineWay, Plan, PlanLine } from './plan.ts';

/** What stands on a line: a choice that leads along it, or the condition of a scene that goes on by itself. */
export interface Chip {
  readonly line: PlanLine;
  readonly way: LineWay;
  /** Its place on the line, from the top. */
  readonly row: number;
  /** Which choice of its scene it is; -1 for none. */
  readonly choice: number;
}

/** The chips of a spot: choice by choice, each with all its ways. */
export function chipsOf(plan: Plan, key: string): readonly Chip[] {
  const choices = plan.spots.get(key)?.station?.choices ?? [];
  const chips = (plan.from.get(key) ?? []).flatMap((line) =>
    line.ways
      .filter(({ choice, when }) => choice !== undefined || when !== undefined)
      .map((way, row) => ({
        line,
        way,
        row,
        choice: way.choice === undefined ? -1 : choices.indexOf(way.choice),
      })),
  );
  return chips.sort((a, b) => a.choice - b.choice);
}
