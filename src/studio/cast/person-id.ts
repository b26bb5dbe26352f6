import { idOf } from '../project/new-scenario.ts';

const longest = 40;

/** Whether the scenes of a file may name somebody so. */
export function isPersonId(id: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(id) && id.length <= longest;
}

/** By what scenes may name somebody: the last word of the name, and a number where that is taken. */
export function personIdFor(name: string, taken: readonly string[]): string {
  const words = name.trim().split(/\s+/);
  const base = idOf(words.at(-1) ?? '', longest - 3).replaceAll('-', '_') || 'person';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}_${count}`;
    if (!taken.includes(id)) return id;
  }
}
