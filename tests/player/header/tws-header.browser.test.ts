import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TwsActionEvent } from '../../../src/player/events.ts';
import { TwsHeader } from '../../../src/player/header/tws-header.ts';
import { axeFindings, onPage } from '../debrief/on-page.ts';

const given = { heading: 'Bed 7 and a full hallway, and more', progress: 'Decision 3', saved: 'Saved 14:02' };

test('axe has nothing to say', async () => {
  await onPage(new TwsHeader(), given);

  expect(await axeFindings()).toEqual([]);
});

test('the way out asks to save and exit', async () => {
  const header = await onPage(new TwsHeader(), given);
  const asked: string[] = [];
  header.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  await page.getByRole('button', { name: 'Save and exit' }).click();

  expect(asked).toEqual(['save-and-exit']);
});

test('on a narrow page it stays one line high with the way out in sight', async () => {
  await page.viewport(320, 640);

  const header = await onPage(new TwsHeader(), given);
  const way = page.getByRole('button', { name: 'Save and exit' }).element().getBoundingClientRect();

  expect(header.getBoundingClientRect().height).toBeLessThanOrEqual(56);
  expect(way.right).toBeLessThanOrEqual(320);
});
