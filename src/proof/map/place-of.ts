import type { Play, Position } from '../../engine/play.ts';
import { places } from './scene-map.ts';

/** The place on its act's map where a run stands. */
export function placeOf(play: Play, { repairing, stage, scene }: Position): string {
  if (stage === 'ended') return places.end;
  return repairing ? places.repair : (play.scenes[scene]?.id ?? '');
}
