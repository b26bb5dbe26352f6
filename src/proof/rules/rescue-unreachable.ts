import type { Finding } from '../../scenario/diagnostic.ts';
import { notShown } from './not-shown.ts';
import type { Examined } from './rule.ts';

/** Where help never has to come, the patient was never at stake. Unlike other scenes it waits for the margin, not for a way. */
export function rescueUnreachable({ scenario, proof }: Examined): readonly Finding[] {
  return scenario.acts.flatMap(({ id, rescue }, act): readonly Finding[] => {
    const proven = proof.acts[act];
    if (rescue === undefined || proven?.levels === undefined || proven.rescue.known === 'yes') return [];
    const path = ['acts', act, 'rescue'];
    if (proven.rescue.known === 'not-shown')
      return [
        notShown(
          path,
          `The rescue of act "${id}" came in none of the runs played; that it never does is not shown.`,
          false,
        ),
      ];
    return [
      {
        code: 'rescue-unreachable',
        severity: 'error',
        path,
        message: `No run of act "${id}" needs the rescue: at least ${proven.levels.margin.least.value} of the margin is always left. Let thin cover cost more (hazard), start with less margin, or waive this with a reason.`,
      },
    ];
  });
}
