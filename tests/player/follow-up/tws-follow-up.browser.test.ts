import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsFollowUp } from '../../../src/player/follow-up/tws-follow-up.ts';
import { drawFollowUp } from '../../../src/player/pages/draw-follow-up.ts';
import { axeFindings, inside, textOf } from '../debrief/on-page.ts';
import { PageVisit, type PageGiven } from '../pages/page-session-fixture.ts';

const texts = { 'commitment.place': 'er', 'commitment.will': 'wait for the answer' };
const due = { committedOn: '2026-11-01' };

async function open(given: PageGiven = {}) {
  const visit = new PageVisit(given);
  const element = await visit.show<TwsFollowUp>(drawFollowUp);
  return { visit, element };
}

const keep = () => page.getByRole('button', { name: 'Keep this' }).click();

beforeEach(async () => {
  await page.viewport(1000, 900);
});

test('axe has nothing to say, before and after', async () => {
  await open({ texts, notes: due });
  expect(await axeFindings()).toEqual([]);

  await page.getByRole('radio', { name: 'It did not happen' }).click();
  await keep();
  expect(await axeFindings()).toEqual([]);
});

test('it shows what was meant, takes what came of it, and is kind either way', async () => {
  const { visit, element } = await open({ texts, notes: due });

  expect(textOf(inside(element, '.sentence'))).toContain('I will wait for the answer');
  await page.getByRole('radio', { name: 'It did not happen' }).click();
  await page.getByRole('textbox', { name: 'What happened?' }).click();
  await userEvent.keyboard('A full night.');
  await keep();

  expect(visit.notes.followUps).toEqual(['not']);
  expect(visit.texts.at('follow-up.1.happened')).toBe('A full night.');
  expect(textOf(inside(element, '#kind'))).toContain('now you know more');
});

test('without one of the three nothing is kept', async () => {
  const { visit, element } = await open({ texts, notes: due });

  await keep();

  expect(textOf(inside(element, '#missing'))).toContain('each of them is fine');
  expect(visit.notes.followUps).toEqual([]);
});

test('it can be passed over', async () => {
  const { visit } = await open({ notes: due });

  await page.getByRole('button', { name: 'Not now' }).click();

  expect(visit.went).toEqual([['hub', '']]);
  expect(visit.notes.followUps).toEqual([]);
});

test('words that are gone are named by their day', async () => {
  const { element } = await open({ notes: due });

  expect(textOf(inside(element, '.lead'))).toContain('You made a commitment on 1 November 2026');
});

test.each([
  ['Keep it as it is', 'hub', undefined, 'wait for the answer'],
  ['Change it a little', 'commitment', '.change', 'wait for the answer'],
  ['Choose something new', 'commitment', '.change', ''],
])('"%s" goes to %s', async (name, to, about, left) => {
  const { visit } = await open({ texts, notes: due });

  await page.getByRole('radio', { name: 'Partly' }).click();
  await keep();
  await page.getByRole('button', { name }).click();

  expect(visit.went).toEqual([[to, about]]);
  expect(visit.texts.at('commitment.will')).toBe(left);
});

test.each([
  [{}, 'There is no commitment'],
  [{ committedOn: '2026-11-20' }, 'The next look back is on 4 December 2026'],
  [{ committedOn: '2026-11-01', followUps: ['done'] as const }, 'on 13 December 2026'],
  [{ committedOn: '2026-01-01', followUps: ['done', 'not'] as const }, 'You have looked back twice'],
])('where nothing is due (%j) it says so', async (notes, said) => {
  const { element } = await open({ notes });

  expect(textOf(inside(element, '.lead'))).toContain(said);
  expect(await axeFindings()).toEqual([]);
});

test('after six weeks the second one is asked for', async () => {
  const { visit, element } = await open({ notes: { committedOn: '2026-10-01', followUps: ['partly'] } });

  expect(textOf(inside(element, 'h1'))).toBe('Six weeks later');
  await page.getByRole('radio', { name: 'I did it' }).click();
  await keep();

  expect(visit.notes.followUps).toEqual(['partly', 'done']);
});
