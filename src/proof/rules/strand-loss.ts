import type { Finding } from '../../scenario/diagnostic.ts';
import { strands } from '../../scenario/schema.ts';
import type { Examined } from './rule.ts';
import { strandWords, teacherChoices } from './strands.ts';

/** What nothing can lower is never at stake. Acts as the teacher only. */
export function strandLoss(examined: Examined): readonly Finding[] {
  const choices = teacherChoices(examined);
  if (choices.length === 0) return [];
  return strands
    .filter((strand) => !choices.some(({ moves }) => (moves[strand] ?? 0) < 0))
    .map((strand) => ({
      code: 'strand-loss-none',
      severity: 'warning',
      path: ['scenes'],
      atKey: true,
      message: `No option lowers ${strandWords[strand]}. Let at least one cost a unit of it.`,
    }));
}
