import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsActionEvent, TwsChooseEvent } from '../../../src/player/events.ts';
import { TwsScene } from '../../../src/player/scene/tws-scene.ts';
import { axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';
import { decidingMoment, replyingMoment, sceneData } from './scene-fixture.ts';

beforeEach(async () => {
  await page.viewport(1280, 860);
});

function scene(moment = decidingMoment()): Promise<TwsScene> {
  return onPage(new TwsScene(), { moment, data: sceneData() });
}

test('axe has nothing to say, before a choice and after it', async () => {
  const element = await scene();
  expect(await axeFindings()).toEqual([]);

  element.moment = replyingMoment();
  await element.updateComplete;

  expect(await axeFindings()).toEqual([]);
});

test('its root says where the run is, levels in hundredths', async () => {
  const { dataset } = inside(await scene(), 'article');

  expect(dataset).toMatchObject({ scene: 'hallway', step: '1', safety: '4250', alliance: '4930' });
});

test('a new scene is read from its heading', async () => {
  const element = await scene();
  expect(element.shadowRoot?.activeElement?.localName).toBe('h1');

  inside(element, 'h1').blur();
  element.moment = decidingMoment({ scene: 'bedside', step: 2 });
  await element.updateComplete;

  expect(element.shadowRoot?.activeElement?.localName).toBe('h1');
});

test('the keyboard reaches the choices in their order, and Enter picks one', async () => {
  const element = await scene();
  const picked: string[] = [];
  element.addEventListener('tws-choose', (event: TwsChooseEvent) => picked.push(event.choice));

  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');

  expect(picked).toEqual(['trust']);
});

test('the reply takes the place of the choices and gets the focus; Continue asks to go on', async () => {
  const element = await scene();
  const asked: string[] = [];
  element.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  element.moment = replyingMoment();
  await element.updateComplete;
  await expect.poll(() => element.shadowRoot!.activeElement?.className).toBe('outcome');
  await page.getByRole('button', { name: 'Continue' }).click();

  expect(element.shadowRoot!.querySelector('tws-choices')).toBeNull();
  expect(textOf(inside(inside(element, 'tws-reply'), '.changes'))).toBe(
    'Safety up 6. Alliance down 4. Patient’s margin down 1. Amara feels seen as a clinician. Promise made: To talk at eight.',
  );
  expect(asked).toEqual(['continue']);
});

test.each([
  [650, 666],
  [367, 666],
  [390, 800],
  [1280, 720],
])('at %i by %i the whole question and the first choice are in sight', async (width, height) => {
  await page.viewport(width, height);
  document.documentElement.style.setProperty('--tws-header', '60px');

  const element = await scene();
  const first = inside(inside(element, 'tws-choices'), 'button').getBoundingClientRect();

  expect(first.bottom + 60).toBeLessThanOrEqual(height);
});

test.each([
  [367, 666],
  [390, 844],
  [650, 666],
])('at %i by %i face, reply, what changed and Continue are seen together', async (width, height) => {
  await page.viewport(width, height);
  document.documentElement.style.setProperty('--tws-header', '0px');
  const element = await scene();

  element.moment = replyingMoment();
  await element.updateComplete;
  await expect.poll(() => element.shadowRoot?.activeElement?.className).toBe('outcome');

  const before = inside(element, 'details.before') as HTMLDetailsElement;
  const header = 60;
  expect(before.open).toBe(false);
  expect(inside(element, 'tws-portrait').getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  expect(inside(element, '.onward button').getBoundingClientRect().bottom + header).toBeLessThanOrEqual(
    height,
  );
});

test('with room for it, what was read before stays where it was after a choice', async () => {
  const element = await scene();
  const told = inside(element, '.happens').getBoundingClientRect().top;

  element.moment = replyingMoment();
  await element.updateComplete;

  expect(inside(element, '.happens').getBoundingClientRect().top).toBe(told);
});

test.each([320, 367, 760, 1280])(
  'nothing is wider than a frame of %i px, in either direction of writing',
  async (width) => {
    await page.viewport(width, 700);
    await scene();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);

    document.documentElement.dir = 'rtl';
    await scene(replyingMoment());
    const wide = document.documentElement.scrollWidth;
    document.documentElement.removeAttribute('dir');

    expect(wide).toBeLessThanOrEqual(width);
  },
);

test('everything that can be pressed is at least 44 px high', async () => {
  await page.viewport(320, 700);
  const buttons = [...inside(await scene(), 'tws-choices').shadowRoot!.querySelectorAll('button')];

  expect(Math.min(...buttons.map((button) => button.getBoundingClientRect().height))).toBeGreaterThanOrEqual(
    44,
  );
});

test('no style attribute is drawn, which a strict policy would refuse', async () => {
  const element = await scene(replyingMoment());
  const written = element.shadowRoot!.innerHTML + inside(element, 'tws-instruments').shadowRoot!.innerHTML;

  expect(written).not.toMatch(/<[^>]*\sstyle=/);
});

test('where levels come after playing, no lane is drawn; margin, minutes and stance are', async () => {
  const element = await onPage(new TwsScene(), {
    moment: replyingMoment(),
    data: sceneData(),
    levels: 'after',
  });
  const instruments = inside(element, 'tws-instruments');

  expect(instruments.shadowRoot!.querySelector('tws-lane')).toBeNull();
  expect(inside(inside(instruments, 'tws-margin'), '.count').textContent).toBe('5 of 8');
  expect(textOf(inside(inside(element, 'tws-stance'), '.stance'))).toBe('Amara is open');
  expect(textOf(inside(inside(element, 'tws-reply'), '.changes'))).not.toMatch(/Safety|Alliance|lanes/);
  expect(inside(element, 'article').dataset['safety']).toBe('4890');
});

test('whoever plays the resident sees how open the one they meet is, and hears from them', async () => {
  const moment = replyingMoment({ you: 'resident', meets: 'joan', speaker: 'amara' });
  const element = await scene(moment);
  const lane = inside(inside(element, 'tws-instruments'), 'tws-lane[kind=openness]');

  expect(await axeFindings()).toEqual([]);
  expect(inside(lane, '.lane').ariaLabel).toBe('Joan’s openness');
  expect(inside(lane, '.lane').getAttribute('aria-valuenow')).toBe('55');
  expect(inside(element, 'tws-instruments').shadowRoot!.querySelector('tws-signs')).toBeNull();
  expect(textOf(inside(inside(element, 'tws-stance'), '.stance'))).toBe('Joan is open');
  expect(textOf(inside(inside(element, 'tws-reply'), '.answer .who'))).toBe('Joan');
});

test('a reply shows the face of the one it comes from, whoever spoke before', async () => {
  const element = await scene(decidingMoment({ speaker: 'joan' }));
  const drawn = () => inside(element, 'tws-portrait').shadowRoot!.querySelector('svg');
  expect(drawn()).toBeNull();

  element.moment = replyingMoment({ speaker: 'joan' });
  await element.updateComplete;
  await (inside(element, 'tws-portrait') as TwsScene).updateComplete;

  expect(drawn()).not.toBeNull();
});

test('a note about the screen stands beside the reply, and whoever has seen enough may leave', async () => {
  const element = await scene(replyingMoment({ hint: ['Look at the lanes.'] }));
  const asked: string[] = [];
  element.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  expect(await axeFindings()).toEqual([]);
  expect(textOf(inside(inside(element, '.outcome tws-hint'), 'aside'))).toContain('Look at the lanes.');
  await page.getByRole('button', { name: 'Skip the rest' }).click();

  expect(asked).toEqual(['skip']);
});

const pitStop = {
  asks: undefined,
  guesses: [['She has not asked him.'], ['She would rather be somewhere else tonight.'], ['Nothing.']],
};

test.each([
  [390, 800],
  [367, 666],
  [320, 640],
])('at %i by %i a pause to guess leaves Continue in sight, and one press away', async (width, height) => {
  await page.viewport(width, height);
  const element = await onPage(new TwsScene(), {
    moment: replyingMoment({ pitStop }),
    data: sceneData(),
    pitStops: true,
  });
  const asked: string[] = [];
  element.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));
  const button = page.getByRole('button', { name: 'Continue' });

  inside(inside(element, 'tws-pit-stop'), 'summary').click();
  const { bottom } = button.element().getBoundingClientRect();
  await button.click();

  expect(bottom).toBeLessThanOrEqual(height);
  expect(asked).toEqual(['continue']);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('a course without pauses draws none', async () => {
  const element = await onPage(new TwsScene(), { moment: replyingMoment({ pitStop }), data: sceneData() });

  expect(element.shadowRoot!.querySelector('tws-pit-stop')).toBeNull();
});
