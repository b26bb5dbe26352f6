import type { ScenarioData } from '../../course/course.ts';
import { isRunOf, type ReplayCode } from '../../peer/replay-code.ts';
import type { AboutDecision, Reply } from '../../peer/reply.ts';
import { pathOf, type PeerCourse } from './peer-course.ts';
import { watchedScenes, type WatchedScene } from './watched.ts';

/** A reply put beside the scenes it is about. */
export interface OpenedReply {
  readonly data: ScenarioData;
  readonly beside: readonly { readonly about: AboutDecision; readonly scene: WatchedScene }[];
  /** About scenes that can no longer be shown. */
  readonly elsewhere: readonly AboutDecision[];
  readonly borrow: string;
  readonly question: string;
}

/**
 * Finds the learner's own run that a reply is about.
 *
 * @returns Why there is none, or the reply beside its scenes.
 * @throws If the scenario cannot be had now.
 */
export async function openReply(
  { decisions, borrow, question }: Reply,
  code: ReplayCode,
  course: PeerCourse,
): Promise<OpenedReply | 'another-run' | 'nothing'> {
  const own = course.runs.filter(({ scenario }) => scenario === code.scenario);
  if (own.length === 0) return 'another-run';
  const { data, play } = await course.load(code.scenario);
  const path = own.map(({ run }) => pathOf(run, play)).find((each) => isRunOf(code, code.scenario, each));
  if (path === undefined) return 'another-run';
  const scenes = watchedScenes(data, play, path);
  if (scenes.length === 0) return 'nothing';
  const sorted = [...decisions].sort((one, other) => one.step - other.step);
  return {
    data,
    beside: sorted.flatMap((about) => {
      const scene = scenes[about.step - 1];
      return scene === undefined ? [] : [{ about, scene }];
    }),
    elsewhere: sorted.filter(({ step }) => scenes[step - 1] === undefined),
    borrow,
    question,
  };
}
