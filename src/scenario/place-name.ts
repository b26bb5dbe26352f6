import type { Path } from './diagnostic.ts';

/** What stands at a path; undefined when nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, step)
        ? (here as Record<string, unknown>)[step]
        : undefined,
    value,
  );
}

const singular: Readonly<Record<string, string>> = {
  scenes: 'scene',
  choices: 'choice',
  acts: 'act',
  cast: 'cast member',
  media: 'medium',
  good_ways: 'good way',
  promises: 'promise',
  flags: 'flag',
  endings: 'ending',
  references: 'reference',
};

/** Says in words where a path leads: `choice "ask_first" of scene "hallway"`, from the inside out. */
export function placeName(path: Path, value: unknown): string {
  const parts: string[] = [];
  for (let index = 0; index < path.length; index += 1) {
    const step = path[index] as string | number;
    const kind = typeof step === 'string' ? singular[step] : undefined;
    const next = path[index + 1];
    if (
      kind !== undefined &&
      next !== undefined &&
      (typeof next === 'number' || index === 0 || step === 'endings')
    ) {
      parts.push(`${kind} ${entryName(value, path.slice(0, index + 2), next)}`);
      index += 1;
    } else if (typeof step === 'number') {
      parts.push(`entry ${step + 1}`);
    } else {
      parts.push(`"${step}"`);
    }
  }
  return parts.length === 0 ? 'this file' : parts.reverse().join(' of ');
}

/** An entry of a list goes by its id, or by its number from 1. */
function entryName(value: unknown, path: Path, step: string | number): string {
  if (typeof step === 'string') return `"${step}"`;
  const id = valueAt(value, [...path, 'id']);
  return typeof id === 'string' ? `"${id}"` : String(step + 1);
}
