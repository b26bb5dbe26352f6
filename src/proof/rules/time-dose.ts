import type { Finding } from '../../scenario/diagnostic.ts';
import { notShown } from './not-shown.ts';
import { percent } from './places.ts';
import type { Examined } from './rule.ts';

const cheapest = 0.4;
const richestFrom = 1.3;

/** Time is a dilemma only where one can hurry through and one can overspend. Emergency rooms only. */
export function timeDose({ scenario, proof }: Examined): readonly Finding[] {
  if (scenario.kind !== 'er') return [];
  return proof.acts.flatMap(({ id, budget, levels }, act): readonly Finding[] => {
    if (levels === undefined || budget === 0 || scenario.acts[act]!.you === 'resident') return [];
    const { least, most, outer } = levels.used;
    const path = ['acts', act, 'start', 'minutes'];
    const found: Finding[] = [];
    if (least.value > cheapest * budget) {
      const message = `The quickest run of act "${id}" takes ${least.value} of ${budget} minutes; it should take at most ${percent(cheapest)}.`;
      found.push(
        outer.low > cheapest * budget
          ? {
              code: 'time-too-tight',
              severity: 'warning',
              path,
              message: `${message} Give more scenes an option of no minutes, or a larger budget.`,
              witness: least.path,
            }
          : notShown(path, `${message} That no run is quicker is not shown.`, false),
      );
    }
    if (most.value < richestFrom * budget) {
      const message = `The longest run of act "${id}" takes ${most.value} of ${budget} minutes; it should take at least ${percent(richestFrom)}.`;
      found.push(
        outer.high < richestFrom * budget
          ? {
              code: 'time-too-loose',
              severity: 'warning',
              path,
              message: `${message} Let some options cost more, or give a smaller budget.`,
              witness: most.path,
            }
          : notShown(path, `${message} That no run is longer is not shown.`, false),
      );
    }
    return found;
  });
}
