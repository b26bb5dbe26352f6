import type { Play, Position } from '../../src/engine/play.ts';
import { walkByIds } from '../../src/engine/walk.ts';
import { openAct, proceed } from '../../src/engine/walker.ts';
import { outcomeOf, type Outcome } from '../../src/proof/habits.ts';
import { plainText } from '../../src/scenario/plain-text.ts';

export interface WayOutcome {
  readonly title: string;
  /** The number of choices that could be made, of how many. */
  readonly taken: number;
  readonly of: number;
  /** How the act ended; undefined if the path does not reach its end. */
  readonly outcome: Outcome | undefined;
}

/** Plays each of the author's good ways. A later act is played after the first good way of the act before it. */
export function playGoodWays(play: Play): readonly WayOutcome[] {
  const ends = new Map<number, Position>();
  return play.scenario.good_ways.map(({ title, act, path }) => {
    const number = act === undefined ? 0 : play.acts.findIndex(({ id }) => id === act);
    const { decided } = walkByIds(play, openAct(play, number, ends.get(number - 1)), path);
    const last = decided.length === path.length ? endOfAct(play, decided.at(-1)!.after) : undefined;
    if (last !== undefined && !ends.has(last.act)) ends.set(last.act, last);
    return {
      title: plainText(title),
      taken: decided.length,
      of: path.length,
      outcome: last && outcomeOf(play, last),
    };
  });
}

function endOfAct(play: Play, from: Position): Position | undefined {
  let here = from;
  while (here.stage === 'replying' || here.stage === 'reading') here = proceed(play, here);
  return here.stage === 'ended' ? here : undefined;
}
