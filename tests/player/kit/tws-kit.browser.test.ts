import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsPageEvent } from '../../../src/player/events.ts';
import { TwsKit } from '../../../src/player/kit/tws-kit.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';

let kit: TwsKit;

beforeEach(async () => {
  await page.viewport(320, 640);
  kit = await onPage(new TwsKit(), {});
});

test('axe has nothing to say', async () => {
  expect(await axeFindings()).toEqual([]);
});

test('it has its five steps in order, and fits a narrow screen', () => {
  expect(allInside(kit, '.there h3').map((heading) => textOf(heading).split(' ')[0])).toEqual([
    'Agree',
    'Observe',
    'Talk',
    'Ask',
    'Swap',
  ]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('the form has three columns, with a page for each way', () => {
  expect(allInside(kit, '.sheet')).toHaveLength(2);
  expect(allInside(kit, '.back th').map(textOf)).toEqual([
    'What the teacher did',
    'What the resident did next',
    'What I noticed in myself',
  ]);
  expect(getComputedStyle(inside(kit, '.back')).display).toBe('none');
});

test('it is printed, and left, by keyboard', async () => {
  const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const asked = vi.fn<(event: TwsPageEvent) => void>();
  kit.addEventListener('tws-page', asked);

  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');

  expect(printed).toHaveBeenCalledOnce();
  expect(asked.mock.calls.map(([{ page: to }]) => to)).toEqual(['peer', 'hub']);
});
