import { ending, residentEnding } from '../model/ending.ts';
import type { EndingId } from '../scenario/scenario.ts';
import type { Play, Position } from './play.ts';
import { actAt } from './walker.ts';

/** How the act of an ended position ended. */
export function endingOf(play: Play, position: Position): EndingId {
  const { asResident, budget } = actAt(play, position);
  return asResident ? residentEnding(position.state) : ending(position.state, budget);
}
