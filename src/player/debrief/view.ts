import type { ScenarioData } from '../../course/course.ts';
import type { Debrief, Decision, DebriefAct } from '../../engine/debrief.ts';
import { partsOf, toldOf, type Told } from './told.ts';
import type { Visit } from './visit.ts';

/** A debrief with all that its sections need to be drawn. */
export interface View {
  readonly debrief: Debrief;
  /** For each act, whom it speaks of. */
  readonly tolds: readonly Told[];
  /** Names of the acts; none if there is only one. */
  readonly parts: readonly string[];
  readonly visit: Visit;
}

export function viewOf(debrief: Debrief, data: ScenarioData, visit: Visit): View {
  const tolds = debrief.acts.map((act) => toldOf(data, act));
  return { debrief, tolds, parts: partsOf(debrief.acts, tolds), visit };
}

/** One act of a view, with what was decided in it. */
export interface ActView {
  readonly act: DebriefAct;
  readonly told: Told;
  /** Undefined if there is only one act. */
  readonly part: string | undefined;
  readonly decisions: readonly Decision[];
}

export function actsIn({ debrief, tolds, parts }: View): readonly ActView[] {
  return debrief.acts.map((act, number) => ({
    act,
    told: tolds[number]!,
    part: parts[number],
    decisions: debrief.decisions.slice(act.from, act.to),
  }));
}
