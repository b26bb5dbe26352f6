import { parseMemory } from './parse-memory.ts';

/** Of two stored texts the one saved later; of equals the more intact one, else the first. */
export function newerOf(a: string, b: string): string {
  const [left, right] = [parseMemory(a), parseMemory(b)];
  if (right.state !== 'read') return left.state === 'nothing' ? (right.state === 'nothing' ? a : b) : a;
  if (left.state !== 'read') return b;
  const later = right.memory.saves - left.memory.saves || right.intact - left.intact;
  return later > 0 ? b : a;
}
