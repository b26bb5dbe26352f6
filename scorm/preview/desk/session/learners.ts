import type { Learner } from '../../messages.ts';

/** Who plays at the desk. */
export const learners = [
  { id: 'learner-1', name: 'Okonkwo, Ada' },
  { id: 'learner-2', name: 'Lindqvist, Per' },
] as const satisfies readonly Learner[];
