import type { Finding } from '../../scenario/diagnostic.ts';
import { notShown } from './not-shown.ts';
import { points } from './places.ts';
import type { Examined } from './rule.ts';
import { twoWaysOf } from './two-way.ts';

/** What the game is about must be possible, and within the time: the ending itself asks for that. */
export function twoWayUnreachable(examined: Examined): readonly Finding[] {
  return twoWaysOf(examined).flatMap(({ act, number, path, ending }): readonly Finding[] => {
    if (ending.met.known === 'yes') return [];
    if (ending.met.known === 'not-shown')
      return [
        notShown(
          path,
          `None of the runs played ended act "${act}" in two-way coaching; that none does is not shown.`,
        ),
      ];
    const levels = examined.proof.acts[number]!.levels!;
    return [
      {
        code: 'two-way-unreachable',
        severity: 'error',
        path,
        atKey: true,
        message: `No run ends act "${act}" in two-way coaching. It needs safety and alliance of 60 and each strand of 45, within the minutes and 3; safety comes to ${points(levels.safety.outer.high)} at most, alliance to ${points(levels.alliance.outer.high)}. Let options give more or cost fewer minutes, or start higher.`,
      },
    ];
  });
}
