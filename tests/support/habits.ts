import { endingOf } from '../../src/engine/ending-of.ts';
import type { Play, PlayChoice, Position } from '../../src/engine/play.ts';
import { walkByIds } from '../../src/engine/walk.ts';
import { choose, openAct, openChoices, proceed, sceneAt, start } from '../../src/engine/walker.ts';
import { alliance, safety } from '../../src/model/measures.ts';
import { cost } from '../../src/model/minutes.ts';
import type { Line } from '../../src/scenario/prose.ts';

/** What one act came to. Levels in hundredths. */
export interface Outcome {
  readonly act: string;
  readonly ending: string;
  readonly safety: number;
  readonly alliance: number;
  readonly margin: number;
  readonly used: number;
}

/** A learner who always decides in the same way; ties go to the author's order. The higher the number, the more wanted. */
type Habit = (choice: PlayChoice, position: Position) => number;

export const habits: Readonly<Record<string, Habit>> = {
  'always the first': () => 0,
  'the longest text': (choice) => lengthOf(choice),
  'the shortest text': (choice) => -lengthOf(choice),
  'the quickest': (choice, { state }) => -cost(state, choice.action),
  'the slowest': (choice, { state }) => cost(state, choice.action),
  'most bond and vulnerability': ({ action }) => action.B + action.V,
  'most of everything': ({ action: { V, C, R, G, T, B } }) => V + C + R + G + T + B,
  'most cover': ({ action }) => action.cover,
  'least cover': ({ action }) => -action.cover,
};

export function playByHabit(
  play: Play,
  habit: Habit,
): { readonly path: readonly string[]; readonly outcomes: readonly Outcome[] } {
  const path: string[] = [];
  const outcomes: Outcome[] = [];
  let here = start(play);
  for (;;) {
    const open = openChoices(play, here);
    if (open.length > 0) {
      const { choices } = sceneAt(play, here);
      const wanted = open.reduce((best, index) =>
        habit(choices[index]!, here) > habit(choices[best]!, here) ? index : best,
      );
      path.push(choices[wanted]!.code);
      here = choose(play, here, wanted);
      continue;
    }
    const next = proceed(play, here);
    if (next === here) return { path, outcomes };
    if (next.stage === 'ended') outcomes.push(outcomeOf(play, next));
    here = next;
  }
}

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
      title: plain(title),
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

export function outcomeOf(play: Play, position: Position): Outcome {
  const { state } = position;
  return {
    act: play.acts[position.act]!.id,
    ending: endingOf(play, position),
    safety: safety(state),
    alliance: alliance(state),
    margin: state.margin,
    used: state.used,
  };
}

/** A line's words without their emphasis. */
export function plain(line: Line): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('em' in part) return plain(part.em);
      return plain('strong' in part ? part.strong : part.text);
    })
    .join('');
}

function lengthOf(choice: PlayChoice): number {
  return plain(choice.text.at(-1)!.text).length;
}
