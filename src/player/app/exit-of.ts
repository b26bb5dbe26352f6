import type { Standing } from './standing.ts';

/** How a visit can end: what is safe then, and what there is to do. */
export type Exit =
  /** The LMS has everything. */
  | 'sent'
  /** It has everything, and did not answer when the visit was closed. */
  | 'unclosed'
  | 'failed'
  /** It could not be saved when the learner left, and has been since. */
  | 'arrived'
  | 'device'
  | 'nowhere'
  | 'nothing'
  /** What was there could not be read, and stays as it was. */
  | 'untouched';

/** @param outcome What the LMS answered when the visit was to be ended. */
export function exitOf(
  outcome: 'saved' | 'unclosed' | 'failed',
  { saving, reports, telling }: Standing,
  unreadable: boolean,
): Exit {
  if (outcome === 'failed') {
    if (reports === 'none') return 'nowhere';
    return saving === 'saved' ? 'arrived' : 'failed';
  }
  if (telling === 'readOnly') return 'nothing';
  if (unreadable) return 'untouched';
  if (reports === 'none') return 'device';
  return outcome === 'unclosed' ? 'unclosed' : 'sent';
}
