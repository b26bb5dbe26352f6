import type { ScenarioData } from '../../course/course.ts';
import type { Debrief } from '../../engine/debrief.ts';

/** A finished run that can be laid beside another. */
export interface ContrastRun {
  /** The scenario's id and which of its runs, such as `er-1/first`. */
  readonly key: string;
  readonly name: string;
  readonly debrief: Debrief;
  readonly data: ScenarioData;
}
