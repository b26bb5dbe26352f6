import { strands } from '../../scenario/schema.ts';
import type { Choice } from '../../scenario/scenario.ts';

/** What a choice gives: the sum of what it moves upwards on the strands. */
export function richness({ moves }: Choice): number {
  return strands.reduce((sum, strand) => sum + Math.max(0, moves[strand] ?? 0), 0);
}

/** The places, from 0, of the choices that give most; several when they give alike, none when nothing gives anything. */
export function richest(choices: readonly Choice[]): readonly number[] {
  const most = Math.max(0, ...choices.map(richness));
  return most === 0 ? [] : choices.flatMap((choice, place) => (richness(choice) === most ? [place] : []));
}
