import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TwsActionEvent, TwsPageEvent } from '../../../src/player/events.ts';
import { type Afterwards, nothingYet } from '../../../src/player/hub/afterwards.ts';
import type { CardView } from '../../../src/player/hub/card-view.ts';
import { TwsHub } from '../../../src/player/hub/tws-hub.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';
import { sceneData } from '../scene/scene-fixture.ts';
import { cardOf, orientedOutline } from '../session/course-fixture.ts';

const { portraits, faces } = sceneData();

function view(given: Partial<CardView>): CardView {
  return {
    card: cardOf(),
    state: 'untouched',
    next: false,
    step: 0,
    running: false,
    face: undefined,
    ...given,
  };
}

const cards = [
  view({ next: true, face: { portrait: portraits['amara']!, faces } }),
  view({
    card: cardOf({ id: 'begun', title: ['Begun'] }),
    state: 'started',
    step: 4,
    running: true,
  }),
  view({ card: cardOf({ id: 'ended', title: ['Ended'] }), state: 'debrief-waiting' }),
  view({ card: cardOf({ id: 'done', title: ['Done'] }), state: 'done' }),
];

async function hub(given: Partial<TwsHub> = {}) {
  const asked: [string, string | undefined][] = [];
  const gone: string[] = [];
  const element = await onPage(new TwsHub(), {
    outline: orientedOutline({ completion: { er: 1, clinic: 1, commitment: true } }),
    cards,
    progress: { done: 1, needed: 3 },
    ...given,
  });
  element.addEventListener('tws-action', ({ action, scenario }: TwsActionEvent) =>
    asked.push([action, scenario]),
  );
  element.addEventListener('tws-page', (event: TwsPageEvent) => gone.push(event.page));
  return { element, asked, gone };
}

function afterwards(given: Partial<Afterwards>): Afterwards {
  return { ...nothingYet, ...given };
}

const waysOf = (element: TwsHub) => allInside(inside(element, 'tws-afterwards'), 'button').map(textOf);

beforeEach(async () => {
  await page.viewport(1000, 900);
});

test('axe has nothing to say, on a first visit and with all there can be', async () => {
  await hub();
  expect(await axeFindings()).toEqual([]);

  await hub({ afterwards: afterwards({ played: true, plays: 2, committedOn: '2026-05-04', followUp: 1 }) });

  expect(await axeFindings()).toEqual([]);
});

test.each([
  [
    { er: 1, clinic: 0, commitment: false },
    'have finished one scenario in the emergency room, with its debrief.',
  ],
  [
    { er: 0, clinic: 2, commitment: false },
    'have finished 2 scenarios in the clinic, each with its debrief.',
  ],
  [
    { er: 2, clinic: 1, commitment: true },
    'have finished 2 scenarios in the emergency room and one in the clinic, each with its debrief, and made one commitment.',
  ],
  [{ er: 0, clinic: 0, commitment: true }, 'have made one commitment.'],
])('the rule of %j in words', async (completion, said) => {
  const { element } = await hub({ outline: orientedOutline({ completion }) });

  expect(textOf(inside(element, '.rule'))).toContain(`The course is complete when you ${said}`);
});

test('a course that asks for nothing says so', async () => {
  const outline = orientedOutline({ completion: { er: 0, clinic: 0, commitment: false } });
  const { element } = await hub({ outline, progress: { done: 0, needed: 0 } });

  expect(textOf(inside(element, '.rule'))).toBe('Nothing has to be finished here: play what you like.');
});

test('the next one is marked in words, and what is under way is shown at length', async () => {
  const { element } = await hub();
  const drawn = allInside(element, 'tws-card');

  expect(drawn.map((card) => card.shadowRoot!.querySelector('.next') !== null)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(drawn.map((card) => card.hasAttribute('brief'))).toEqual([true, false, true, true]);
});

test('says what completes the course and how much of it is done', async () => {
  const { element } = await hub();

  expect(textOf(inside(element, '.rule'))).toBe(
    'The course is complete when you have finished one scenario in the emergency room and one in the clinic, each with its debrief, and made one commitment. 1 of 3 done so far.',
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

test('says how far a play has come', async () => {
  await hub();

  await expect.element(page.getByText('You stopped after 4 decisions')).toBeInTheDocument();
});

test('the place of the face keeps its size before the face is there', async () => {
  const { element } = await hub();
  const faceOf = (index: number) =>
    inside(element.shadowRoot!.querySelectorAll('tws-card')[index]!, '.face').getBoundingClientRect();

  expect([faceOf(0).width, faceOf(0).height]).toEqual([faceOf(2).width, faceOf(2).height]);
});

test('leads to the other pages, and to those that measure only where the site wants it', async () => {
  const { element, gone } = await hub();
  expect(waysOf(element)).toEqual([
    'Your commitment None yet',
    'Situations to judge',
    'How you see your own teaching',
    'Compare with a colleague',
    'Observe each other: a kit to print',
    'Your completion record',
  ]);

  await page.getByRole('button', { name: 'Situations to judge' }).click();
  await page.getByRole('button', { name: 'For administrators: check a record' }).click();
  expect(gone).toEqual(['judgement', 'verify']);

  const outline = orientedOutline();
  const quiet = await hub({ outline: { ...outline, settings: { ...outline.settings, measures: false } } });
  expect(waysOf(quiet.element).join()).not.toMatch(/judge|see your own/);
});

test('two finished plays can be put side by side', async () => {
  const { element } = await hub({ afterwards: afterwards({ plays: 2 }) });

  expect(waysOf(element)).toContain('Two plays side by side');
});

test('says when the commitment was made', async () => {
  const { element } = await hub({ afterwards: afterwards({ committedOn: '2026-05-04' }) });

  expect(waysOf(element)[0]).toMatch(/^Your commitment Made on .*4/);
});

test('a look back that is due comes first', async () => {
  const { element, gone } = await hub({ afterwards: afterwards({ committedOn: '2026-05-04', followUp: 2 }) });

  expect(textOf(inside(element, '.lead h2'))).toBe('Your commitment, six weeks on');
  await page.getByRole('button', { name: 'Look back', exact: true }).click();

  expect(gone).toEqual(['follow-up']);
});

test('after a first debrief the commitment is next, where one is asked for and there is none', async () => {
  const { element, gone } = await hub({ afterwards: afterwards({ played: true }), finished: true });
  expect(inside(element, '[data-read-first]').textContent).toBe('Next: one commitment');
  await page.getByRole('button', { name: 'Make a commitment' }).click();
  expect(gone).toEqual(['commitment']);

  element.afterwards = afterwards({ played: true, committedOn: '2026-05-04' });
  await element.updateComplete;
  expect(element.shadowRoot!.querySelector('.lead')).toBeNull();

  const free = orientedOutline({ completion: { er: 1, clinic: 1, commitment: false } });
  const { element: without } = await hub({ outline: free, afterwards: afterwards({ played: true }) });
  expect(without.shadowRoot!.querySelector('.lead')).toBeNull();
});

test('the first steps can be taken again', async () => {
  const { asked } = await hub();

  await page.getByRole('button', { name: 'The first steps again' }).click();

  expect(asked).toEqual([['open', 'first']]);
});

test.each([320, 390, 1280])('nothing is wider than %i px, in either direction of writing', async (width) => {
  await page.viewport(width, 800);
  for (const dir of ['ltr', 'rtl']) {
    document.documentElement.dir = dir;
    await hub({ afterwards: afterwards({ played: true, plays: 2 }) });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
  document.documentElement.removeAttribute('dir');
});
