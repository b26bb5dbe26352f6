import type { CourseMemory, RunMemory, ScenarioMemory } from '../../src/resume/memory.ts';

/** A scenario in which every decision has the same options, except that each path ends after `length` choices. */
export function optionsOf(radices: readonly number[]) {
  return (path: readonly string[]): readonly string[] | undefined => {
    const radix = radices[path.length];
    return radix === undefined
      ? undefined
      : Array.from({ length: radix }, (_, ordinal) => codeOf(path.length, ordinal));
  };
}

export function codeOf(step: number, ordinal: number): string {
  const first = 'ABCDEFGHIJKLMNOPQSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return first.charAt(step % first.length) + 'abcdefgh'.charAt(ordinal);
}

export function run(over: Partial<RunMemory> = {}): RunMemory {
  return { path: ['Aa', 'Bb'], continued: 0, ending: undefined, ...over };
}

export function scenario(over: Partial<ScenarioMemory> = {}): ScenarioMemory {
  return { id: 'er-1', hash: 'Ab3_-x', first: undefined, latest: undefined, debriefRead: false, ...over };
}

export function memory(over: Partial<CourseMemory> = {}): CourseMemory {
  return { saves: 1, completed: false, scenarios: [], ...over };
}

export const notLoaded = () => undefined;
