import type { Finding } from '../../scenario/diagnostic.ts';
import { notShown } from './not-shown.ts';
import type { Examined } from './rule.ts';

/** When the margin is gone, help arrives on screen: no patient is left to harm. */
export function rescueNeeded({ scenario, proof }: Examined): readonly Finding[] {
  return scenario.acts.flatMap(({ id, rescue }, act): readonly Finding[] => {
    const margin = proof.acts[act]?.levels?.margin;
    if (rescue !== undefined || margin === undefined || margin.outer.low > 0) return [];
    const path = ['acts', act];
    if (margin.least.value > 0)
      return [
        notShown(
          path,
          `The margin of act "${id}" was never used up in the runs played; that it never is is not shown, and there is no rescue.`,
          false,
        ),
      ];
    return [
      {
        code: 'rescue-needed',
        severity: 'error',
        path,
        message: `The margin of act "${id}" can be used up and there is no rescue. Write a scene without choices in which help arrives, and name it in "rescue".`,
        witness: margin.least.path,
      },
    ];
  });
}
