import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TwsDebrief } from '../../../src/player/debrief/tws-debrief.ts';
import { allInside, axeFindings, inside, onPage, textOf } from './on-page.ts';
import { twoActRun } from './two-act-run.ts';

let debrief: TwsDebrief;
const section = (name: string) => textOf(inside(debrief, `section.${name}`));

beforeEach(async () => {
  await page.viewport(900, 900);
});

const shown = async (path: readonly string[], beside?: { path: readonly string[]; step: number }) => {
  const other = beside && { debrief: twoActRun(beside.path).debrief, step: beside.step };
  debrief = await onPage(new TwsDebrief(), { ...twoActRun(path), beside: other });
};

test('two parts and another way beside them: axe has nothing to say', async () => {
  await shown(['aa', 'ba', 'rc'], { path: ['aa', 'bb', 'ra'], step: 1 });
  for (const each of allInside<HTMLDetailsElement>(debrief, 'details')) each.open = true;

  expect(await axeFindings()).toEqual([]);
});

test('each part tells how it ended and whom the learner was', async () => {
  await shown(['aa', 'ba', 'ra']);

  expect(textOf(inside(debrief, 'header'))).toBe(
    'Looking back Part 1: you, with Amara: it ended as “polite_distance”.Part 2: you as Amara, with Dr Bell: it ended as “said_door_closed”.',
  );
  expect(allInside(debrief, '.parts .part').map(textOf)).toEqual([
    'Part 1: you, with Amara',
    'Part 2: you as Amara, with Dr Bell',
  ]);
  expect(allInside<HTMLOListElement>(debrief, 'ol.decisions').map(({ start }) => start)).toEqual([1, 3]);
});

test('as the resident, the one met has the openness and keeps things back; roles are not counted', async () => {
  await shown(['aa', 'ba', 'rc']);
  const last = allInside(debrief, 'details.decision')[2]!;

  expect(textOf(last)).toContain('Dr Bell’s openness');
  expect(textOf(last)).toContain('What Dr Bell was not saying');
  expect(section('doors').match(/Nothing you chose saw/g)).toHaveLength(1);
  expect(section('ways')).toContain('Part 2: you as Amara, with Dr Bell');
});

test('as the resident, both sides stand beside each other: what was said, and what made it easy or hard', async () => {
  await shown(['aa', 'ba', 'ra']);
  const lines = inside(debrief, '.twoWay tws-lines');

  expect(textOf(inside(lines, '.legend'))).toBe(
    'What you said or kept: 68 What Dr Bell made easy or hard: 51',
  );
  expect(textOf(inside(debrief, '.twoWay .pair'))).toContain('You, as Amara Choose say. Dr Bell');
  expect(allInside(lines, 'tbody tr').map(textOf)[1]).toContain('Decision 3');
});

test('a guarded first part and a silent second are told as a loop that is nobody’s fault', async () => {
  await shown(['aa', 'ba', 'rc']);

  expect(inside(debrief, '.across').dataset['across']).toBe('loop');
  expect(section('twoWay')).toContain('nobody in it is to blame');
  expect(section('twoWay')).toContain('Dr Bell met you in the second part with the openness that you had');
});

test('another way stands beside the run: both lines, both columns from where they part, both ends', async () => {
  await shown(['aa', 'ba', 'ra'], { path: ['aa', 'bb', 'ra'], step: 1 });
  const [first, second] = allInside(debrief, '.beside .pairs > li').map(textOf);

  expect(section('beside')).toContain('Another way, from decision 2');
  expect(textOf(debrief.shadowRoot!.activeElement!)).toBe('Another way, from decision 2');
  expect(first).toContain('Choose listen.');
  expect(first).toContain('The other way 2. Bedside Choose explain. Bedside, ');
  expect(first).toMatch(/Safety 50, Alliance \d+, your openness \d+, margin 8.*Safety 45, /);
  expect(second).toContain('You made the same choice again.');
  expect(allInside(inside(debrief, '.beside tws-lines'), 'figure')).toHaveLength(2);
  expect(section('beside').match(/Epilogue of/g)).toHaveLength(4);
});

test('a way that was left before its end says so, and the chart of the run stays as it was', async () => {
  await shown(['aa', 'ba', 'ra'], { path: ['ab'], step: 0 });

  expect(section('beside')).toContain('You came back before it ended.');
  expect(section('beside')).toContain('No decision here on this way.');
  expect(allInside(inside(debrief, 'tws-chart'), '.chart .safety circle')).toHaveLength(5);
});

test.each([320, 1280])('at %i px nothing of it is cut', async (width) => {
  await page.viewport(width, 800);
  await shown(['aa', 'ba', 'rc'], { path: ['aa', 'bb', 'ra'], step: 1 });
  for (const each of allInside<HTMLDetailsElement>(debrief, 'details')) each.open = true;

  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
