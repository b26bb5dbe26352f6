import type { Finding } from '../../scenario/diagnostic.ts';
import { notShown } from './not-shown.ts';
import type { Examined } from './rule.ts';

/** Where nothing can break, nothing can be learnt about repair. Acts as the teacher only. */
export function repairUnreachable({ scenario, proof }: Examined): readonly Finding[] {
  return scenario.acts.flatMap(({ id, repair, you }, act): readonly Finding[] => {
    const proven = proof.acts[act];
    if (repair === undefined || you === 'resident' || proven?.levels === undefined) return [];
    const path = ['acts', act, 'repair'];
    if (proven.repair.known === 'yes') return [];
    if (proven.repair.known === 'not-shown')
      return [
        notShown(
          path,
          `The repair moment of act "${id}" came in none of the runs played; that it never does is not shown.`,
        ),
      ];
    return [
      {
        code: 'repair-unreachable',
        severity: 'error',
        path,
        atKey: true,
        message: `No run of act "${id}" comes to the repair moment: nothing said there breaks anything. Give a harsh but human option a move of -2 or -3 on what it hurts.`,
      },
    ];
  });
}
