import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TwsActionEvent } from '../../../src/player/events.ts';
import { TwsWelcome } from '../../../src/player/welcome/tws-welcome.ts';
import { axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';
import { outlineOf } from '../session/course-fixture.ts';

beforeEach(async () => {
  await page.viewport(800, 900);
});

test('axe has nothing to say', async () => {
  await onPage(new TwsWelcome(), { outline: outlineOf() });

  expect(await axeFindings()).toEqual([]);
});

test('says how long, that levels are never a grade, and what is reported', async () => {
  const words = textOf(inside(await onPage(new TwsWelcome(), { outline: outlineOf() }), 'article'));

  expect(words).toContain('10 to 15 minutes');
  expect(words).toContain('never a grade');
  expect(words).toContain('The levels are never sent');
});

test('without an LMS it says that nothing is reported', async () => {
  const words = textOf(
    inside(await onPage(new TwsWelcome(), { outline: outlineOf(), telling: 'none' }), 'article'),
  );

  expect(words).toContain('nothing is reported');
  expect(words).not.toContain('never sent');
});

test('its one button begins, and is in sight in a small frame', async () => {
  await page.viewport(367, 666);
  const welcome = await onPage(new TwsWelcome(), { outline: outlineOf() });
  const asked: string[] = [];
  welcome.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));
  const button = page.getByRole('button');

  expect(button.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(666);
  await button.click();

  expect(asked).toEqual(['begin']);
});
