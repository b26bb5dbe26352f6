import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TwsActionEvent } from '../../../src/player/events.ts';
import { TwsNotice } from '../../../src/player/notice/tws-notice.ts';
import { axeFindings, onPage } from '../debrief/on-page.ts';

const given = {
  text: 'You are trying another way.',
  offer: 'Back to the debrief',
  action: 'back-to-debrief' as const,
};

test('axe has nothing to say', async () => {
  await onPage(new TwsNotice(), given);

  expect(await axeFindings()).toEqual([]);
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
