import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TwsBriefing } from '../../../src/player/briefing/tws-briefing.ts';
import type { TwsActionEvent } from '../../../src/player/events.ts';
import { twoActScenario } from '../../support/scenario-builder.ts';
import { axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';
import { sceneData } from '../scene/scene-fixture.ts';

test('axe has nothing to say', async () => {
  await onPage(new TwsBriefing(), { data: sceneData() });

  expect(await axeFindings()).toEqual([]);
});

test('says whose part is played and how much attention there is', async () => {
  const briefing = await onPage(new TwsBriefing(), {
    data: { ...sceneData(), scenario: twoActScenario() },
    act: 1,
  });

  expect(textOf(inside(briefing, '.part'))).toContain('Now you are the resident.');
  expect(textOf(inside(briefing, '.part'))).toContain('4 minutes');
});

test('begins, or goes back', async () => {
  const briefing = await onPage(new TwsBriefing(), { data: sceneData() });
  const asked: string[] = [];
  briefing.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Back' }).click();

  expect(asked).toEqual(['begin', 'back']);
});
