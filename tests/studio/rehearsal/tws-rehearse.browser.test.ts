import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import er1 from '../../../scenarios/er-1/scenario.yaml?raw';
import references from '../../../scenarios/references.yaml?raw';
import type { Studio } from '../../../src/studio/session/studio.ts';
import { TwsRehearse } from '../../../src/studio/rehearsal/tws-rehearse.ts';
import { axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';
import { studioWith } from '../support/draft-of.ts';

/** Where the test server has the page that the build puts beside the studio. */
const stage = '/src/studio/rehearse.html';

beforeEach(() => page.viewport(1200, 900));

function rehearsing(studio: Studio): Promise<TwsRehearse> {
  return onPage(new TwsRehearse(), { studio, stage });
}

const draft = () => studioWith({ 'er-1/scenario.yaml': er1, 'references.yaml': references });

/** The player's page in its own window, once it has drawn a scene. */
async function sceneIn(element: TwsRehearse): Promise<HTMLElement> {
  const frame = inside(element, 'iframe') as HTMLIFrameElement;
  const find = () =>
    frame.contentDocument
      ?.querySelector('tws-stage')
      ?.shadowRoot?.querySelector('tws-scene')
      ?.shadowRoot?.querySelector('article');
  await expect.poll(find, { timeout: 10_000 }).toBeTruthy();
  return find()!;
}

test('axe has nothing to say', async () => {
  await rehearsing(draft());

  expect(await axeFindings()).toEqual([]);
});

test('it plays from any scene with any levels, and the state stands beside it', async () => {
  const studio = draft();
  const element = await rehearsing(studio);
  const from = inside(element, '[data-field="from"]') as HTMLSelectElement;
  await expect.poll(() => from.options.length).toBeGreaterThan(10);
  from.value = 'hallway';
  from.dispatchEvent(new Event('change'));
  const levels = inside(element, 'tws-levels');
  const safety = inside(levels, '[data-field="level-safety"]') as HTMLInputElement;
  safety.value = '31';
  safety.dispatchEvent(new Event('input'));
  await element.updateComplete;
  // The page in the frame says when it is ready; until then it is asked again.
  await expect
    .poll(
      async () => {
        inside(element, '[data-action="start-rehearsal"]').click();
        await new Promise((later) => setTimeout(later, 200));
        return element.shadowRoot?.querySelector('dl') === null ? '' : textOf(inside(element, 'dl'));
      },
      { timeout: 12_000 },
    )
    .toMatch(/Safety 31/);

  const article = await sceneIn(element);
  expect(article.dataset).toMatchObject({ scene: 'hallway', safety: '3100' });
});

test('what cannot be played is said with the way to what is to be mended', async () => {
  const studio = studioWith({ 'x/scenario.yaml': 'format: 1\nid: x\n' });
  const element = await rehearsing(studio);

  await expect
    .poll(() => element.shadowRoot?.querySelector('.broken') !== null, { timeout: 10_000 })
    .toBe(true);
  inside(element, '[data-action="open-findings"]').click();

  expect(studio.view).toBe('findings');
});
