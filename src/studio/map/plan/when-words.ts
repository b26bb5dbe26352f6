import { branchWords } from '../../../proof/map/branch-words.ts';
import type { Condition } from '../../../scenario/scenario.ts';

const oneOrMany = new Set(['chose', 'visited', 'flag', 'band', 'is']);

/**
 * When a branch is taken, from conditions as they stand in the file; undefined when always.
 *
 * @param before Those of the branches above it: the first that holds is taken.
 */
export function whenWords(when: unknown, before: readonly unknown[]): string | undefined {
  if (when === undefined && before.every((condition) => condition === undefined)) return undefined;
  try {
    return branchWords(complete(when), before.map(complete)) ?? undefined;
  } catch {
    // A condition that is still being written.
    return 'under a condition';
  }
}

/** What may stand alone in the file is a list for whoever reads it. */
function complete(condition: unknown): Condition | undefined {
  return condition === undefined ? undefined : (listed(condition, '') as Condition);
}

function listed(value: unknown, inside: string): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((item) => listed(item, inside));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => {
      const alone =
        typeof entry === 'string' && oneOrMany.has(name) && !(name === 'is' && inside === 'promise');
      return [name, alone ? [entry] : listed(entry, name)];
    }),
  );
}
