import { hazardNow } from '../../model/minutes.ts';
import { strands } from '../../scenario/schema.ts';
import type { Choice, Scenario } from '../../scenario/scenario.ts';
import { reachOf } from './never.ts';
import type { Decision } from './places.ts';
import type { Examined } from './rule.ts';

const coverOf = { none: 0, routine: 1, responsive: 2, backstage: 2, direct: 3 } as const;
const mostCover = coverOf.direct;

/** The hazard of a scene, and the most it can come to with a doubt kept back and a department left waiting. */
export interface Risk {
  readonly least: number;
  readonly most: number;
}

export function riskOf({ id, scene: { hazard } }: Decision, { scenario, proof }: Examined): Risk {
  const levels = proof.scenes.get(id)?.levels;
  if (hazard === 0 || levels === undefined) return { least: hazard, most: hazard === 0 ? 0 : Infinity };
  const said = reachOf(levels, 'disclose').low;
  const keptBack = said >= 5500 ? 0 : said >= 4500 ? 1 : 2;
  const budget = Math.min(...scenario.acts.map(({ start }) => start.minutes));
  // The choice itself can take the run over time.
  const waiting = hazardNow(0, levels.used.outer.high + mostMinutes, budget);
  return { least: hazard, most: hazard + keptBack + waiting };
}

/** In one choice, candour included. */
const mostMinutes = 4;

/** What an option can cost the patient. Saying nothing of the patient leaves them to others. */
export function leftOpen({ cover }: Choice, { most }: Risk): number {
  return cover === undefined || most === 0 ? 0 : Math.max(0, Math.min(most, mostCover) - coverOf[cover]);
}

/** Control taken beyond the hazard without a reason. */
function overControl({ cover, unexplained }: Choice, { least }: Risk): number {
  return unexplained && cover !== undefined && least > 0 ? Math.max(0, coverOf[cover] - least) : 0;
}

function recognition({ sees, slights }: Choice, role: 'person' | 'learner' | 'clinician'): number {
  return (sees === role ? 1 : 0) - (slights === role ? 1 : 0);
}

/** Everything in which one option can be better than another; the higher, the better. */
function merits(choice: Choice, risk: Risk, scenario: Scenario): readonly number[] {
  return [
    ...strands.map((strand) => choice.moves[strand] ?? 0),
    choice.moves.O ?? 0,
    -leftOpen(choice, risk),
    -overControl(choice, risk),
    -choice.minutes,
    choice.candour ? -1 : 0,
    recognition(choice, 'person'),
    recognition(choice, 'learner'),
    recognition(choice, 'clinician'),
    choice.repairs ? 1 : 0,
    ...Object.keys(scenario.promises).map((id) => (choice.keeps.includes(id) ? 1 : 0)),
  ];
}

/**
 * Whether whoever could take either has no reason to take the worse. Promises and flags open and close what comes later,
 * for good or ill, so options that leave different ones behind are not compared; nor is one with a door or a condition of its
 * own held against one without, because it is not always there.
 */
export function outdoes(better: Choice, worse: Choice, risk: Risk, scenario: Scenario): boolean {
  if (!asEasyToHave(better, worse) || !leavesTheSame(better, worse)) return false;
  const [more, less] = [merits(better, risk, scenario), merits(worse, risk, scenario)];
  if (more.some((value, index) => value < less[index]!)) return false;
  return more.some((value, index) => value > less[index]!) || !asEasyToHave(worse, better);
}

/** Wherever the other is open, this one is too. */
function asEasyToHave({ when, needs = [] }: Choice, other: Choice): boolean {
  if (when !== undefined && JSON.stringify(when) !== JSON.stringify(other.when)) return false;
  return needs.every(({ of, at_least: from }) =>
    other.needs?.some((door) => door.of === of && door.at_least >= from),
  );
}

function leavesTheSame(one: Choice, other: Choice): boolean {
  return (['promises', 'sets', 'clears'] as const).every(
    (key) => one[key].length === other[key].length && one[key].every((id) => other[key].includes(id)),
  );
}
