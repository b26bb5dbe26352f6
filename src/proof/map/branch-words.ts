import type { Condition } from '../../scenario/scenario.ts';
import { conditionWords } from './condition-words.ts';

/**
 * When one of several branches is taken.
 *
 * @param before Conditions of the branches above it: the first that holds is taken.
 */
export function branchWords(
  when: Condition | undefined,
  before: readonly (Condition | undefined)[],
): string | undefined {
  const taken = before.flatMap((condition) => (condition === undefined ? [] : [conditionWords(condition)]));
  const unless = taken.length === 0 ? undefined : `unless ${taken.join(', or ')}`;
  if (when === undefined) return unless;
  return [`if ${conditionWords(when)}`, ...(unless === undefined ? [] : [unless])].join(', ');
}
