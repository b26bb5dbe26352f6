import type { CourseOutline, ScenarioData } from '../../course/course.ts';
import { optionsAfter } from '../../engine/options-after.ts';
import type { Play } from '../../engine/play.ts';
import { walk } from '../../engine/walk.ts';
import { isOver } from '../../engine/walker.ts';
import { replayOf, type ReplayCode } from '../../peer/replay-code.ts';
import type { CourseMemory, RunMemory } from '../../resume/memory.ts';
import { unpackPath } from '../../resume/packed-path.ts';
import type { Line } from '../../scenario/prose.ts';
import { finishedRuns } from '../session/course-memory.ts';
import { watchedScenes, type WatchedScene } from './watched.ts';

/** What colleagues need of the course. */
export interface PeerCourse {
  readonly scenarios: readonly { readonly id: string; readonly title: Line }[];
  /** The learner's own finished runs. */
  readonly runs: readonly OwnRun[];
  /** Rejects if the scenario cannot be had now. */
  load(scenario: string): Promise<Ready>;
}

export interface OwnRun {
  readonly scenario: string;
  readonly title: Line;
  readonly which: 'first' | 'latest';
  readonly run: RunMemory;
}

export interface Ready {
  readonly data: ScenarioData;
  readonly play: Play;
}

/** A run that a code stands for, opened. */
export interface OpenedRun extends Ready {
  readonly code: string;
  readonly path: readonly string[];
  readonly scenes: readonly WatchedScene[];
  /** Decisions that the code tells of. */
  readonly decisions: number;
  readonly otherVersion: boolean;
  /** What can be shown goes to the end. */
  readonly whole: boolean;
}

export const noPeerCourse: PeerCourse = {
  scenarios: [],
  runs: [],
  load: () => Promise.reject(new RangeError('There is no course.')),
};

/** Finished runs of the course's scenarios, in its order. */
export function ownRuns(
  { scenarios }: CourseOutline,
  { scenarios: played }: CourseMemory,
): readonly OwnRun[] {
  return scenarios.flatMap(({ id, title }) => {
    const memory = played.find((each) => each.id === id);
    return finishedRuns(memory).map(([which, run]) => ({ scenario: id, title, which, run }));
  });
}

/** The choices of an own run; none if it no longer fits the scenario. */
export function pathOf({ path, packed }: RunMemory, play: Play): readonly string[] {
  if (packed === undefined || path.length > 0) return path;
  return unpackPath(packed, (before) => optionsAfter(play, before)) ?? [];
}

/** Whether every choice of a path can still be made. */
export function playsWhole(play: Play, path: readonly string[]): boolean {
  return path.length > 0 && walk(play, path).decided.length === path.length;
}

/** @returns Why not, or the run that can be watched. */
export function openRun({ data, play }: Ready, code: ReplayCode): OpenedRun | 'mistyped' | 'nothing' {
  const replayed = replayOf(play, code);
  if (replayed.kind === 'mistyped') return 'mistyped';
  const { path } = replayed;
  if (path.length === 0) return 'nothing';
  return {
    data,
    play,
    path,
    code: code.code,
    scenes: watchedScenes(data, play, path),
    decisions: code.letters.length,
    otherVersion: replayed.kind === 'other-version',
    whole: path.length === code.letters.length && isOver(play, walk(play, path).position),
  };
}
