import type { Finding } from '../../scenario/diagnostic.ts';
import type { Examined } from './rule.ts';

const longFrom = 13;

/** Each further decision makes three times more runs to explore, and a sitting that is longer for the learner. */
export function runLong({ proof: { decisions } }: Examined): readonly Finding[] {
  const { value, path } = decisions.most;
  if (value < longFrom) return [];
  return [
    {
      code: 'run-long',
      severity: 'warning',
      path: ['scenes'],
      atKey: true,
      message: `A run can have ${value} decisions, the repair moment included. From ${longFrom} on, proving takes much longer, and so does playing.`,
      witness: path,
    },
  ];
}
