import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsActionEvent } from '../../../src/player/events.ts';
import { TwsEnding } from '../../../src/player/ending/tws-ending.ts';
import { endedMoment, scenarioData } from '../debrief/debrief-fixture.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';

beforeEach(async () => {
  await page.viewport(800, 900);
});

test('axe has nothing to say', async () => {
  await onPage(new TwsEnding(), { moment: endedMoment(), data: scenarioData(), first: true });

  expect(await axeFindings()).toEqual([]);
});

test('says which ending it is, to people and to machines', async () => {
  const ending = await onPage(new TwsEnding(), { moment: endedMoment(), data: scenarioData() });
  const { dataset } = inside(ending, 'article');

  expect(dataset).toMatchObject({ ending: 'two_way_coaching', step: '11', safety: '6192', alliance: '5872' });
  expect(textOf(inside(ending, 'h1'))).toBe('Two-way coaching');
  expect(textOf(inside(ending, '.epilogue'))).toContain('I have half a plan.');
  expect(inside(ending, 'tws-portrait').shadowRoot?.querySelector('svg')).not.toBeNull();
});

test('begins at its heading', async () => {
  const ending = await onPage(new TwsEnding(), { moment: endedMoment(), data: scenarioData() });

  expect(ending.shadowRoot?.activeElement?.localName).toBe('h1');
});

test.each([
  [4499, 'a pocket'],
  [4500, 'some still waits'],
  [5999, 'some still waits'],
  [6000, 'out loud'],
])('safety of %i hundredths ends in words with “%s”', async (safety, said) => {
  const ending = await onPage(new TwsEnding(), { moment: endedMoment(safety, 4000), data: scenarioData() });
  const [first, second] = allInside(ending, '.lanes p').map(textOf);

  expect(first).toContain(said);
  expect(second).toContain('something of their own');
});

test('the line to take along comes with the first finished scenario only', async () => {
  const ending = await onPage(new TwsEnding(), { moment: endedMoment(), data: scenarioData() });
  expect(textOf(inside(ending, 'article'))).not.toContain('doubtful part');

  ending.first = true;
  await ending.updateComplete;

  expect(textOf(inside(ending, '.takeaway'))).toContain('Ask for the doubtful part before the plan.');
});

test('its button asks for the debrief', async () => {
  const ending = await onPage(new TwsEnding(), { moment: endedMoment(), data: scenarioData() });
  const asked: string[] = [];
  document.body.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action), {
    once: true,
  });

  await userEvent.click(inside(ending, '[data-action="open-debrief"]'));

  expect(asked).toEqual(['open-debrief']);
});

test('while another act follows, its button goes on instead', async () => {
  const ending = await onPage(new TwsEnding(), { moment: endedMoment(), data: scenarioData(), more: true });
  const asked: string[] = [];
  ending.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  await userEvent.click(inside(ending, '[data-action="continue"]'));

  expect(asked).toEqual(['continue']);
  expect(allInside(ending, '[data-action="open-debrief"]')).toEqual([]);
});

test('at 320 px nothing is cut', async () => {
  await page.viewport(320, 640);
  await onPage(new TwsEnding(), { moment: endedMoment(), data: scenarioData(), first: true });

  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('where levels come after playing, they wait for the debrief', async () => {
  const ending = await onPage(new TwsEnding(), {
    moment: endedMoment(),
    data: scenarioData(),
    levels: 'after',
  });

  expect(allInside(ending, 'tws-lane')).toEqual([]);
  expect(inside(ending, 'article').dataset['safety']).toBe('6192');
});

test('whoever played the resident sees how open the other was in the end', async () => {
  const moment = { ...endedMoment(), you: 'resident' } as const;
  const ending = await onPage(new TwsEnding(), { moment, data: scenarioData() });

  expect(await axeFindings()).toEqual([]);
  expect(inside(inside(ending, 'tws-lane[kind=openness]'), '.lane').getAttribute('aria-valuenow')).toBe('73');
  expect(textOf(inside(ending, '.lanes'))).toContain('is heard');
});

test('the first steps end without lanes or a debrief, and lead to the scenarios', async () => {
  const data = scenarioData();
  const ending = await onPage(new TwsEnding(), {
    moment: endedMoment(),
    data: { ...data, scenario: { ...data.scenario, kind: 'orientation' } },
  });
  const asked: string[] = [];
  ending.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  await userEvent.click(inside(ending, 'button'));

  expect(asked).toEqual(['back']);
  expect(allInside(ending, 'tws-lane, .when, [data-action="open-debrief"]')).toEqual([]);
});
