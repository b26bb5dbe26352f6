import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsMediumPickEvent } from '../../../src/studio/media/tws-medium-pick-event.ts';
import { TwsMediumPicker } from '../../../src/studio/media/tws-medium-picker.ts';
import type { Studio } from '../../../src/studio/session/studio.ts';
import { pngOf } from '../../support/small-media.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';
import { fileOf, studioOf, withoutMedia } from './draft-with-media.ts';

beforeEach(async () => {
  await page.viewport(900, 700);
});

async function picker(studio: Studio, shows?: string) {
  const element = await onPage(new TwsMediumPicker(), { studio, shows });
  const picked: (string | undefined)[] = [];
  element.addEventListener('tws-medium-pick', (event: TwsMediumPickEvent) => picked.push(event.medium));
  return { element, picked };
}

test('axe has nothing to say, with something to pick and with nothing yet', async () => {
  await picker(studioOf(), 'ecg');
  expect(await axeFindings()).toEqual([]);

  await picker(studioOf(withoutMedia, new Map()));
  expect(await axeFindings()).toEqual([]);
});

test('media are offered with a small preview, and the one shown is seen', async () => {
  const { element } = await picker(studioOf(), 'ecg');

  expect(allInside(element, 'wa-option').map(textOf)).toEqual(['A strip with tall T waves.']);
  expect(allInside(element, 'wa-option img').length).toBe(1);
  expect(inside(element, '.shown')).toMatchObject({ alt: 'A strip with tall T waves.' });
});

test('one is picked with the keyboard, and none again', async () => {
  const { element, picked } = await picker(studioOf());
  inside(element, 'wa-select').focus();

  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await expect.poll(() => picked).toEqual(['ecg']);

  element.shows = 'ecg';
  await element.updateComplete;
  const select = inside(element, 'wa-select');
  inside(select, '[part~=clear-button]').click();
  await expect.poll(() => picked).toEqual(['ecg', undefined]);
});

test('a picture that is added here is picked at once', async () => {
  const studio = studioOf(withoutMedia, new Map());
  const { element, picked } = await picker(studio);
  const dialog = inside(element, 'tws-medium-intake');

  await userEvent.upload(inside(element, 'input[type=file]'), fileOf('board.png', pngOf(60, 40)));
  await expect.poll(() => dialog.shadowRoot?.activeElement?.id).toBe('alt');
  await userEvent.keyboard('Nine names.');
  inside(dialog, '[data-action=add-medium]').click();

  await expect.poll(() => picked).toEqual(['board']);
  expect(studio.document.valueAt(['media', 'board', 'alt'])).toBe('Nine names.');
});

test('an id that nothing stands for is shown as such', async () => {
  const { element } = await picker(studioOf(), 'egc');

  expect(allInside(element, 'wa-option').map(textOf)).toContain('egc (not in the list)');
});
