import type { Choice, Strand } from '../../scenario/scenario.ts';
import { decisionsOf } from './places.ts';
import type { Examined } from './rule.ts';

export const strandWords: Readonly<Record<Strand, string>> = {
  V: 'vulnerability (V)',
  C: 'challenge (C)',
  R: 'reflection (R)',
  G: 'goals (G)',
  T: 'tasks (T)',
  B: 'bond (B)',
};

/** The choices of acts as the teacher. */
export function teacherChoices({ scenario }: Pick<Examined, 'scenario'>): readonly Choice[] {
  return decisionsOf(scenario, 'teacher').flatMap(({ choices }) => choices);
}
