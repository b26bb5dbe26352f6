import { expect } from 'vitest';
import type { CourseVisits } from '../course-visits.ts';
import type { Learner } from '../learner.ts';
import { killRenderers } from './own-browser.ts';
import { scenario, toRepair, wholeRun } from './whole-run.ts';

/** A learner in the middle of something. */
export interface Scene {
  readonly course: CourseVisits;
  learner: Learner;
  /** How many decisions have been made. */
  made: number;
}

export type Moment =
  | 'in the first scene'
  | 'right after a choice'
  | 'in a reply, just sent'
  | 'in the repair moment'
  | 'at the ending'
  | 'in the debrief'
  | 'at the commitment'
  | 'during Save and exit';

/** Brings a learner who has just opened the course to a moment. */
export async function reach(moment: Moment, scene: Scene): Promise<void> {
  await scene.learner.begin();
  await scene.learner.start(scenario);
  await ways[moment](scene);
}

/** Goes on with the run, so many decisions further. */
export async function decide(scene: Scene, more: number): Promise<void> {
  await scene.learner.choose(wholeRun.slice(scene.made, scene.made + more));
  scene.made += more;
}

/** Lets the page's own clock run ahead until it has tried to send. */
export async function untilSent(scene: Scene): Promise<void> {
  const { course, learner, made } = scene;
  await learner.visitor.page.clock.fastForward(16_000);
  await expect.poll(() => course.told.length, { timeout: 5000 }).toBe(made);
}

/** Kills the process that draws the page. */
export async function killPage({ course, learner }: Scene): Promise<void> {
  const gone = learner.visitor.page.waitForEvent('crash');
  await killRenderers(course.browser);
  await gone;
}

const ways: Readonly<Record<Moment, (scene: Scene) => Promise<void>>> = {
  'in the first scene': async () => undefined,
  'right after a choice': (scene) => decide(scene, 5),
  'in a reply, just sent': async (scene) => {
    await scene.learner.visitor.page.clock.install();
    await decide(scene, 4);
    await untilSent(scene);
  },
  'in the repair moment': async (scene) => {
    await decide(scene, toRepair.length);
    await scene.learner.goOn();
  },
  'at the ending': ended,
  'in the debrief': async (scene) => {
    await ended(scene);
    await scene.learner.visitor.pressOn('[data-action="open-debrief"]');
    await scene.learner.visitor.find('[data-action="finish-debrief"]');
  },
  'at the commitment': async (scene) => {
    await ended(scene);
    await scene.learner.debrief();
    await scene.learner.commit('needs');
  },
  'during Save and exit': async (scene) => {
    await decide(scene, 5);
    await scene.learner.visitor.pressOn('[data-action="save-and-exit"]');
  },
};

async function ended(scene: Scene): Promise<void> {
  await decide(scene, wholeRun.length);
  await scene.learner.ending();
}
