import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reference } from '../../../src/course/course.ts';
import type { TwsPageEvent } from '../../../src/player/events.ts';
import { drawSources } from '../../../src/player/pages/draw-sources.ts';
import { line, tinyScenario } from '../../support/scenario-builder.ts';
import { allInside, axeFindings, inside, textOf } from '../debrief/on-page.ts';
import { openPage, settled } from '../pages/page-fixture.ts';

const reference = (short: string, given: Partial<Reference> = {}): Reference => ({
  id: short.toLowerCase().replace(' ', ''),
  short,
  text: `${short}, in full.`,
  url: undefined,
  status: 'verified',
  ...given,
});
const watling = reference('Watling 2019', { url: 'https://doi.org/10.1000/w', status: 'abstract' });
const given = {
  scenarios: [tinyScenario(), tinyScenario({ id: 'morning', title: line('A tiny morning') })],
  references: {
    tiny: [watling, reference('Telio 2015')],
    morning: [reference('Bordin 1979', { status: 'unverified' }), watling],
  },
};

beforeEach(async () => {
  await page.viewport(700, 900);
});

test('axe has nothing to say', async () => {
  await settled(openPage(drawSources, given).main);

  expect(await axeFindings()).toEqual([]);
});

test('every source of every scenario is there once, by name, with where it is used and how far it was read', async () => {
  const element = await settled(openPage(drawSources, given).main);
  const [bordin, telio, last] = allInside(element, '.sources > li').map(textOf);

  expect(bordin).toContain(
    'Used in: “A tiny morning” How far it was read: something in this citation is not confirmed',
  );
  expect(telio).toContain(
    'Telio 2015, in full. Used in: “A tiny evening” How far it was read: found and read.',
  );
  expect(last).toContain(
    'Used in: “A tiny evening”, “A tiny morning” How far it was read: its abstract only.',
  );
  expect(textOf(inside(element, '[role="status"]'))).toBe('3 sources.');
});

test('an address stands there in words and opens elsewhere', async () => {
  const element = await settled(openPage(drawSources, given).main);
  const link = inside(element, 'a') as HTMLAnchorElement;

  expect(textOf(link)).toBe('doi.org/10.1000/w (opens in a new tab)');
  expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
});

test('what could not be loaded is said, and can be tried again', async () => {
  const missing = new Set(['morning']);
  const { main } = openPage(drawSources, { ...given, missing });
  const element = await settled(main);
  expect(allInside(element, '.sources > li')).toHaveLength(2);

  missing.clear();
  await userEvent.click(inside(element, '.failed button'));

  expect(allInside(await settled(main), '.sources > li')).toHaveLength(3);
  expect(allInside(element, '.failed')).toHaveLength(0);
});

test('the last button leads back to the scenarios', async () => {
  const element = await settled(openPage(drawSources, given).main);
  const asked: string[] = [];
  element.addEventListener('tws-page', (event: TwsPageEvent) => asked.push(event.page));

  await userEvent.click(inside(element, '[data-action="back"]'));

  expect(asked).toEqual(['hub']);
});

test.each([320, 1280])('at %i px nothing is cut', async (width) => {
  await page.viewport(width, 800);
  await settled(openPage(drawSources, given).main);

  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
