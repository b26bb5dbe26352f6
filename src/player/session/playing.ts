import type { ScenarioData } from '../../course/course.ts';
import type { Left } from '../../engine/landing.ts';
import type { Play } from '../../engine/play.ts';
import type { DrawPage, PageName } from '../pages/page.ts';
import type { Origin, Run } from './run.ts';

/** What is needed to play, and comes in a script of its own: the engine, and the elements from the briefing on. */
export interface Playing {
  /** A run along a path, up to the place where it was left, or the nearest to it. */
  run(data: ScenarioData, path?: readonly string[], left?: Left, origin?: Origin): Run;
  /** Made once for each scenario. */
  play(data: ScenarioData): Play;
  /** Draws the course's other pages. */
  readonly pages: Readonly<Record<PageName, DrawPage>>;
  /** Codes of all options, open or not, after these choices; undefined where no choice is made. */
  optionsAfter(data: ScenarioData, path: readonly string[]): readonly string[] | undefined;
}
