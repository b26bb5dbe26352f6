import type { Finding } from '../../scenario/diagnostic.ts';
import { bandReplies } from './marks.ts';
import type { Examined } from './rule.ts';

/** A mark that says "rarely met" of what is met would hide a line from whoever checks it. */
export function markWrong(examined: Examined): readonly Finding[] {
  return bandReplies(examined)
    .filter(({ met, marked }) => met.known === 'yes' && marked)
    .map(({ choice, band, met, path }) => ({
      code: 'mark-wrong',
      severity: 'warning',
      path: [...path, 'other_starts_only'],
      snippet: band,
      message: `The ${band} reply to "${choice}" is met at these start values. Take ${band} out of other_starts_only.`,
      ...(met.witness === undefined ? {} : { witness: met.witness }),
    }));
}
