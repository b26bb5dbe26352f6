import { endingOf } from '../engine/ending-of.ts';
import type { Play, PlayChoice, Position } from '../engine/play.ts';
import { said } from '../engine/said.ts';
import { choose, openChoices, proceed, sceneAt, start } from '../engine/walker.ts';
import { alliance, safety } from '../model/measures.ts';
import { cost } from '../model/minutes.ts';
import { plainText } from '../scenario/plain-text.ts';
import type { EndingId } from '../scenario/scenario.ts';
import type { HabitProof, Path } from './proof.ts';
import { longestRun } from './tallies/trail.ts';

/** What one act came to. Levels in hundredths. */
export interface Outcome {
  readonly act: string;
  readonly ending: EndingId;
  readonly safety: number;
  readonly alliance: number;
  readonly margin: number;
  readonly used: number;
}

/** A learner who always decides in the same way; ties go to the author's order. The higher the number, the more wanted. */
export type Habit = (choice: PlayChoice, position: Position, index: number) => number;

export const habits: Readonly<Record<string, Habit>> = {
  'always the first': () => 0,
  'always the last': (_choice, _position, index) => index,
  'the longest text': lengthOf,
  'the shortest text': (choice, position) => -lengthOf(choice, position),
  'the kindest': ({ action }) => action.B + action.V,
  'the quickest': (choice, { state }) => -cost(state, choice.action),
  'the slowest': (choice, { state }) => cost(state, choice.action),
  'the most control': ({ action }) => action.cover,
  'the least control': ({ action }) => -action.cover,
  'most of everything': ({ action: { V, C, R, G, T, B } }) => V + C + R + G + T + B,
};

/** What each habit comes to; of a run that does not end, as far as it was followed. */
export function habitsOf(play: Play): readonly HabitProof[] {
  return Object.entries(habits).map(([name, habit]) => {
    const { path, outcomes } = playByHabit(play, habit);
    return { name, path, endings: outcomes.map(({ ending }) => ending) };
  });
}

export function playByHabit(
  play: Play,
  habit: Habit,
): { readonly path: Path; readonly outcomes: readonly Outcome[] } {
  const path: string[] = [];
  const outcomes: Outcome[] = [];
  let here = start(play);
  let steps = 0;
  while (path.length < longestRun && steps <= longestRun) {
    const wanted = mostWanted(play, here, habit);
    const next = wanted === undefined ? proceed(play, here) : choose(play, here, wanted);
    if (next === here) break;
    steps = wanted === undefined ? steps + 1 : 0;
    if (wanted !== undefined) path.push(sceneAt(play, here).choices[wanted]!.code);
    if (next.stage === 'ended') outcomes.push(outcomeOf(play, next));
    here = next;
  }
  return { path, outcomes };
}

/** How an act that has ended stands. */
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

function mostWanted(play: Play, here: Position, habit: Habit): number | undefined {
  const open = openChoices(play, here);
  if (open.length === 0) return undefined;
  const { choices } = sceneAt(play, here);
  const wish = (index: number) => habit(choices[index]!, here, index);
  return open.reduce((best, index) => (wish(index) > wish(best) ? index : best));
}

function lengthOf({ text }: PlayChoice, position: Position): number {
  return plainText(said(text, position)).length;
}
