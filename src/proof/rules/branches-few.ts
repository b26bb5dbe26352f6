import type { Finding } from '../../scenario/diagnostic.ts';
import type { Condition, Scenario } from '../../scenario/scenario.ts';
import { conditionsIn, partsOf } from './conditions.ts';
import { decisionsIn, type Decision } from './places.ts';
import type { Examined } from './rule.ts';

const wanted = 4;
const from = 0.05;
const to = 0.6;

/** A second run is worth playing only if it can be another story: decisions that some runs see and others do not, and that count later. */
export function branchesFew({ scenario, proof }: Examined): readonly Finding[] {
  const decisions = decisionsIn(scenario);
  if (decisions.length === 0) return [];
  const seldom = decisions.filter(({ id }) => {
    const share = proof.scenes.get(id)?.met.share;
    return share !== undefined && share.high >= from && share.low <= to;
  });
  const branches = seldom.filter((decision) => isReadLater(decision, scenario));
  if (branches.length >= wanted) return [];
  return [
    {
      code: 'branches-few',
      severity: 'warning',
      path: ['scenes'],
      atKey: true,
      message: `${seldom.length} of ${decisions.length} decisions are seen by 5 to 60 % of random runs, and what is done in ${branches.length} of them is asked for later; ${wanted} such are wanted. Let more choices lead to scenes of their own, and let later texts or options remember them.`,
    },
  ];
}

/** Whether something that only happens there is asked for by a condition elsewhere. */
function isReadLater({ id, choices }: Decision, scenario: Scenario): boolean {
  const left = new Set([
    `visited ${id}`,
    ...choices.flatMap((choice) => [
      `chose ${choice.id}`,
      ...[...choice.sets, ...choice.clears].map((flag) => `flag ${flag}`),
      ...[...choice.promises, ...choice.keeps].map((promise) => `promise ${promise}`),
    ]),
  ]);
  return conditionsIn(scenario).some(
    ({ condition, path, scene }) =>
      scene !== id &&
      partsOf(condition, path).some((part) => asksFor(part.condition).some((mark) => left.has(mark))),
  );
}

function asksFor({ chose = [], visited = [], flag = [], promise }: Condition): readonly string[] {
  return [
    ...chose.map((id) => `chose ${id}`),
    ...visited.map((id) => `visited ${id}`),
    ...flag.map((id) => `flag ${id}`),
    ...(promise === undefined ? [] : [`promise ${promise.of}`]),
  ];
}
