import type { Finding } from '../../scenario/diagnostic.ts';
import { strands } from '../../scenario/schema.ts';
import { percent } from './places.ts';
import type { Examined } from './rule.ts';
import { strandWords, teacherChoices } from './strands.ts';

const most = 0.3;

/** A scenario that is nearly all about one strand can be won by that strand alone. Acts as the teacher only. */
export function strandHeavy(examined: Examined): readonly Finding[] {
  const choices = teacherChoices(examined);
  const weightOf = (strand: (typeof strands)[number]) =>
    choices.reduce((sum, { moves }) => sum + Math.abs(moves[strand] ?? 0), 0);
  const all = strands.reduce((sum, strand) => sum + weightOf(strand), 0);
  return strands
    .filter((strand) => weightOf(strand) > most * all)
    .map((strand) => ({
      code: 'strand-heavy',
      severity: 'warning',
      path: ['scenes'],
      atKey: true,
      message: `${percent(weightOf(strand) / all)} of all weight is on ${strandWords[strand]}; ${percent(most)} is the most for one strand. Spread the moves.`,
    }));
}
