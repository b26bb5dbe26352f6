import type { Finding } from '../../scenario/diagnostic.ts';
import { notShown } from './not-shown.ts';
import type { Examined } from './rule.ts';

/** Each way to end was written for somebody; two-way coaching has a rule of its own. */
export function endingUnreachable({ scenario, proof }: Examined): readonly Finding[] {
  return proof.acts.flatMap(({ id, endings }, act) =>
    endings
      .filter((ending) => ending.id !== 'two_way_coaching' && scenario.acts[act]!.endings[ending.id])
      .flatMap((ending): readonly Finding[] => {
        const path = ['acts', act, 'endings', ending.id];
        if (ending.met.known === 'yes') return [];
        if (ending.met.known === 'not-shown')
          return [
            notShown(
              path,
              `None of the runs played ended act "${id}" in "${ending.id}"; that none does is not shown.`,
            ),
          ];
        return [
          {
            code: 'ending-unreachable',
            severity: 'error',
            path,
            atKey: true,
            message: `No run ends act "${id}" in "${ending.id}" from these start values. Let an option lead there, move a start value, or waive this with a reason.`,
          },
        ];
      }),
  );
}
