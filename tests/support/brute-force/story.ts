import { reading, measure } from '../../../src/model/measures.ts';
import { offer } from '../../../src/model/offers.ts';
import { promiseState } from '../../../src/model/promises.ts';
import { roleBit, type State } from '../../../src/model/state.ts';
import type { Band, Condition, Scenario, Scene } from '../../../src/scenario/scenario.ts';

/** What happened so far in a run, in plain lists that are copied at every step. */
export interface Story {
  readonly act: number;
  readonly state: State;
  /** Ids of the choices made, and of the scenes come to, over all acts. */
  readonly chosen: readonly string[];
  readonly visited: readonly string[];
  readonly flags: readonly string[];
  /** In this act. */
  readonly rescued: boolean;
  /** Codes of the choices made. */
  readonly codes: readonly string[];
  /** Where the latest choice of this act led: what `onward` stands for. */
  readonly led: Ways;
  readonly facts: readonly Fact[];
  /** How many random runs come here once: the product of the numbers of open choices. */
  readonly odds: bigint;
}

export type Ways = NonNullable<Scene['next']>;

/** Something that is true at one point of a run, with the numbers of that point. */
export interface Fact {
  readonly name: string;
  readonly path: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
}

export const bandNames: readonly Band[] = ['open', 'testing', 'guarded'];
const promiseNames = ['unmade', 'open', 'kept', 'broken'] as const;

/** How often each kind of condition held and did not, such as `flag true`. */
export type Answers = Map<string, number>;

/** Whether everything named in a condition holds now. */
export function holds(
  condition: Condition | undefined,
  story: Story,
  scenario: Scenario,
  answers: Answers,
): boolean {
  if (condition === undefined) return true;
  const held = isSo(condition, story, scenario, answers);
  for (const kind of Object.keys(condition)) {
    const answer = `${kind} ${held}`;
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  return held;
}

function isSo(condition: Condition, story: Story, scenario: Scenario, answers: Answers): boolean {
  const { chose, visited, flag, rescued } = condition;
  if (chose !== undefined && !chose.some((id) => story.chosen.includes(id))) return false;
  if (visited !== undefined && !visited.some((id) => story.visited.includes(id))) return false;
  if (flag !== undefined && !flag.every((id) => story.flags.includes(id))) return false;
  if (rescued !== undefined && rescued !== story.rescued) return false;
  return (
    stands(condition, story, scenario) &&
    (condition.all ?? []).every((part) => holds(part, story, scenario, answers)) &&
    (condition.any === undefined || condition.any.some((part) => holds(part, story, scenario, answers))) &&
    (condition.not === undefined || !holds(condition.not, story, scenario, answers))
  );
}

/** The parts of a condition that look at the model's state. */
function stands(condition: Condition, { state, act }: Story, scenario: Scenario): boolean {
  const { band, offer: offered, level, margin, minutes_left: left, promise, rupture, recognised } = condition;
  if (band !== undefined && !band.some((name) => name === bandNames[state.offer])) return false;
  if (offered !== undefined) {
    const now = bandNames[offer(state, measure[offered.reads])]!;
    if (!offered.is.includes(now)) return false;
  }
  if (level !== undefined && !within(reading(state, measure[level.of]) / 100, level)) return false;
  if (margin !== undefined && !within(state.margin, margin)) return false;
  if (left !== undefined && !within(scenario.acts[act]!.start.minutes - state.used, left)) return false;
  if (promise !== undefined) {
    const number = Object.keys(scenario.promises).indexOf(promise.of);
    if (promiseNames[promiseState(state.promises, number)] !== promise.is) return false;
  }
  const breach = state.rupture ? 'open' : state.ruptured ? 'past' : 'never';
  if (rupture !== undefined && rupture !== breach) return false;
  return recognised === undefined || (state.recognised & roleBit[recognised]) > 0;
}

function within(
  value: number,
  { at_least: least, below }: { at_least?: number | undefined; below?: number | undefined },
): boolean {
  return (least === undefined || value >= least) && (below === undefined || value < below);
}
