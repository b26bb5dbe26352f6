import type { Debrief, LinePoint } from '../../engine/debrief.ts';
import type { Strand } from '../../scenario/scenario.ts';
import type { Shape } from './draw-plot.ts';

/** What can be followed over a run. */
export type Measure = 'safety' | 'alliance' | 'O' | Strand;

/** One level of one run over its acts. */
export interface Track {
  readonly name: string;
  readonly kind: 'safety' | 'alliance' | 'openness';
  readonly shape: Shape;
  /** For each act its start, then one level for each decision; in hundredths. */
  readonly parts: readonly (readonly number[])[];
  /** Where it ended, once promises that were never kept had cost their trust. */
  readonly end: number;
}

/** Two tracks drawn over each other. */
export interface Panel {
  readonly name: string;
  /** How many decisions were made before the first one drawn; left out, none. */
  readonly before?: number;
  readonly tracks: readonly [Track, Track];
}

/** Where a second way leaves the first: the act, and how many of its decisions are shared. */
export interface Turn {
  readonly act: number;
  readonly decisions: number;
}

export function levelAt({ safety, alliance, openness, strands }: LinePoint, measure: Measure): number {
  if (measure === 'safety') return safety;
  if (measure === 'alliance') return alliance;
  return measure === 'O' ? openness : strands[measure];
}

/** A measure over a whole run, in the colour of its lane. */
export function trackOf(
  { acts }: Pick<Debrief, 'acts'>,
  measure: Measure,
  name: string,
  shape: Shape,
): Track {
  return {
    name,
    kind: kindOf(measure),
    shape,
    parts: acts.map(({ line }) => line.map((point) => levelAt(point, measure))),
    end: levelAt(acts.at(-1)!.end, measure),
  };
}

export function kindOf(measure: Measure): Track['kind'] {
  if (measure === 'O') return 'openness';
  return measure === 'safety' || ['V', 'C', 'R'].includes(measure) ? 'safety' : 'alliance';
}

/** A place along the time that two tracks share. */
export interface Column {
  readonly act: number;
  /** How many decisions of the act have been made there; 0 at its start. */
  readonly decisions: number;
  /** The decision's number in the first of the tracks that has it; 0 at a start. */
  readonly number: number;
}

/** Each act is as long as the longer of the two makes it, so that the starts of the acts stand under each other. */
export function columnsOf({ tracks, before = 0 }: Panel): readonly Column[] {
  const acts = Math.max(...tracks.map(({ parts }) => parts.length));
  return Array.from({ length: acts }, (_, act) => act).flatMap((act) => {
    const most = Math.max(...tracks.map(({ parts }) => parts[act]?.length ?? 0));
    return Array.from({ length: most }, (_, decisions) => {
      const owner = tracks.find(({ parts }) => decisions < (parts[act]?.length ?? 0))!;
      return { act, decisions, number: decisions === 0 ? 0 : before + madeBefore(owner, act) + decisions };
    });
  });
}

function madeBefore({ parts }: Track, act: number): number {
  return parts.slice(0, act).reduce((sum, { length }) => sum + length - 1, 0);
}
