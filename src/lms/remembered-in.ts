import { completedBy } from '../resume/completed-by.ts';
import { parseMemory } from '../resume/parse-memory.ts';
import { type Reconciled, reconciled } from '../resume/reconciled.ts';
import type { KeptDecision, KeptVisit } from './kept-visit.ts';
import type { Opening } from './wire.ts';

export interface Remembered extends Reconciled {
  /** The LMS has less than this device: it is to be handed the text. */
  readonly isUnsent: boolean;
}

/**
 * The newest of what the LMS has and this device still keeps, or both together; the bookmark where none can be read.
 *
 * @param limit The most characters that what is put together may have.
 */
export function rememberedIn(
  { text, bookmark }: Opening,
  visits: readonly KeptVisit[],
  limit: number,
): Remembered {
  const stored = parseMemory(text).state === 'read' ? completedBy(text, bookmark) : text;
  const newest = visits.reduce<Reconciled>(
    (before, kept) => {
      const next = reconciled(before.text, kept.text, limit);
      return { ...next, isMerged: before.isMerged || next.isMerged };
    },
    { text: stored, isMerged: false },
  );
  if (parseMemory(newest.text).state === 'read' || parseMemory(bookmark).state !== 'read')
    return { ...newest, isUnsent: newest.text !== stored };
  return { text: bookmark, isMerged: false, isUnsent: false };
}

/**
 * Of what this device kept, what belongs to this attempt. An LMS that has given something back before, or said so when
 * the visit was ended, and now knows of nothing, has begun a new attempt.
 */
export function ofThisAttempt(
  { text, bookmark, status }: Opening,
  visits: readonly KeptVisit[],
): readonly KeptVisit[] {
  const knowsNothing =
    status === 'new' && [text, bookmark].every((one) => parseMemory(one).state === 'nothing');
  return visits.filter(
    ({ settled, proven, confirmed }) => !knowsNothing || !(settled || (proven && confirmed)),
  );
}

/** Decisions that the LMS has not got: made after the save that it has, and not at a place that it has. */
export function unsentDecisions(
  { text, decisions }: Opening,
  visits: readonly KeptVisit[],
): readonly KeptDecision[] {
  const stored = savesIn(text);
  const isThere = ({ place }: KeptDecision) => place !== undefined && place < decisions;
  const all = visits.flatMap((visit) => visit.decisions);
  const there = new Set(all.filter(isThere).map(({ decision }) => decision.id));
  const byId = new Map(all.map((kept) => [kept.decision.id, kept]));
  return [...byId.values()].filter(({ decision, after }) => after >= stored && !there.has(decision.id));
}

/**
 * Decisions of the last visit that the LMS has a place for, though perhaps not what was written there: some count as sent
 * what never arrived. Written once more at the same place, with the same id, they change nothing that is there.
 */
export function lastDecisions(
  { text, decisions }: Opening,
  visits: readonly KeptVisit[],
): readonly KeptDecision[] {
  const visit = visitOf(text);
  if (visit === undefined) return [];
  return visits
    .filter((kept) => visitOf(kept.text) === visit)
    .flatMap((kept) => kept.decisions)
    .filter(({ place }) => place !== undefined && place < decisions);
}

/** All that is kept of visits that were written side by side, each once; nothing that an LMS has can be told from it. */
export function decisionsSideBySide(visits: readonly KeptVisit[]): readonly KeptDecision[] {
  const all = visits.flatMap((kept) => kept.decisions);
  return [...new Map(all.map((kept) => [kept.decision.id, kept])).values()].sort(
    (a, b) => a.decision.at.getTime() - b.decision.at.getTime(),
  );
}

/**
 * The same with a row for each, the first ones anew, for an LMS whose rows cannot be read. Only where this device has kept
 * both visits and every row is one of theirs; else nothing is written a second time.
 */
export function rowsSideBySide(
  { text, decisions }: Opening,
  visits: readonly KeptVisit[],
): readonly KeptDecision[] {
  if (!visits.some((kept) => visitOf(kept.text) === visitOf(text))) return [];
  const places = new Set(
    visits.flatMap((kept) => kept.decisions).flatMap(({ place }) => (place === undefined ? [] : [place])),
  );
  const first = Math.min(decisions, ...places);
  const theirs = Array.from({ length: decisions - first }, (_, row) => places.has(first + row));
  if (theirs.includes(false)) return [];
  return decisionsSideBySide(visits).map((kept, index) => ({ ...kept, place: first + index }));
}

function visitOf(text: string): string | undefined {
  return parseMemory(text).memory.visit?.id;
}

/** The number of the save that a stored text is of. */
export function savesIn(text: string): number {
  return parseMemory(text).memory.saves;
}
