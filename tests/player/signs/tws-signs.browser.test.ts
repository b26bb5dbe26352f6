import { expect, test } from 'vitest';
import { TwsSigns } from '../../../src/player/signs/tws-signs.ts';
import { allInside, axeFindings, onPage, textOf } from '../debrief/on-page.ts';

test('axe has nothing to say', async () => {
  await onPage(new TwsSigns(), { recognised: ['learner'] });

  expect(await axeFindings()).toEqual([]);
});

test('names the three roles, and which have not been seen yet', async () => {
  const signs = await onPage(new TwsSigns(), { recognised: ['learner'] });

  expect(allInside(signs, 'li').map(textOf)).toEqual(['person, not yet', 'learner', 'clinician, not yet']);
});
