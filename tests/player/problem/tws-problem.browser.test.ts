import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TwsActionEvent } from '../../../src/player/events.ts';
import { TwsProblem } from '../../../src/player/problem/tws-problem.ts';
import { axeFindings, onPage } from '../debrief/on-page.ts';

const given: Partial<TwsProblem> = {
  said: 'The scenario could not be loaded.',
  more: 'Your connection may have dropped.',
  offers: [
    { label: 'Try again', action: 'retry' },
    { label: 'Back to the scenarios', action: 'back' },
  ],
};

test('axe has nothing to say', async () => {
  await onPage(new TwsProblem(), given);

  expect(await axeFindings()).toEqual([]);
});

test('says what happened as its heading and asks for what is pressed', async () => {
  const problem = await onPage(new TwsProblem(), given);
  const asked: string[] = [];
  problem.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Back' }).click();

  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('could not be loaded');
  expect(asked).toEqual(['retry', 'back']);
});

test('what has happened since is spoken from a place that was there before', async () => {
  const problem = await onPage(new TwsProblem(), given);
  const place = page.getByRole('status').element();

  problem.news = 'Tried again at 14:05:32: still not saved.';
  await problem.updateComplete;

  expect(page.getByRole('status').element()).toBe(place);
  expect(place.textContent).toBe('Tried again at 14:05:32: still not saved.');
  expect(await axeFindings()).toEqual([]);
});
