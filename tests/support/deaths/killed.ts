import { crash } from '../course-visits.ts';
import type { Death } from './death.ts';
import { decide, killPage, type Scene } from './moments.ts';
import type { OwnBrowser } from './own-browser.ts';

/**
 * Chromium writes what a page keeps to disk five seconds later, and less often the more it is given: what was written every
 * six seconds for a minute and a half was then 36 seconds behind. Until then only what the LMS has outlives the browser.
 */
const untilOnDisk = 6;

/** Deaths without a word: no handler runs. */
export const killingDeaths: readonly Death[] = [
  {
    what: 'page crashed',
    moment: 'right after a choice',
    standards: ['scorm2004'],
    die: ({ learner }) => crash(learner),
  },
  {
    what: 'page crashed, on to another device',
    moment: 'in a reply, just sent',
    standards: ['scorm2004'],
    back: 'another device',
    die: ({ learner }) => crash(learner),
  },
  { what: 'process of the page killed', moment: 'in the first scene', standards: ['scorm12'], die: killPage },
  {
    what: 'process of the page killed',
    moment: 'in the repair moment',
    standards: ['scorm12'],
    die: killPage,
  },
  { what: 'process of the page killed', moment: 'in the debrief', standards: ['scorm12'], die: killPage },
  {
    what: 'process of the page killed',
    moment: 'at the commitment',
    standards: ['scorm2004'],
    die: killPage,
  },
  {
    what: 'process of the page killed',
    moment: 'during Save and exit',
    standards: ['scorm12'],
    die: killPage,
  },
  {
    what: 'process of the page killed, the LMS names no learner, so that nothing is kept on the device',
    moment: 'right after a choice',
    standards: ['scorm12'],
    options: { learner: '' },
    // All that came after the last save.
    mayLose: 5,
    die: killPage,
  },
  {
    what: 'whole browser killed',
    moment: 'right after a choice',
    standards: ['scorm12', 'scorm2004'],
    ownBrowser: true,
    mayLose: 1,
    die: async (scene, own) => {
      await scene.learner.visitor.seconds(untilOnDisk);
      await decide(scene, 1);
      await killBrowser(own);
    },
  },
  {
    what: 'offline for several decisions, then the process of the page killed',
    moment: 'right after a choice',
    standards: ['scorm2004'],
    options: { profile: 'moodle' },
    die: async (scene) => {
      await offlineFor(scene, 3);
      await killPage(scene);
      const { page } = scene.learner.visitor;
      await page.close();
      await page.context().setOffline(false);
    },
  },
  {
    what: 'offline for several decisions, then the whole browser killed',
    moment: 'right after a choice',
    standards: ['scorm12'],
    ownBrowser: true,
    die: async (scene, own) => {
      await offlineFor(scene, 3);
      await scene.learner.visitor.seconds(untilOnDisk);
      await killBrowser(own);
    },
  },
];

async function killBrowser(own: OwnBrowser): Promise<void> {
  await own.kill();
  await own.restart();
}

async function offlineFor(scene: Scene, decisions: number): Promise<void> {
  await scene.learner.visitor.page.context().setOffline(true);
  await decide(scene, decisions);
}
