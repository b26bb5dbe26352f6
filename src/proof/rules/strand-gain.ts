import type { Finding } from '../../scenario/diagnostic.ts';
import { strands } from '../../scenario/schema.ts';
import { canGain } from './most-gain.ts';
import type { Examined } from './rule.ts';
import { strandWords, teacherChoices } from './strands.ts';

/** In units of weight. */
const gainWanted = 4;

/** A strand that no run can raise far cannot be learnt about. Acts as the teacher only. */
export function strandGain(examined: Examined): readonly Finding[] {
  if (teacherChoices(examined).length === 0) return [];
  return strands
    .filter((strand) => canGain(examined.play, strand, gainWanted) === false)
    .map((strand) => ({
      code: 'strand-gain-small',
      severity: 'warning',
      path: ['scenes'],
      atKey: true,
      message: `No run can gather ${gainWanted} units of ${strandWords[strand]}. Let more options, in scenes that follow one another, raise it.`,
    }));
}
