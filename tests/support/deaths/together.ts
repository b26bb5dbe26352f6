import { expect } from 'vitest';
import { notices } from '../course-visits.ts';
import type { Learner } from '../learner.ts';
import type { Death } from './death.ts';
import { decide, untilSent, type Scene } from './moments.ts';
import { scenario, wholeRun } from './whole-run.ts';

/** In 1.2 rows cannot be read, and of the other device nothing is known: none is written a second time. */
const mayGoUntold = { scorm12: 2 } as const;

const day = 24 * 3_600_000;

/** Two windows on one attempt, and clocks that are changed. */
export const strangeDeaths: readonly Death[] = [
  {
    what: 'two tabs, the one with the shorter run closed last',
    moment: 'right after a choice',
    standards: ['scorm12', 'scorm2004'],
    says: /two places/,
    die: async (scene) => {
      const first = scene.learner;
      const second = await scene.course.launch({}, first);
      await expect.poll(() => notices(second)).toContain('another window');
      await expect.poll(() => notices(first)).toContain('another window');
      await second.goOnWith(scenario);
      expect(Number((await second.place()).step)).toBe(scene.made);
      await first.choose(wholeRun.slice(scene.made, scene.made + 1));
      await further(scene, second, 3);
      await closed(scene, second);
      await closed(scene, first);
    },
  },
  {
    what: 'two devices, the one with the shorter run closed last',
    moment: 'in a reply, just sent',
    standards: ['scorm12', 'scorm2004'],
    says: /two places/,
    mayGoUntold,
    die: async (scene) => {
      const first = scene.learner;
      const second = await scene.course.launch();
      await second.goOnWith(scenario);
      await second.choose(wholeRun.slice(scene.made, scene.made + 1));
      await further(scene, first, 3);
      await closed(scene, first);
      await closed(scene, second);
    },
  },
  {
    what: 'clock set back by a day, then tab closed',
    moment: 'in a reply, just sent',
    standards: ['scorm12'],
    die: (scene) => withClockSet(scene, -day),
  },
  {
    what: 'clock set two days ahead, then tab closed',
    moment: 'in a reply, just sent',
    standards: ['scorm2004'],
    die: (scene) => withClockSet(scene, 2 * day),
  },
];

/** The longer run is this one's. */
async function further(scene: Scene, learner: Learner, more: number): Promise<void> {
  await learner.choose(wholeRun.slice(scene.made, scene.made + more));
  scene.made += more;
}

/** Who closes last is heard last. */
async function closed({ course }: Scene, learner: Learner): Promise<void> {
  await learner.visitor.closeTab();
  await course.quiet();
}

async function withClockSet(scene: Scene, by: number): Promise<void> {
  const { page } = scene.learner.visitor;
  await page.clock.setSystemTime(Date.now() + by);
  await decide(scene, 2);
  await untilSent(scene);
  await decide(scene, 1);
  await scene.learner.visitor.closeTab();
}
