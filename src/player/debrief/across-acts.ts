import type { DebriefAct } from '../../engine/debrief.ts';

/** Where a learner's two sides of one story met: as the teacher, then as the resident. */
export type Across = 'loop' | 'saidAnyway' | 'keptAnyway' | 'street';

/** From here on, in hundredths, risks can be taken: the aim of the lanes. */
const solid = 6000;

/**
 * What an act as the resident came to after an act as the teacher.
 *
 * @returns Undefined unless the one followed the other and both have ended.
 */
export function acrossOf(before: DebriefAct | undefined, act: DebriefAct): Across | undefined {
  if (before?.you !== 'teacher' || act.you !== 'resident') return undefined;
  if (before.ending === undefined || act.ending === undefined) return undefined;
  const safe = before.end.safety >= solid;
  const said = act.ending.id === 'said_and_heard' || act.ending.id === 'said_door_closed';
  if (safe) return said ? 'street' : 'keptAnyway';
  return said ? 'saidAnyway' : 'loop';
}
