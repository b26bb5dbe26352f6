import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { trackOf, type Panel } from '../../../src/player/chart/tracks.ts';
import { TwsLines } from '../../../src/player/chart/tws-lines.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';
import { twoActRun } from '../debrief/two-act-run.ts';

const panel: Panel = {
  name: 'Safety',
  tracks: [
    trackOf(twoActRun(['aa', 'ba', 'ra']).debrief, 'safety', 'Your run', 'disc'),
    trackOf(twoActRun(['aa', 'bb']).debrief, 'safety', 'The other way', 'square'),
  ],
};
let lines: TwsLines;

beforeEach(async () => {
  await page.viewport(800, 900);
  document.documentElement.dir = 'ltr';
  lines = await onPage(new TwsLines(), { panels: [panel], parts: ['Part 1', 'Part 2'] });
});

test('axe has nothing to say, table open or not', async () => {
  const heading = document.createElement('h1');
  heading.textContent = 'Two ways';
  lines.before(heading);
  expect(await axeFindings()).toEqual([]);

  allInside<HTMLDetailsElement>(lines, 'details')[0]!.open = true;

  expect(await axeFindings()).toEqual([]);
});

test('the two differ in shape and in dashes, not in colour alone, and the picture says both in words', () => {
  const dashes = (shape: string) => getComputedStyle(inside(lines, `.chart .way.${shape}`)).strokeDasharray;

  expect(allInside(lines, '.chart .point.disc')).toHaveLength(5);
  expect(allInside(lines, '.chart .point.square')).toHaveLength(3);
  expect(dashes('disc')).toBe('none');
  expect(dashes('square')).not.toBe('none');
  expect(inside(lines, '.chart').getAttribute('aria-label')).toBe(
    'Safety. Your run: from 40 to 49. The other way: from 40 to 45.',
  );
});

test('what both share is drawn once when it is said where they part', async () => {
  lines = await onPage(new TwsLines(), { panels: [panel], turn: { act: 0, decisions: 1 } });

  expect(allInside(lines, '.chart .point.square')).toHaveLength(2);
  expect(allInside(lines, '.chart .turn')).toHaveLength(1);
  expect(textOf(inside(lines, '.turned'))).toBe('From here on the two ways differ.');
});

test('the table has both at each decision, and nothing where one has none', () => {
  expect(allInside(lines, 'tbody tr').map(textOf)).toEqual([
    'Start of part 1 40 40',
    'Decision 1 45 45',
    'Decision 2 50 45',
    'Start of part 2 43 –',
    'Decision 3 49 –',
  ]);
});

test.each([320, 1280])('at %i px it fits', async (width) => {
  await page.viewport(width, 800);
  lines = await onPage(new TwsLines(), { panels: [panel] });

  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
