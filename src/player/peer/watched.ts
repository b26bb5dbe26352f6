import type { ScenarioData } from '../../course/course.ts';
import type { Moment } from '../../engine/moment.ts';
import type { Play } from '../../engine/play.ts';
import { walk } from '../../engine/walk.ts';
import { Run } from '../session/run.ts';

/** One decision of a run as whoever made it saw it. */
export interface WatchedScene {
  /** Scenes without a choice, and ends of acts, that lie before it. */
  readonly before: readonly Moment[];
  /** The scene with what was chosen and what came back. */
  readonly moment: Moment;
  /** What still came after the last decision, but for the end. */
  readonly after: readonly Moment[];
}

/** The scenes of a run along a path, as far as it can be played. */
export function watchedScenes(
  data: ScenarioData,
  play: Play,
  path: readonly string[],
): readonly WatchedScene[] {
  const { decided } = walk(play, path);
  const run = new Run(data, play);
  const scenes = decided.map(({ choice }, index) => {
    const before = passedBy(run);
    run.choose(choice.id);
    const { moment } = run;
    run.goOn();
    return { before, moment, after: index === decided.length - 1 ? passedBy(run) : [] };
  });
  run.stop();
  return scenes;
}

/** Goes on to the next decision or the end of the last act; what was to be read on the way. */
function passedBy(run: Run): readonly Moment[] {
  const moments: Moment[] = [];
  while (!run.over && run.moment.choices.length === 0) {
    moments.push(run.moment);
    run.goOn();
  }
  return moments;
}
