import { completedBy } from '../resume/completed-by.ts';
import { newerOf } from '../resume/newer-of.ts';
import { parseMemory } from '../resume/parse-memory.ts';
import type { Opening } from './wire.ts';

/** The newest of what the LMS has and this device still keeps; the bookmark where neither can be read. */
export function rememberedIn({ text, bookmark }: Opening, kept: string): string {
  const newest = kept === '' ? text : newerOf(text, kept);
  if (newest === text && parseMemory(text).state === 'read') return completedBy(text, bookmark);
  if (parseMemory(newest).state === 'read' || parseMemory(bookmark).state !== 'read') return newest;
  return bookmark;
}

/** The number of the save that a stored text is of. */
export function savesIn(text: string): number {
  return parseMemory(text).memory.saves;
}
