import type { Finding, Path } from '../../scenario/diagnostic.ts';
import type { Scenario, Scene } from '../../scenario/scenario.ts';
import { conditionsIn, partsOf, type PlacedCondition } from './conditions.ts';
import { Past } from './never.ts';
import { valueAt } from './places.ts';
import type { Examined } from './rule.ts';

/**
 * A branch that is never taken, or an alternative that never holds, is a typing error or a forgotten idea. Flags and
 * promises have rules of their own.
 */
export function conditionNever(examined: Examined): readonly Finding[] {
  const past = new Past(examined);
  return conditionsIn(examined.scenario).flatMap((at) => {
    const wholly = past.whyNever(at.condition, at);
    if (wholly !== undefined) return wholly.code === 'condition-never' ? [never(at.path, wholly.text)] : [];
    return [...shadowed(at, examined.scenario), ...alternatives(at, past)];
  });
}

function alternatives(at: PlacedCondition, past: Past): readonly Finding[] {
  return partsOf(at.condition, at.path).flatMap(({ condition: { any = [] }, path, denied }) =>
    denied
      ? []
      : any.flatMap((part, index) => {
          const reason = past.whyNever(part, at);
          return reason?.code === 'condition-never' ? [never([...path, 'any', index], reason.text)] : [];
        }),
  );
}

/** The same condition stands earlier in the list, so that this branch is never reached. */
function shadowed({ condition, path, what }: PlacedCondition, scenario: Scenario): readonly Finding[] {
  if (what !== 'branch') return [];
  const index = Number(path.at(-2));
  const list = valueAt(path.slice(0, -2), scenario) as NonNullable<Scene['next']>;
  const first = list.findIndex(({ when }) => JSON.stringify(when) === JSON.stringify(condition));
  return first < index ? [never(path, 'The same condition stands before it in this list.')] : [];
}

function never(path: Path, reason: string): Finding {
  return {
    code: 'condition-never',
    severity: 'warning',
    path,
    atKey: true,
    message: `This condition never holds. ${reason} Change it, or take it out with what depends on it.`,
  };
}
