import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TwsChoices } from '../../../src/player/choices/tws-choices.ts';
import type { TwsChooseEvent } from '../../../src/player/events.ts';
import { axeFindings, onPage } from '../debrief/on-page.ts';
import { decidingMoment } from '../scene/scene-fixture.ts';

const { choices } = decidingMoment();

test('axe has nothing to say', async () => {
  await onPage(new TwsChoices(), { choices, label: 'What do you do?' });

  expect(await axeFindings()).toEqual([]);
});

test('each choice is a button with its minutes, in the author’s order', async () => {
  await onPage(new TwsChoices(), { choices, label: 'What do you do?' });
  const buttons = page.getByRole('button').elements();

  expect(buttons.map((button) => (button as HTMLElement).dataset['choice'])).toEqual([
    'ask',
    'trust',
    'plan',
  ]);
  await expect.element(page.getByRole('button', { name: 'Your plan first' })).toHaveTextContent('2 min');
});

test('a click says which one was picked', async () => {
  const element = await onPage(new TwsChoices(), { choices });
  const picked: string[] = [];
  element.addEventListener('tws-choose', (event: TwsChooseEvent) => picked.push(event.choice));

  await page.getByRole('button', { name: 'Antibiotics now' }).click();

  expect(picked).toEqual(['trust']);
});
