import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TwsSplitEvent } from '../../../src/studio/app/tws-split-event.ts';
import { TwsSplitter } from '../../../src/studio/app/tws-splitter.ts';
import { axeFindings, inside, onPage } from '../../player/debrief/on-page.ts';

test('axe has nothing to say', async () => {
  await onPage(new TwsSplitter(), {});

  expect(await axeFindings()).toEqual([]);
});

test('the arrow keys move it, within its bounds', async () => {
  const splitter = await onPage(new TwsSplitter(), {});
  const shares: number[] = [];
  splitter.addEventListener('tws-split', (event: TwsSplitEvent) => shares.push(event.share));
  inside(splitter, '[role="separator"]').focus();

  await userEvent.keyboard('{ArrowLeft}');
  for (let presses = 0; presses < 20; presses += 1) await userEvent.keyboard('{ArrowRight}');

  expect(shares[0]).toBeCloseTo(0.4);
  expect(shares.at(-1)).toBe(0.25);
  expect(inside(splitter, '[role="separator"]').getAttribute('aria-valuenow')).toBe('25');
});
