import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TwsRail } from '../../../src/studio/app/tws-rail.ts';
import type { TwsViewEvent } from '../../../src/studio/app/tws-view-event.ts';
import { viewNames } from '../../../src/studio/session/studio.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';

beforeEach(() => page.viewport(1200, 800));

test('axe has nothing to say', async () => {
  await onPage(new TwsRail(), { view: 'map', broken: 2 });

  expect(await axeFindings()).toEqual([]);
});

test('every view can be asked for, and the one at hand is marked', async () => {
  const rail = await onPage(new TwsRail(), { view: 'map' });
  const asked: string[] = [];
  rail.addEventListener('tws-view', (event: TwsViewEvent) => asked.push(event.view));

  for (const button of allInside(rail, 'button')) button.click();

  expect(asked).toEqual([...viewNames]);
  expect(textOf(inside(rail, '[aria-current="page"]'))).toBe('Map');
});

test('what cannot be played is counted at Findings', async () => {
  const rail = await onPage(new TwsRail(), { view: 'map', broken: 2 });

  expect(textOf(inside(rail, '[data-action="open-findings"]'))).toMatch(/Findings.*2 to mend/);
});
