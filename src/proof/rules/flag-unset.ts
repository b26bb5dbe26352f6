import type { Finding } from '../../scenario/diagnostic.ts';
import { conditionsIn, partsOf } from './conditions.ts';
import { Past } from './never.ts';
import type { Examined } from './rule.ts';

/** A flag read before anything can set it is never there. That nothing sets it at all is said where the flag is declared. */
export function flagUnset(examined: Examined): readonly Finding[] {
  const past = new Past(examined);
  const set = new Set(
    Object.values(examined.scenario.scenes).flatMap(({ choices }) => choices.flatMap(({ sets }) => sets)),
  );
  return conditionsIn(examined.scenario).flatMap((at) =>
    partsOf(at.condition, at.path).flatMap(({ condition: { flag = [] }, path }) =>
      flag
        .filter((id) => set.has(id) && !past.choices(at).some(({ sets }) => sets.includes(id)))
        .map((id) => ({
          code: 'flag-unset',
          severity: 'warning' as const,
          path: [...path, 'flag'],
          snippet: id,
          message: `No choice before this sets the flag "${id}", so it is never set here. Set it earlier, or ask for something else.`,
        })),
    ),
  );
}
