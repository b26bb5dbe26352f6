import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TwsActionEvent } from '../../../src/player/events.ts';
import { type CourseSettings, usualSettings } from '../../../src/course/settings.ts';
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

test('its one main button begins, and is in sight in a small frame', async () => {
  await page.viewport(367, 666);
  const welcome = await onPage(new TwsWelcome(), { outline: outlineOf() });
  const asked: string[] = [];
  welcome.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));
  const button = page.getByRole('button', { name: 'Begin' });

  expect(button.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(666);
  await button.click();

  expect(asked).toEqual(['begin']);
});

test('a quiet button leads to the check of the LMS', async () => {
  const welcome = await onPage(new TwsWelcome(), { outline: outlineOf() });
  const asked: string[] = [];
  welcome.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  await page.getByRole('button', { name: 'Check this LMS' }).click();

  expect(asked).toEqual(['check-lms']);
});

/** What the welcome says where the site changed some settings. */
async function told(settings: Partial<CourseSettings>): Promise<string> {
  const outline = outlineOf({ settings: { ...usualSettings, ...settings } });
  return textOf(inside(await onPage(new TwsWelcome(), { outline }), 'article'));
}

test('says what this site reports, no more and no less', async () => {
  expect(await told({})).toMatch(/which options you chose.*neither is anything you write/);
  expect(await told({ decisions: 'kept' })).not.toContain('which options you chose');
  expect(await told({ score: 'share' })).toContain('as a score, what part of the course you have finished');
  expect(await told({ reflections: 'kept' })).toContain('Your own words are kept with your place');

  const reported = await told({ reflections: 'reported' });
  expect(reported).toContain('and what you write in your own words');
  expect(reported).not.toContain('neither');
});

test('where levels come after playing, it does not speak of lanes that move', async () => {
  expect(await told({})).toContain('two lanes move');
  expect(await told({ levels: 'after' })).not.toContain('two lanes move');
});
