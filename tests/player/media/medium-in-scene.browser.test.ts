import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ScenarioData } from '../../../src/course/course.ts';
import type { Moment } from '../../../src/engine/moment.ts';
import { TwsScene } from '../../../src/player/scene/tws-scene.ts';
import { pngOf } from '../../support/small-media.ts';
import { axeFindings, inside, onPage } from '../debrief/on-page.ts';
import { decidingMoment, replyingMoment, sceneData } from '../scene/scene-fixture.ts';

const source = URL.createObjectURL(
  new Blob([pngOf(600, 400) as Uint8Array<ArrayBuffer>], { type: 'image/png' }),
);

const data: ScenarioData = {
  ...sceneData(),
  media: { ecg: { kind: 'image', source, width: 600, height: 400, alt: 'A strip with tall T waves.' } },
};

async function scene(moment: Moment): Promise<TwsScene> {
  document.body.style.margin = '0';
  return onPage(new TwsScene(), { moment, data });
}

/** What our own header takes of the window. */
const header = 52;

test.each([
  [367, 666],
  [390, 844],
  [650, 666],
  [1280, 860],
])(
  'at %i by %i a picture stands beside the words, and the first choice is in view',
  async (width, height) => {
    await page.viewport(width, height);
    const element = await scene(decidingMoment({ shows: 'ecg', says: undefined }));
    const picture = inside(inside(element, 'tws-medium'), 'img');
    const first = inside(inside(element, 'tws-choices'), 'button');

    const box = picture.getBoundingClientRect();
    expect(box.height).toBeGreaterThan(60);
    expect(box.height).toBeLessThanOrEqual(height * 0.3 + 1);
    expect(first.getBoundingClientRect().bottom).toBeLessThanOrEqual(height - header);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('axe has nothing to say of a scene and a reply with a picture', async () => {
  await page.viewport(390, 844);
  const element = await scene(decidingMoment({ shows: 'ecg' }));
  expect(await axeFindings()).toEqual([]);

  const replying = replyingMoment();
  element.moment = { ...replying, reply: { ...replying.reply!, shows: 'ecg' } };
  await element.updateComplete;
  await expect
    .poll(() => inside(element, 'tws-reply').shadowRoot?.querySelector('tws-medium')?.kind)
    .toBe('image');
  expect(await axeFindings()).toEqual([]);
});

test('a picture opened larger takes the width of the words, and the choices follow below', async () => {
  await page.viewport(390, 844);
  const element = await scene(decidingMoment({ shows: 'ecg' }));
  const medium = inside(element, 'tws-medium');
  await expect.poll(() => medium.shadowRoot?.querySelector('button')).not.toBeNull();

  inside(medium, 'button').click();
  await expect
    .poll(() => medium.getBoundingClientRect().width)
    .toBe(inside(element, '.earlier').getBoundingClientRect().width);
});

test('what no medium stands for is not drawn', async () => {
  const element = await scene(decidingMoment({ shows: 'gone' }));

  expect(element.shadowRoot?.querySelector('tws-medium')).toBeNull();
});
