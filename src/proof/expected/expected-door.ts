import type { Play, PlayChoice, Position } from '../../engine/play.ts';
import { sceneAt } from '../../engine/walker.ts';
import { isMet } from '../../model/gates.ts';
import { measure, reading } from '../../model/measures.ts';
import { levelName, points } from './level-words.ts';
import { openAt } from './walked.ts';

/** Whether a choice is open at a position, and why not. */
export interface Door {
  readonly is: 'open' | 'closed' | 'elsewhere';
  /** A sentence that says so. */
  readonly words: string;
}

export function doorOf(play: Play, now: Position, id: string): Door {
  const choice = now.stage === 'deciding' && sceneAt(play, now).choices.find((each) => each.id === id);
  if (!choice)
    return {
      is: 'elsewhere',
      words: `Choice "${id}" is not among the choices there: ${openWords(play, now)}`,
    };
  if (openAt(play, now).some((open) => open.choice === choice))
    return { is: 'open', words: `Choice "${id}" is open.` };
  return { is: 'closed', words: `Choice "${id}" is closed: ${whyClosed(choice, now)}` };
}

/** What can be chosen at a position, as the second half of a sentence. */
export function openWords(play: Play, now: Position): string {
  if (now.stage !== 'deciding') return 'the run is over.';
  const open = openAt(play, now).map(({ choice }) => choice.id);
  const { id } = sceneAt(play, now);
  return open.length === 0
    ? `nothing is open in scene "${id}".`
    : `open in scene "${id}" ${open.length === 1 ? 'is' : 'are'} ${open.join(', ')}.`;
}

function whyClosed({ when, gates }: PlayChoice, now: Position): string {
  if (when !== undefined && !when(now)) return 'its condition (when) does not hold.';
  const missing = gates
    .filter((gate) => !isMet(now.state, gate))
    .map(
      ({ of, atLeast }) =>
        `it needs ${levelName(measureNames[of]!)} of at least ${points(atLeast)}, and that is ${points(reading(now.state, of))}`,
    );
  return `${missing.join('; ')}.`;
}

const measureNames = Object.keys(measure) as (keyof typeof measure)[];
