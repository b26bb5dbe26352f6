import { diverged } from './lineage.ts';
import type { CourseMemory } from './memory.ts';
import { merged } from './merged.ts';
import { newerOf } from './newer-of.ts';
import { parseMemory } from './parse-memory.ts';
import { writeMemory } from './write-memory.ts';

/** What comes of two stored texts. */
export interface Reconciled {
  readonly text: string;
  /** Each had something that the other had not. */
  readonly isMerged: boolean;
}

/**
 * The later of two texts; where each was written without knowing of the other, both together.
 *
 * @param limit The most characters that what is put together may have.
 */
export function reconciled(stored: string, other: string, limit: number): Reconciled {
  const [a, b] = [parseMemory(stored), parseMemory(other)];
  if (a.state !== 'read' || b.state !== 'read' || !diverged(a.memory, b.memory))
    return { text: newerOf(stored, other), isMerged: false };
  const both = merged(a.memory, b.memory);
  if (isSame(both, a.memory)) return { text: stored, isMerged: false };
  const kept = {
    sections: [...new Set([...a.kept.sections, ...b.kept.sections])],
    packed: new Map([...b.kept.packed, ...a.kept.packed]),
  };
  return { text: writeMemory(both, { limit, optionsAfter: () => undefined, kept }), isMerged: true };
}

function isSame(a: CourseMemory, b: CourseMemory): boolean {
  const withoutCount = (memory: CourseMemory) => JSON.stringify({ ...memory, saves: 0 });
  return withoutCount(a) === withoutCount(b);
}
