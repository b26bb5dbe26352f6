import type { Play } from '../../engine/play.ts';

/** What is gathered for each scene is worth so many decisions, in time and in memory. */
const decisionsOfAScene = 1000;

/**
 * Why a scenario is not proved at all, in a sentence: it has more scenes than a thousandth of the limit of decisions,
 * 5,000 unless told otherwise. A higher `ProveOptions.limit` allows more.
 */
export function tooLargeToProve({ scenes, scenario }: Play, limit: number): string | undefined {
  const most = Math.floor(limit / decisionsOfAScene);
  if (scenes.length <= most) return undefined;
  return `Scenario "${scenario.id}" has ${scenes.length} scenes, and at most ${most} are proved with a limit of ${limit} decisions; raise the limit to ${scenes.length * decisionsOfAScene} or more, or split the scenario.`;
}
