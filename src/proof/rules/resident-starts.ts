import type { Finding } from '../../scenario/diagnostic.ts';
import { decisionsOf } from './places.ts';
import type { Examined } from './rule.ts';

/** A street that only the teacher walks is one-way: the resident opens one decision in three. Acts as the resident do not count. */
export function residentStarts({ scenario }: Examined): readonly Finding[] {
  const decisions = decisionsOf(scenario, 'teacher');
  const started = decisions.filter(({ scene }) => scene.resident_starts).length;
  const wanted = Math.floor(decisions.length / 3);
  if (started >= wanted) return [];
  return [
    {
      code: 'resident-starts-few',
      severity: 'error',
      path: ['scenes'],
      atKey: true,
      message: `The resident opens ${started} of ${decisions.length} decisions; at least ${wanted} are wanted. Let the resident begin more of them, and write resident_starts: true there.`,
    },
  ];
}
