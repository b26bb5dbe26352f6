import type { Finding } from '../../scenario/diagnostic.ts';
import type { Examined } from './rule.ts';
import { twoWaysOf } from './two-way.ts';

/** Whoever always does the same should not do best: then nothing that happens matters. */
export function habitWins(examined: Examined): readonly Finding[] {
  return twoWaysOf(examined).flatMap(({ act, number, path }) =>
    examined.proof.habits
      .filter(({ endings }) => endings[number] === 'two_way_coaching')
      .map(({ name, path: witness }) => ({
        code: 'habit-wins',
        severity: 'warning',
        path,
        atKey: true,
        message: `Whoever chooses "${name}" everywhere ends act "${act}" in two-way coaching. Let that habit fail somewhere: a costly turn, a slight, too little cover.`,
        witness,
      })),
  );
}
