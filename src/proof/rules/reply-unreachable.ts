import type { Finding } from '../../scenario/diagnostic.ts';
import { bandReplies } from './marks.ts';
import { notShown } from './not-shown.ts';
import type { Examined } from './rule.ts';

/** A reply that nobody hears either tells of a resident who cannot be so, or of a start that a site may choose. */
export function replyUnreachable(examined: Examined): readonly Finding[] {
  return bandReplies(examined)
    .filter(({ met, marked }) => met.known !== 'yes' && !marked)
    .map(({ choice, band, met, words }) =>
      met.known === 'not-shown'
        ? notShown(
            words,
            `The ${band} reply to "${choice}" was given in none of the runs played; that it never is is not shown.`,
          )
        : {
            code: 'reply-unreachable',
            severity: 'warning',
            path: words,
            atKey: true,
            message: `No run meets the resident ${band} after "${choice}". If that is meant for sites that move the start values, write other_starts_only: [${band}] on it; otherwise let another path lead there.`,
          },
    );
}
