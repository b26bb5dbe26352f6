import type { Finding } from '../../scenario/diagnostic.ts';
import { strands } from '../../scenario/schema.ts';
import type { Choice } from '../../scenario/scenario.ts';
import { leftOpen, riskOf } from './outdoes.ts';
import { decisionsIn } from './places.ts';
import type { Examined } from './rule.ts';

/** Nobody decent does what is good for nothing, so it only gives the answer away. */
export function optionForNothing(examined: Examined): readonly Finding[] {
  return decisionsIn(examined.scenario).flatMap((decision) => {
    const { id, choices, path } = decision;
    const risk = riskOf(decision, examined);
    const mostMinutes = Math.max(...choices.map(minutes));
    const leastSafe = Math.max(...choices.map((choice) => leftOpen(choice, risk)));
    return choices.flatMap((choice, index) => {
      const saves = minutes(choice) < mostMinutes || leftOpen(choice, risk) < leastSafe;
      if (saves || raises(choice)) return [];
      return [
        {
          code: 'option-for-nothing',
          severity: 'error',
          path: [...path, 'choices', index],
          message: `Option "${choice.id}" of scene "${id}" raises nothing and saves no time. Give it what a tired, decent colleague would do it for: a strand, a promise, a recognition or a minute.`,
        } as const,
      ];
    });
  });
}

function minutes({ minutes: written, candour }: Choice): number {
  return written + (candour ? 1 : 0);
}

function raises({ moves, sees, keeps, promises, repairs }: Choice): boolean {
  const gains = [...strands, 'O' as const].some((measure) => (moves[measure] ?? 0) > 0);
  return gains || sees !== undefined || keeps.length > 0 || promises.length > 0 || repairs;
}
