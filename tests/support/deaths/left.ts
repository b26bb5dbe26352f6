import { tools } from '../browser-port.ts';
import type { Death } from './death.ts';
import { decide, killPage, type Scene } from './moments.ts';

/** Deaths by the hand of the learner, of the LMS's page, or of the browser's thrift: the page can say goodbye, or not. */
export const leavingDeaths: readonly Death[] = [
  { what: 'tab closed', moment: 'in the first scene', standards: ['scorm2004'], die: closeTab },
  { what: 'tab closed', moment: 'right after a choice', standards: ['scorm12'], die: closeTab },
  {
    what: 'tab closed',
    moment: 'in the repair moment',
    standards: ['scorm2004'],
    options: { profile: 'cornerstone' },
    die: closeTab,
  },
  { what: 'tab closed', moment: 'at the commitment', standards: ['scorm12'], die: closeTab },
  {
    what: 'tab closed, asking the page first',
    moment: 'right after a choice',
    standards: ['scorm2004'],
    options: { profile: 'moodle' },
    die: async ({ learner: { visitor } }) => {
      const closed = visitor.page.waitForEvent('close');
      await visitor.page.close({ runBeforeUnload: true });
      await closed;
    },
  },
  {
    what: 'tab closed at once',
    moment: 'during Save and exit',
    standards: ['scorm2004'],
    die: closeTab,
  },
  {
    what: 'gone to another page',
    moment: 'in a reply, just sent',
    standards: ['scorm12'],
    options: { profile: 'moodle' },
    die: ({ learner }) => learner.visitor.go('about:blank'),
  },
  {
    what: 'frame removed by the LMS',
    moment: 'right after a choice',
    standards: ['scorm12', 'scorm2004'],
    options: { profile: 'moodle' },
    die: ({ learner }) => learner.visitor.page.evaluate(() => document.querySelector('iframe')?.remove()),
  },
  {
    what: 'another page put into the frame',
    moment: 'at the ending',
    standards: ['scorm12'],
    die: async ({ learner: { visitor } }) => {
      await visitor.page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'about:blank'));
      await visitor.seconds(0.3);
    },
  },
  {
    what: 'page loaded again',
    moment: 'in the debrief',
    standards: ['scorm2004'],
    back: 'same tab',
    die: async ({ learner }) => void (await learner.visitor.page.reload()),
  },
  {
    what: 'frame loaded again, the LMS takes no second beginning',
    moment: 'right after a choice',
    standards: ['scorm2004'],
    back: 'same tab',
    die: async ({ learner: { visitor } }) => {
      await visitor.page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload());
      await visitor.seconds(0.5);
    },
  },
  {
    what: 'laptop asleep for a while, then closed',
    moment: 'right after a choice',
    standards: ['scorm12'],
    die: async (scene) => {
      await freeze(scene, 'frozen');
      await scene.learner.visitor.seconds(3);
      await freeze(scene, 'active');
      await decide(scene, 1);
      await closeTab(scene);
    },
  },
  {
    what: 'tab put to sleep, then discarded',
    moment: 'right after a choice',
    standards: ['scorm2004'],
    die: async (scene) => {
      await freeze(scene, 'frozen');
      await killPage(scene);
    },
  },
  {
    what: 'gone to another page, back by the back button',
    moment: 'right after a choice',
    standards: ['scorm12', 'scorm2004'],
    ownBrowser: true,
    back: 'same tab',
    die: goBack,
  },
];

async function closeTab({ learner }: Scene): Promise<void> {
  await learner.visitor.closeTab();
}

async function freeze({ learner }: Scene, state: 'frozen' | 'active'): Promise<void> {
  await (await tools(learner.visitor.page)).send('Page.setWebLifecycleState', { state });
}

/** The page must really have been kept, not loaded anew. */
async function goBack({ learner, course }: Scene): Promise<void> {
  const { page } = learner.visitor;
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => sessionStorage.setItem('kept', `${persisted}`));
  });
  await page.goto(`http://localhost:${course.lms.port}/lms.css`);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => sessionStorage.getItem('kept') === 'true');
}
