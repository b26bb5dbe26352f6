import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TwsActionEvent } from '../../../src/player/events.ts';
import type { CardView } from '../../../src/player/hub/card-view.ts';
import { TwsHub } from '../../../src/player/hub/tws-hub.ts';
import { axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';
import { sceneData } from '../scene/scene-fixture.ts';
import { cardOf, outlineOf } from '../session/course-fixture.ts';

const { portraits, faces } = sceneData();

function view(given: Partial<CardView>): CardView {
  return {
    card: cardOf(),
    state: 'untouched',
    step: 0,
    running: false,
    updated: false,
    face: undefined,
    ...given,
  };
}

const cards = [
  view({ face: { portrait: portraits['amara']!, faces } }),
  view({
    card: cardOf({ id: 'begun', title: ['Begun'] }),
    state: 'started',
    step: 4,
    running: true,
    updated: true,
  }),
  view({ card: cardOf({ id: 'ended', title: ['Ended'] }), state: 'debrief-waiting' }),
  view({ card: cardOf({ id: 'done', title: ['Done'] }), state: 'done' }),
];

async function hub() {
  const asked: [string, string | undefined][] = [];
  const element = await onPage(new TwsHub(), {
    outline: outlineOf({ completion: { er: 1, clinic: 1 } }),
    cards,
    progress: { done: 1, needed: 2 },
  });
  element.addEventListener('tws-action', ({ action, scenario }: TwsActionEvent) =>
    asked.push([action, scenario]),
  );
  return { element, asked };
}

beforeEach(async () => {
  await page.viewport(1000, 900);
});

test('axe has nothing to say', async () => {
  await hub();

  expect(await axeFindings()).toEqual([]);
});

test('says what completes the course and how much of it is done', async () => {
  const { element } = await hub();

  expect(textOf(inside(element, '.rule'))).toBe(
    'The course is complete when you have finished one emergency room scenario and one clinic scenario, each with its debrief. 1 of 2 finished so far.',
  );
});

test('each scenario offers what can be done with it', async () => {
  const { asked } = await hub();

  await page.getByRole('button', { name: 'Start: A tiny evening' }).click();
  await page.getByRole('button', { name: 'Go on where I was: Begun' }).click();
  await page.getByRole('button', { name: 'Start this scenario again: Begun' }).click();
  await page.getByRole('button', { name: 'Read the debrief: Ended' }).click();
  await page.getByRole('button', { name: 'Play it again: Done' }).click();

  expect(asked).toEqual([
    ['open', 'tiny'],
    ['open', 'begun'],
    ['restart', 'begun'],
    ['open-debrief', 'ended'],
    ['open', 'done'],
  ]);
});

test('says how far a play has come, and that its scenario was updated', async () => {
  await hub();

  await expect.element(page.getByText('You stopped after 4 decisions')).toBeInTheDocument();
  await expect.element(page.getByText('This scenario has been updated')).toBeInTheDocument();
});

test('the place of the face keeps its size before the face is there', async () => {
  const { element } = await hub();
  const faceOf = (index: number) =>
    inside(element.shadowRoot!.querySelectorAll('tws-card')[index]!, '.face').getBoundingClientRect();

  expect([faceOf(0).width, faceOf(0).height]).toEqual([faceOf(1).width, faceOf(1).height]);
});
