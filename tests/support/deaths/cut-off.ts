import { expect } from 'vitest';
import { crash, notices } from '../course-visits.ts';
import type { Death } from './death.ts';
import { decide, killPage, untilSent, type Scene } from './moments.ts';

/** The LMS or the way to it fails before, during or after it is asked to save. */
export const cutOffDeaths: readonly Death[] = [
  {
    what: 'server gone, then page crashed',
    moment: 'in a reply, just sent',
    standards: ['scorm12'],
    die: async (scene) => {
      await scene.course.lms.stop();
      await decide(scene, 2);
      await tryToSend(scene);
      expect(await notices(scene.learner)).toMatch(/Not saved yet/);
      await crash(scene.learner);
      await scene.course.lms.restart();
    },
  },
  {
    what: 'connection broken, then tab closed',
    moment: 'in a reply, just sent',
    standards: ['scorm12', 'scorm2004'],
    options: { profile: 'moodle' },
    die: async (scene) => {
      scene.course.lms.reports.mood = 'resets';
      await decide(scene, 2);
      await tryToSend(scene);
      await scene.learner.visitor.closeTab();
      await passes(scene);
    },
  },
  {
    what: 'answer lost on its way, then page crashed',
    moment: 'in a reply, just sent',
    standards: ['scorm2004'],
    die: async (scene) => {
      scene.course.lms.reports.mood = 'loses-the-answer';
      await decide(scene, 2);
      await tryToSend(scene);
      await crash(scene.learner);
      await passes(scene);
    },
  },
  {
    what: 'killed during a save that never arrived',
    moment: 'in a reply, just sent',
    standards: ['scorm2004'],
    die: async (scene) => {
      await killedWhileSaving(scene);
      scene.course.lms.reports.drop();
      await passes(scene);
    },
  },
  {
    what: 'killed during a save that arrived later',
    moment: 'in a reply, just sent',
    standards: ['scorm12'],
    die: async (scene) => {
      await killedWhileSaving(scene);
      scene.course.lms.reports.wake();
    },
  },
  {
    what: 'server answers after eight seconds, nobody leaves',
    moment: 'in a reply, just sent',
    standards: ['scorm12'],
    back: 'same tab',
    die: async (scene) => {
      const { reports } = scene.course.lms;
      reports.mood = 'hangs';
      await decide(scene, 1);
      const sent = scene.learner.visitor.page.clock.fastForward(16_000);
      await expect.poll(() => reports.hanging, { timeout: 5000 }).toBe(1);
      await new Promise((later) => setTimeout(later, 8000));
      reports.wake();
      await sent;
    },
  },
  {
    what: 'LMS restarted with its last data, nobody leaves',
    moment: 'in a reply, just sent',
    standards: ['scorm2004'],
    back: 'same tab',
    die: async (scene) => {
      await scene.course.lms.stop();
      await decide(scene, 2);
      await tryToSend(scene);
      await scene.course.lms.restart();
      await untilSent(scene);
    },
  },
  {
    what: 'signed out in mid-play, then tab closed',
    moment: 'in a reply, just sent',
    standards: ['scorm12', 'scorm2004'],
    options: { profile: 'moodle' },
    die: async (scene) => {
      scene.course.lms.reports.mood = 'forbids';
      await decide(scene, 2);
      for (let tries = 0; tries < 4; tries += 1) await tryToSend(scene);
      expect(await notices(scene.learner)).toContain('signed you out');
      await decide(scene, 2);
      await scene.learner.visitor.closeTab();
      await passes(scene);
    },
  },
  {
    what: 'tab closed while offline',
    moment: 'right after a choice',
    standards: ['scorm2004'],
    die: async ({ learner: { visitor } }) => {
      const context = visitor.page.context();
      await context.setOffline(true);
      await visitor.closeTab();
      await context.setOffline(false);
    },
  },
];

/** Lets the page's own clock run ahead until it has tried. */
async function tryToSend({ learner }: Scene): Promise<void> {
  await learner.visitor.page.clock.fastForward(31_000);
  await learner.visitor.seconds(0.2);
}

async function killedWhileSaving(scene: Scene): Promise<void> {
  const { reports } = scene.course.lms;
  reports.mood = 'hangs';
  await decide(scene, 1);
  void scene.learner.visitor.page.clock.fastForward(16_000).catch(() => undefined);
  await expect.poll(() => reports.hanging, { timeout: 5000 }).toBe(1);
  await killPage(scene);
}

/** What was under way has arrived or has not; from now on the server works. */
async function passes({ course }: Scene): Promise<void> {
  await new Promise((later) => setTimeout(later, 300));
  course.lms.reports.mood = 'works';
}
