import type { CourseMemory, VisitMark } from './memory.ts';
import type { Section } from './sections.ts';

export const visitTag = 'v';

/** How many earlier visits a text names. */
const depth = 4;

/** `<visit>`, then for each earlier visit, the latest first, `.<visit>.<number of its last save>`. */
export function visitSection({ id, before }: VisitMark): Section {
  const earlier = before.map((visit) => `.${visit.id}.${visit.saves.toString(36)}`);
  return { tag: visitTag, payload: id + earlier.join('') };
}

export function visitIn(sections: readonly Section[]): VisitMark | undefined {
  const [id = '', ...rest] = sections.find(({ tag }) => tag === visitTag)?.payload.split('.') ?? [];
  if (id === '') return undefined;
  const before = rest.flatMap((earlier, at) =>
    at % 2 === 0 ? [{ id: earlier, saves: Number.parseInt(rest[at + 1] ?? '', 36) || 0 }] : [],
  );
  return { id, before: before.slice(0, depth) };
}

/** The mark of a visit that goes on from what was remembered. */
export function nextVisit(id: string, { visit, saves }: CourseMemory): VisitMark {
  const before = visit === undefined ? [] : [{ id: visit.id, saves }, ...visit.before];
  return { id, before: before.slice(0, depth) };
}

/** Whether each holds something that was done without knowing of the other; false where that cannot be told. */
export function diverged(a: CourseMemory, b: CourseMemory): boolean {
  if (a.visit === undefined || b.visit === undefined || a.visit.id === b.visit.id) return false;
  const [seenOfA, seenOfB] = [seenBy(b.visit, a.visit.id), seenBy(a.visit, b.visit.id)];
  if (seenOfA !== undefined) return seenOfA < a.saves;
  if (seenOfB !== undefined) return seenOfB < b.saves;
  const [before, others] = [a.visit.before, b.visit.before];
  // Both go back to the beginning, where there was nothing yet.
  if (before.length < depth && others.length < depth) return true;
  return before.some(({ id }) => others.some((other) => other.id === id));
}

/** The last save of a visit that another went on from. */
function seenBy({ before }: VisitMark, id: string): number | undefined {
  return before.find((earlier) => earlier.id === id)?.saves;
}
