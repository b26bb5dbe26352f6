import { words } from '../words.ts';
import type { Update } from './update.ts';

/** The one sentence that a learner is told. */
export function updateInWords(update: Update): string {
  const { shorter, elsewhere, lost, finished } = words().updates;
  switch (update.what) {
    case 'shorter':
      return shorter(update.hold, update.made);
    case 'elsewhere':
      return elsewhere(update.made);
    case 'lost':
      return lost;
    case 'finished-shorter':
      return finished.shorter(update.hold, update.made, update.ended);
    case 'finished-otherwise':
      return finished.otherwise(update.ended);
    case 'finished-lost':
      return finished.lost(update.ended);
    default:
      return update satisfies never;
  }
}
