import type { Finding } from '../../scenario/diagnostic.ts';
import { outdoes, riskOf } from './outdoes.ts';
import { decisionsIn } from './places.ts';
import type { Examined } from './rule.ts';

/** An option that is worse in everything makes the other the right answer. */
export function optionDominated(examined: Examined): readonly Finding[] {
  const { scenario } = examined;
  return decisionsIn(scenario).flatMap((decision) => {
    const { choices, path } = decision;
    const risk = riskOf(decision, examined);
    return choices.flatMap((worse, index) => {
      const better = choices.find((other) => other !== worse && outdoes(other, worse, risk, scenario));
      if (better === undefined) return [];
      return [
        {
          code: 'option-dominated',
          severity: 'error',
          path: [...path, 'choices', index],
          message: `Option "${worse.id}" is good for nothing that "${better.id}" is not at least as good for: strands, cover, minutes, recognition, promises. Give it something of its own, such as a strand or a minute saved.`,
        } as const,
      ];
    });
  });
}
