import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TwsActionEvent } from '../../../src/player/events.ts';
import { TwsNotice } from '../../../src/player/notice/tws-notice.ts';
import { axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';

const given = {
  said: 'You are trying another way.',
  more: 'Nothing of this is kept.',
  offer: 'Back to the debrief',
  action: 'back-to-debrief' as const,
};

test('axe has nothing to say', async () => {
  await onPage(new TwsNotice(), given);

  expect(await axeFindings()).toEqual([]);
});

test('reads as one sentence and what follows from it', async () => {
  const notice = await onPage(new TwsNotice(), given);

  expect(textOf(inside(notice, 'p'))).toBe('You are trying another way. Nothing of this is kept.');
  expect(textOf(inside(notice, 'strong'))).toBe('You are trying another way.');
});

test('at a quarter of a small window, as when it is enlarged four times, nothing is cut', async () => {
  await page.viewport(320, 256);
  const notice = await onPage(new TwsNotice(), { ...given, worry: true });
  const { height } = notice.getBoundingClientRect();

  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(height).toBeLessThan(128);
});

test('its button asks for what it offers', async () => {
  const notice = await onPage(new TwsNotice(), given);
  const asked: string[] = [];
  notice.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  await page.getByRole('button', { name: 'Back to the debrief' }).click();

  expect(asked).toEqual(['back-to-debrief']);
});

test('without words nothing is drawn', async () => {
  const notice = await onPage(new TwsNotice(), {});

  expect(notice.getBoundingClientRect().height).toBe(0);
});
