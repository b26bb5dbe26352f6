import { measure, reading } from '../../../src/model/measures.ts';
import { offer } from '../../../src/model/offers.ts';
import { promiseState } from '../../../src/model/promises.ts';
import { roleBit } from '../../../src/model/state.ts';
import type { Condition, Scenario } from '../../../src/scenario/scenario.ts';
import { bandNames, type Story } from './story.ts';

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
  const kinds = Object.keys(condition) as (keyof Condition)[];
  const held = kinds.every((kind) => isSo(kind, condition[kind], { story, scenario, answers }));
  for (const kind of kinds) {
    const answer = `${kind} ${held}`;
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  return held;
}

interface Now {
  readonly story: Story;
  readonly scenario: Scenario;
  readonly answers: Answers;
}

type Kinds = Required<Condition>;
type Question = { readonly [Kind in keyof Kinds]: (wanted: NonNullable<Kinds[Kind]>, now: Now) => boolean };

function isSo<Kind extends keyof Condition>(kind: Kind, wanted: Condition[Kind], now: Now): boolean {
  return wanted === undefined || questions[kind](wanted as NonNullable<Kinds[Kind]>, now);
}

const questions: Question = {
  chose: (ids, { story }) => ids.some((id) => story.chosen.includes(id)),
  visited: (ids, { story }) => ids.some((id) => story.visited.includes(id)),
  flag: (ids, { story }) => ids.every((id) => story.flags.includes(id)),
  band: (names, { story }) => names.some((name) => name === bandNames[story.state.offer]),
  offer: ({ reads, is }, { story }) => is.includes(bandNames[offer(story.state, measure[reads])]!),
  level: (range, { story }) => within(reading(story.state, measure[range.of]) / 100, range),
  margin: (range, { story }) => within(story.state.margin, range),
  minutes_left: (range, { story, scenario }) =>
    within(scenario.acts[story.act]!.start.minutes - story.state.used, range),
  promise: ({ of, is }, { story, scenario }) => {
    const number = Object.keys(scenario.promises).indexOf(of);
    return ['unmade', 'open', 'kept', 'broken'][promiseState(story.state.promises, number)] === is;
  },
  rupture: (wanted, { story: { state } }) => {
    if (state.rupture) return wanted === 'open';
    return wanted === (state.ruptured ? 'past' : 'never');
  },
  recognised: (role, { story }) => (story.state.recognised & roleBit[role]) > 0,
  rescued: (wanted, { story }) => story.rescued === wanted,
  all: (parts, { story, scenario, answers }) => parts.every((part) => holds(part, story, scenario, answers)),
  any: (parts, { story, scenario, answers }) => parts.some((part) => holds(part, story, scenario, answers)),
  not: (part, { story, scenario, answers }) => !holds(part, story, scenario, answers),
};

function within(
  value: number,
  { at_least: least, below }: { at_least?: number | undefined; below?: number | undefined },
): boolean {
  return (least === undefined || value >= least) && (below === undefined || value < below);
}
