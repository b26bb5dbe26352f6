import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TwsMargin } from '../../../src/player/margin/tws-margin.ts';
import { allInside, axeFindings, onPage } from '../debrief/on-page.ts';

test('axe has nothing to say', async () => {
  await onPage(new TwsMargin(), { left: 6 });

  expect(await axeFindings()).toEqual([]);
});

test.each([8, 6, 0])('with %i segments left it draws and says so', async (left) => {
  const margin = await onPage(new TwsMargin(), { left });

  expect(allInside(margin, 'rect.left')).toHaveLength(left);
  expect(allInside(margin, 'rect')).toHaveLength(8);
  await expect.element(page.getByRole('img', { name: `${left} of 8` })).toBeInTheDocument();
});
