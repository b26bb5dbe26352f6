import { expect } from 'vitest';
import { notices, saved, type CourseVisits } from '../course-visits.ts';
import { Learner } from '../learner.ts';
import type { ProfileName, Standard } from '../../../scorm/host/profiles.ts';
import { reach, type Moment, type Scene } from './moments.ts';
import { OwnBrowser } from './own-browser.ts';
import { scenario, wholeRun } from './whole-run.ts';

/** One way in which a visit can end, or nearly. */
export interface Death {
  readonly what: string;
  readonly moment: Moment;
  readonly standards: readonly Standard[];
  /** What kind of LMS it is, and what it says: the LMS page's own options. */
  readonly options?: { readonly profile: ProfileName } | { readonly learner: '' };
  /** It needs a browser of its own, which is given to `die`. */
  readonly ownBrowser?: boolean;
  readonly die: (scene: Scene, own: OwnBrowser) => Promise<void>;
  /** Where the learner goes on: where they were, on another device, or in the same tab without opening the course again. */
  readonly back?: 'same device' | 'another device' | 'same tab';
  /** The most decisions that may be lost; none if left out. */
  readonly mayLose?: number;
  /** The most decisions that the LMS is never told of; none if left out. */
  readonly mayGoUntold?: Partial<Readonly<Record<Standard, number>>>;
  /** What the learner is told when they are back. */
  readonly says?: RegExp;
}

/** What became of a learner's decisions. */
export interface Fate {
  readonly made: number;
  readonly after: number;
  /** How many decisions the LMS was told of more than once, and how many never. */
  readonly twice: number;
  readonly untold: number;
  /** What the quiet lines said at the relaunch. */
  readonly said: string;
  readonly commitmentKept: boolean;
}

/** Plays, dies, comes back, and finishes what was begun. */
export async function fateOf(death: Death, course: CourseVisits): Promise<Fate> {
  course.fresh();
  if (death.ownBrowser !== true) return livedThrough(death, course, undefined);
  const own = await OwnBrowser.open();
  try {
    return await livedThrough(death, course, own);
  } finally {
    await own.close();
  }
}

async function livedThrough(death: Death, course: CourseVisits, own: OwnBrowser | undefined): Promise<Fate> {
  const { options = {} } = death;
  const learner = await course.launch(options, own?.context);
  const scene: Scene = { course, learner, made: 0 };
  await reach(death.moment, scene);
  await death.die(scene, own!);
  const device = death.back === 'another device' ? undefined : (own?.context ?? scene.learner);
  const again = death.back === 'same tab' ? scene.learner : await course.launch(options, device);
  const { after, said } = await cameBack(again);
  await finish(again, after);
  const commitmentKept = death.moment !== 'at the commitment' || (await hasCommitment(again));
  await saved(again);
  const different = new Set(course.told).size;
  const twice = course.told.length - different;
  return { made: scene.made, after, said, twice, untold: wholeRun.length - different, commitmentKept };
}

/** From the first screen of a later visit to where the run was left. */
async function cameBack({ visitor }: Learner): Promise<{ after: number; said: string }> {
  await visitor.find('[data-scenario], [data-action="begin"], [data-scene]');
  const said = await notices(new Learner(visitor));
  if (await visitor.sees('[data-action="open-debrief"]')) return { after: wholeRun.length, said };
  if (!(await visitor.sees('[data-scene]'))) {
    if (!(await visitor.sees('[data-scenario]'))) await new Learner(visitor).begin();
    await visitor.pressOn(`[data-scenario="${scenario}"]`);
    await visitor.find('[data-scene], [data-action="begin"]');
    if (!(await visitor.sees('[data-scene]'))) await visitor.pressOn('[data-action="begin"]');
  }
  return { after: Number(await visitor.attribute('[data-scene]', 'data-step')), said };
}

async function finish(learner: Learner, from: number): Promise<void> {
  if (!(await learner.visitor.sees('[data-action="open-debrief"]'))) {
    await learner.choose(wholeRun.slice(from));
    await learner.ending();
  }
  await learner.debrief();
}

async function hasCommitment({ visitor }: Learner): Promise<boolean> {
  await visitor.pressOn('[data-page="commitment"]');
  await visitor.find('tws-commitment');
  return visitor.sees('tws-kept-commitment');
}

/** What must hold of every death. */
export function expectNothingLost(death: Death, course: CourseVisits, fate: Fate): void {
  expect(fate.made - fate.after, 'decisions lost').toBeLessThanOrEqual(death.mayLose ?? 0);
  expect(fate.twice, 'decisions reported twice').toBe(0);
  expect(fate.untold, 'decisions never reported').toBeLessThanOrEqual(
    death.mayGoUntold?.[course.standard] ?? 0,
  );
  expect(Object.values(course.data)).toContain('er_1');
  expect(fate.commitmentKept).toBe(true);
  const ranks = course.lms.reports.statuses(course.attempt).map((status) => rankOf[status] ?? 0);
  expect(ranks, 'status').toEqual(ranks.toSorted((one, other) => one - other));
  if (death.says !== undefined) expect(fate.said).toMatch(death.says);
}

const rankOf: Readonly<Record<string, number>> = { incomplete: 1, completed: 2, passed: 2 };
