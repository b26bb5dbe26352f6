import { checksum } from './checksum.ts';
import type { CourseMemory, RunMemory, ScenarioMemory } from './memory.ts';
import type { Section } from './sections.ts';

/** Tags of the place where a run was left, of the kinds of what is done, and of the course. */
export const besideTags = { place: 'w', kinds: 'k', course: 'c' } as const;

const checkLength = 3;
const letters = { er: 'e', clinic: 'c' } as const;

/** `<path check 3><place 3><scenario's id>`: the path check says which run it belongs to. */
export function placeSection(scenario: string, check: string, { place, ending }: RunMemory): Section[] {
  if (place === undefined || ending !== undefined) return [];
  return [{ tag: besideTags.place, payload: check + place + scenario }];
}

/** Where the run with this path check was left; undefined if nobody wrote it down. */
export function placeIn(sections: readonly Section[], scenario: string, check: string): string | undefined {
  const found = sections.find(
    ({ tag, payload }) =>
      tag === besideTags.place &&
      payload.startsWith(check) &&
      payload.slice(2 * checkLength) === scenario &&
      payload.length > 2 * checkLength,
  );
  return found?.payload.slice(checkLength, 2 * checkLength);
}

/** `<e|c><scenario's id>`, joined by dots: what a course must know of scenarios that it may no longer have. */
export function kindsSection(scenarios: readonly ScenarioMemory[]): Section[] {
  const known = scenarios.flatMap(({ id, kind, first, debriefRead }) =>
    kind === undefined || first?.ending === undefined || !debriefRead ? [] : [letters[kind] + id],
  );
  return known.length === 0 ? [] : [{ tag: besideTags.kinds, payload: known.join('.') }];
}

export function kindIn(sections: readonly Section[], scenario: string): ScenarioMemory['kind'] {
  const entries = sections.find(({ tag }) => tag === besideTags.kinds)?.payload.split('.') ?? [];
  const letter = entries.find((entry) => entry.slice(1) === scenario)?.charAt(0);
  if (letter === letters.er) return 'er';
  return letter === letters.clinic ? 'clinic' : undefined;
}

/** What tells a course from every other, whatever scenarios it has: three digits. */
export function courseMark(course: string): string {
  return checksum(course);
}

export function courseSection({ course }: CourseMemory): Section[] {
  return course === undefined ? [] : [{ tag: besideTags.course, payload: course }];
}

export function courseIn(sections: readonly Section[]): string | undefined {
  return sections.find(({ tag }) => tag === besideTags.course)?.payload;
}
