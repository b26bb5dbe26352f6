import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TwsActionEvent } from '../../../src/player/events.ts';
import { TwsHeader } from '../../../src/player/header/tws-header.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';

const given = { heading: 'Bed 7 and a full hallway, and more', progress: 'Decision 3', saved: 'Saved 14:02' };

test('axe has nothing to say', async () => {
  await onPage(new TwsHeader(), given);

  expect(await axeFindings()).toEqual([]);
});

test('the way out asks to save and exit', async () => {
  const header = await onPage(new TwsHeader(), given);
  const asked: string[] = [];
  header.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  await page.getByRole('button', { name: 'Save and exit' }).click();

  expect(asked).toEqual(['save-and-exit']);
});

test('on a narrow page it stays one line high with the way out in sight', async () => {
  await page.viewport(320, 640);

  const header = await onPage(new TwsHeader(), given);
  const way = page.getByRole('button', { name: 'Save and exit' }).element().getBoundingClientRect();

  expect(header.getBoundingClientRect().height).toBeLessThanOrEqual(56);
  expect(way.right).toBeLessThanOrEqual(320);
});

test('where both do not fit, how saving stands is whole, and how far we are waits', async () => {
  const saved = 'Last saved 10:56 AM';
  await page.viewport(320, 640);
  const header = await onPage(new TwsHeader(), { ...given, saved });
  const whole = () => {
    const line = inside(header, '.progress').getBoundingClientRect();
    return allInside(header, '.progress span')
      .filter((each) => {
        const { top, bottom, right } = each.getBoundingClientRect();
        return top >= line.top && bottom <= line.bottom + 1 && right <= line.right + 1;
      })
      .map(textOf);
  };
  expect(whole()).toEqual([saved]);

  await page.viewport(640, 640);
  expect(whole()).toEqual([saved, 'Decision 3']);
});
