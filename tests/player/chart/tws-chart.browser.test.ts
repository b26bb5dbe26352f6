import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TwsChart } from '../../../src/player/chart/tws-chart.ts';
import type { TwsVisitEvent } from '../../../src/player/chart/tws-visit-event.ts';
import { fullDebrief } from '../debrief/debrief-fixture.ts';
import { twoActRun } from '../debrief/two-act-run.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';

let chart: TwsChart;
let visited: number[];

beforeEach(async () => {
  await page.viewport(800, 900);
  document.documentElement.dir = 'ltr';
  chart = await onPage(new TwsChart(), { debrief: fullDebrief() });
  visited = [];
  chart.addEventListener('tws-visit', (event: TwsVisitEvent) => visited.push(event.index));
});

/** The decision that has the focus, as it is named. */
function focused(): string | null | undefined {
  return chart.shadowRoot?.activeElement?.getAttribute('aria-label');
}

test('axe has nothing to say, table open or not', async () => {
  // A page has one first heading; the chart stands in a section of one.
  const heading = document.createElement('h1');
  heading.textContent = 'Looking back';
  chart.before(heading);
  expect(await axeFindings()).toEqual([]);

  allInside<HTMLDetailsElement>(chart, 'details')[0]!.open = true;

  expect(await axeFindings()).toEqual([]);
});

test('each decision can be reached and says where both lanes were and what happened', () => {
  const names = allInside(chart, '.stop').map((stop) => stop.getAttribute('aria-label'));

  expect(names).toHaveLength(11);
  expect(names[3]).toBe(
    'Decision 4: The pharmacist rings. People are in earshot. Safety 40, Alliance 42. Something came between you.',
  );
  expect(allInside(chart, '.stop[tabindex="0"]')).toHaveLength(1);
});

test('arrow keys move between decisions and stop at the ends', async () => {
  inside(chart, '.stop').focus();

  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(focused()).toContain('Decision 3:');
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused()).toContain('Decision 2:');
  await userEvent.keyboard('{End}{ArrowRight}');
  expect(focused()).toContain('Decision 11:');
  await userEvent.keyboard('{Home}{ArrowLeft}');
  expect(focused()).toContain('Decision 1:');
});

test('where text runs from right to left, so does time', async () => {
  document.documentElement.dir = 'rtl';
  chart = await onPage(new TwsChart(), { debrief: fullDebrief() });
  const [first, second] = allInside<SVGGElement>(chart, '.stop');

  first!.focus();
  await userEvent.keyboard('{ArrowLeft}');

  expect(focused()).toContain('Decision 2:');
  expect(first!.getBoundingClientRect().x).toBeGreaterThan(second!.getBoundingClientRect().x);
});

test('Enter, the space bar and a click choose a decision', async () => {
  inside(chart, '.stop').focus();

  await userEvent.keyboard('{ArrowRight}{Enter}{ArrowRight} ');
  allInside<SVGGElement>(chart, '.stop')[8]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));

  expect(visited).toEqual([1, 2, 8]);
});

test('the decision in focus is told below the chart', async () => {
  // The pointer may still be where another test left it.
  inside(chart, '.chart').dispatchEvent(new PointerEvent('pointerleave'));
  await chart.updateComplete;
  expect(textOf(inside(chart, 'figcaption'))).toContain('arrow keys');

  inside(chart, '.stop').focus();
  await userEvent.keyboard('{ArrowRight}');

  await expect
    .poll(() => textOf(inside(chart, 'figcaption')))
    .toBe('2. She stops at the plan. Your phone rings Safety 47, Alliance 48, openness 60, margin 8.');
});

test('the table holds the start and every decision, and the chart refers to it', () => {
  const rows = allInside(chart, 'tbody tr').map(textOf);

  expect(rows).toHaveLength(12);
  expect(rows[0]).toBe('Start 41 41 55 8 –');
  expect(rows[4]).toBe(
    '4. The pharmacist rings. People are in earshot 40 42 40 5 something came between you',
  );
  expect(inside(chart, '.chart').getAttribute('aria-details')).toBe(inside(chart, 'details').id);
});

test('levels are read by floor', async () => {
  const [first, ...line] = fullDebrief().acts[0]!.line;
  chart = await onPage(new TwsChart(), {
    debrief: fullDebrief({}, { line: [{ ...first!, safety: 4499 }, ...line] }),
  });

  expect(textOf(allInside(chart, 'tbody tr')[0]!)).toContain('Start 44 41');
});

test('the two lines differ in shape and in dashes, not in colour alone', () => {
  expect(allInside(chart, '.chart .safety circle')).toHaveLength(12);
  expect(allInside(chart, '.chart .alliance circle')).toHaveLength(0);
  expect(getComputedStyle(inside(chart, '.chart .alliance .way')).strokeDasharray).not.toBe('none');
  expect(getComputedStyle(inside(chart, '.chart .safety .way')).strokeDasharray).toBe('none');
});

test('at 320 px the chart fits and no decision lies upon the next', async () => {
  await page.viewport(320, 800);
  chart = await onPage(new TwsChart(), { debrief: fullDebrief() });
  const boxes = allInside(chart, '.stop > rect').map((box) => box.getBoundingClientRect());

  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  boxes.slice(1).forEach((box, index) => expect(box.left).toBeGreaterThanOrEqual(boxes[index]!.right));
});

test('only marks of this run are in the legend', async () => {
  expect(textOf(inside(chart, '.legend'))).not.toContain('help came in');

  chart = await onPage(new TwsChart(), { debrief: fullDebrief({}, { rescuedAt: 2 }) });

  expect(textOf(inside(chart, '.legend'))).toContain('help came in');
});

test('openness has a line of its own, under its name', () => {
  expect(allInside(chart, '.chart .openness .point')).toHaveLength(12);
  expect(textOf(inside(chart, '.chart .openness'))).toContain('Your openness');
});

test('a promise that was never kept is told with what it cost', async () => {
  const { end } = fullDebrief().acts[0]!;

  chart = await onPage(new TwsChart(), {
    debrief: fullDebrief({}, { end: { ...end, alliance: end.alliance - 400 } }),
  });

  expect(textOf(inside(chart, '.last'))).toContain('Alliance went from 60 to 56');
  expect(textOf(inside(chart, '.legend'))).toContain('Alliance 56');
});

test('each act has a line of its own, with a break between, in the chart and in the table', async () => {
  const { debrief } = twoActRun(['aa', 'ba', 'ra']);

  chart = await onPage(new TwsChart(), { debrief, parts: ['Part 1', 'Part 2'] });

  expect(allInside(chart, '.chart .safety')).toHaveLength(2);
  expect(allInside(chart, '.chart .break')).toHaveLength(1);
  expect(allInside(chart, '.chart .safety circle')).toHaveLength(5);
  expect(allInside(chart, 'tbody').map((body) => textOf(body.querySelector('tr')!))).toEqual([
    'Part 1',
    'Part 2',
  ]);
  expect(
    allInside(chart, 'tbody tr')
      .map(textOf)
      .filter((row) => row.startsWith('Start')),
  ).toHaveLength(2);
});
