import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawContrast } from '../../../src/player/pages/draw-contrast.ts';
import { line, tinyScenario } from '../../support/scenario-builder.ts';
import { allInside, axeFindings, inside, textOf } from '../debrief/on-page.ts';
import { openPage, remembered, settled, type PageGiven } from '../pages/page-fixture.ts';

const evening = tinyScenario();
const morning = tinyScenario({ id: 'morning', kind: 'clinic', title: line('A tiny morning') });
const scenarios = [evening, morning];
const both = [remembered('tiny', ['aa', 'ba'], ['ab', 'bb']), remembered('morning', ['ab', 'ba'])];

beforeEach(async () => {
  await page.viewport(900, 900);
});

async function opened(given: Partial<PageGiven> = {}) {
  const { main, asked } = openPage(drawContrast, { scenarios, runs: both, ...given });
  return { element: await settled(main), main, asked };
}

const listed = (element: Element) => allInside(element, '[data-pick="one"] option').map(textOf);
const pick = async (element: HTMLElement, which: string, value: string) => {
  await userEvent.selectOptions(inside(element, `[data-pick="${which}"]`), value);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
};

test('axe has nothing to say, with runs and without', async () => {
  await opened();
  expect(await axeFindings()).toEqual([]);

  await opened({ runs: [] });
  expect(await axeFindings()).toEqual([]);
});

test('with fewer than two runs it says in words how there can be two', async () => {
  const { element } = await opened({ runs: [remembered('tiny', ['aa', 'ba'])] });

  expect(textOf(inside(element, 'article'))).toContain('There is nothing to lay side by side yet.');
  expect(allInside(element, 'select, tws-lines')).toHaveLength(0);
});

test('every finished run is there, the rooms apart; the first two stand side by side', async () => {
  const { element } = await opened();

  expect(listed(element)).toEqual([
    'First run: A tiny evening',
    'Latest run: A tiny evening',
    'A tiny morning',
  ]);
  expect(
    allInside(element, '[data-pick="one"] optgroup').map((group) => group.getAttribute('label')),
  ).toEqual(['Emergency room', 'Clinic']);
  expect(textOf(inside(inside(element, 'tws-lines'), '.legend'))).toBe(
    'First run: A tiny evening: 50 Latest run: A tiny evening: 39',
  );
});

test('each scenario is loaded once, however often the page is drawn', async () => {
  const { asked } = await opened();

  expect(asked).toEqual(['tiny', 'morning']);
});

test('a page opened about a scenario begins with it', async () => {
  const { element } = await opened({ about: 'morning' });

  expect((inside(element, '[data-pick="one"]') as HTMLSelectElement).value).toBe('morning/only');
});

test('the same strand is followed through two rooms: both lines, and the sentences that moved it most', async () => {
  const { element } = await opened();

  await pick(element, 'other', 'morning/only');
  await pick(element, 'measure', 'V');

  const [one, other] = allInside(element, '[aria-labelledby="most"] .pair > div').map(textOf);
  expect(textOf(inside(inside(element, 'tws-lines'), 'figcaption'))).toBe('showing what one does not know');
  expect(one).toContain('Rose most here, from 40 to 55 Decision 1: Hallway You: Choose ask.');
  expect(other).toContain('Fell most here, from 40 to 30 Decision 1: Hallway You: Choose trust.');
  expect(textOf(inside(element, '[aria-labelledby="endings"]'))).toContain('Epilogue of polite_distance.');
});

test('what did not move in a run is said to be still', async () => {
  const { element } = await opened();

  await pick(element, 'measure', 'T');

  expect(textOf(allInside(element, '[aria-labelledby="most"] .pair > div')[0]!)).toContain(
    'It did not move in this run.',
  );
});

test('one and the same run is not laid beside itself', async () => {
  const { element } = await opened();

  await pick(element, 'other', 'tiny/first');

  expect(textOf(inside(element, 'article'))).toContain('Both lists show the same run.');
  expect(allInside(element, 'tws-lines')).toHaveLength(0);
});

test('a run that no longer fits its scenario is named, and not shown', async () => {
  const { element } = await opened({ runs: [remembered('tiny', ['aa', 'ba'], ['zz', 'ba'])] });

  expect(textOf(inside(element, 'article'))).toContain('no longer to be shown: Latest run: A tiny evening.');
  expect(allInside(element, 'tws-lines')).toHaveLength(0);
});

test('what could not be loaded is said, and can be tried again', async () => {
  const missing = new Set(['morning']);
  const { element, main } = await opened({ missing });
  expect(textOf(inside(element, '.failed'))).toContain('could not be loaded');
  expect(listed(element)).toHaveLength(2);

  missing.clear();
  await userEvent.click(inside(element, '.failed button'));

  expect(listed(await settled(main))).toHaveLength(3);
});

test.each([320, 1280])('at %i px nothing is cut', async (width) => {
  await page.viewport(width, 800);
  await opened();

  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
