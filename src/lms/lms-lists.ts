import type { ApiCalls } from './api-calls.ts';

/** The most rows of a list of ours. */
export const mostRows = 200;

/** Errors by which an LMS says that it has no such element, or not with that value. */
const lasting: ReadonlySet<string> = new Set([
  '201',
  '351',
  '401',
  '402',
  '403',
  '404',
  '405',
  '406',
  '407',
  '408',
]);

/** Whether the last call was refused for a reason that will not pass. */
export function refusedForGood(calls: ApiCalls): boolean {
  return lasting.has(calls.lastError());
}

export function countOf(calls: ApiCalls, list: string): number {
  return Number.parseInt(calls.get(`${list}._count`), 10) || 0;
}

export function idsOf(calls: ApiCalls, list: string): string[] {
  // No list of ours is longer; an LMS that claims a million has its numbers wrong.
  const length = Math.min(countOf(calls, list), mostRows);
  return Array.from({ length: Math.max(0, length) }, (_, index) => calls.get(`${list}.${index}.id`));
}
