import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  TwsChangedElsewhere,
  type TwsChangedElsewhereEvent,
} from '../../../src/studio/drafts/tws-changed-elsewhere.ts';
import { TwsElsewhere, type TwsElsewhereEvent } from '../../../src/studio/drafts/tws-elsewhere.ts';
import { TwsNotKept, type TwsNotKeptEvent } from '../../../src/studio/drafts/tws-not-kept.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';

test('axe has nothing to say of either tab', async () => {
  await page.viewport(390, 800);
  document.body.replaceChildren(await onPage(new TwsElsewhere(), { name: 'Nights' }));
  expect(await axeFindings()).toEqual([]);

  document.body.replaceChildren(await onPage(new TwsElsewhere(), { name: 'Nights', taken: true }));
  expect(await axeFindings()).toEqual([]);
});

test('the second tab is told, and its answers are heard', async () => {
  const answers: string[] = [];
  const element = await onPage(new TwsElsewhere(), { name: 'Nights' });
  element.addEventListener('tws-elsewhere', (event: TwsElsewhereEvent) => answers.push(event.answer));

  expect(textOf(inside(element, 'h1'))).toBe('This draft is open in another tab');
  for (const button of allInside(element, 'button')) await userEvent.click(button);

  expect(answers).toEqual(['work-here', 'open-copy', 'all-drafts']);
});

test('axe has nothing to say of the question about files that were changed', async () => {
  await page.viewport(1024, 800);
  await onPage(new TwsChangedElsewhere(), { open: true, folder: 'mine', files: ['course.yaml'] });
  await new Promise((later) => setTimeout(later, 400));

  expect(await axeFindings()).toEqual([]);
});

test('it names a few files, and closing it is the same as not saving now', async () => {
  const answers: string[] = [];
  const element = await onPage(new TwsChangedElsewhere(), {
    open: true,
    folder: 'mine',
    files: Array.from({ length: 9 }, (_none, at) => `er-${at}/scenario.yaml`),
  });
  element.addEventListener('tws-changed-elsewhere', (event: TwsChangedElsewhereEvent) =>
    answers.push(event.answer),
  );
  await new Promise((later) => setTimeout(later, 400));

  expect(allInside(element, 'li').map(textOf).at(-1)).toBe('and 3 more');
  await userEvent.keyboard('{Escape}');
  await new Promise((later) => setTimeout(later, 400));

  expect(answers).toEqual(['call-off']);
});

test('a tab with changes of its own offers a copy first, and says what could not be done', async () => {
  const element = await onPage(new TwsElsewhere(), { name: 'Nights', taken: true, left: true });
  document.body.replaceChildren(element);
  element.problem = 'What this browser kept cannot be read.';
  await element.updateComplete;

  expect(await axeFindings()).toEqual([]);
  expect(allInside(element, 'button').map((button) => button.dataset['action'])).toEqual([
    'open-copy',
    'all-drafts',
  ]);
  expect(textOf(inside(element, '[role="alert"]'))).toBe('What this browser kept cannot be read.');
});

test('whoever leaves what is kept nowhere is asked, and closing the question is staying', async () => {
  const answers: string[] = [];
  const element = await onPage(new TwsNotKept(), { open: true, name: 'Nights' });
  element.addEventListener('tws-not-kept', (event: TwsNotKeptEvent) => answers.push(event.answer));
  await new Promise((later) => setTimeout(later, 400));

  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await new Promise((later) => setTimeout(later, 400));

  expect(answers).toEqual(['stay']);
});
