import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { TwsMap } from '../../../src/studio/map/tws-map.ts';
import type { TwsRailway } from '../../../src/studio/map/railway/tws-railway.ts';
import { stationsOf } from '../../../src/studio/document/stations.ts';
import { allInside, inside, onPage } from '../../player/debrief/on-page.ts';
import { studioWith } from '../support/draft-of.ts';
import { small } from './small-scenario.ts';

async function mapOf(text: string) {
  await page.viewport(1000, 700);
  document.documentElement.dir = 'ltr';
  const studio = studioWith({ 'a/scenario.yaml': text });
  const map = await onPage(new TwsMap(), { studio });
  map.style.height = '640px';
  const railway = inside(map, 'tws-railway') as TwsRailway;
  await vi.waitFor(() => expect(allInside(railway, '.spot').length).toBeGreaterThan(0), { timeout: 10_000 });
  return { studio, map, railway };
}

/** So many scenes in a row, each with two choices. */
function row(count: number): string {
  const scenes = Array.from({ length: count }, (_, number) => {
    const next = number + 1 < count ? `s${number + 1}` : 'end';
    return `  s${number}:\n    title: Scene ${number}\n    text: Words.\n    next: ${next}\n    choices:\n      - { id: a${number}, code: a1, text: One. }\n      - { id: b${number}, code: a2, text: Two. }`;
  });
  return `acts:\n  - { id: main, opens: s0 }\nscenes:\n${scenes.join('\n')}\n`;
}

async function drawn(railway: TwsRailway): Promise<void> {
  await railway.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function spot(railway: TwsRailway, key: string): HTMLElement {
  return allInside(railway, '.spot').find(({ dataset }) => dataset['spot'] === key)!;
}

test('of a long scenario only what is near the screen is drawn, and what has the focus', async () => {
  const { railway } = await mapOf(row(120));
  expect(allInside(railway, '.spot').length).toBeLessThan(12);
  expect(spot(railway, 's0').getAttribute('aria-setsize')).toBe('122');

  railway.reach({ spot: 's100', chip: undefined });
  await vi.waitFor(() => expect(spot(railway, 's99')).toBeDefined());

  expect(spot(railway, 's0')).toBeUndefined();
  expect(allInside(railway, '.spot').length).toBeLessThan(12);
  const frame = railway.getBoundingClientRect();
  await vi.waitFor(() =>
    expect(spot(railway, 's100').getBoundingClientRect().right).toBeLessThan(frame.right),
  );
});

test('from further away titles alone are drawn, then places alone, with lines in few paths', async () => {
  const { railway } = await mapOf(row(120));
  railway.scale(0.5);
  await drawn(railway);
  expect(railway.renderRoot.querySelector('.tracks')?.className).toContain('titles');
  expect(allInside(railway, '.text, .chip')).toHaveLength(0);
  expect(spot(railway, 's0').querySelector('.title')?.textContent?.trim()).toBe('Scene 0');

  railway.scale(0.2);
  await drawn(railway);

  expect(railway.renderRoot.querySelector('.tracks')?.className).toContain('dots');
  expect(allInside(railway, '.title')).toHaveLength(0);
  expect(allInside(railway, '.spot').length).toBeGreaterThan(14);
  expect(allInside(railway, '.track').length).toBeLessThan(12);
});

test('dragging the ground moves the map', async () => {
  const { railway } = await mapOf(small);
  const ground = inside(railway, '.ground');
  const before = railway.outlook;

  const mouse = (type: string, x: number, on: EventTarget) =>
    on.dispatchEvent(
      new MouseEvent(type, {
        bubbles: true,
        composed: true,
        cancelable: true,
        view: window,
        clientX: x,
        clientY: 500,
      }),
    );
  mouse('mousedown', 600, ground);
  mouse('mousemove', 560, window);
  mouse('mousemove', 500, window);
  mouse('mouseup', 500, window);
  await drawn(railway);

  expect(railway.outlook.x).toBeCloseTo(before.x - 100, 0);
  expect(railway.outlook.k).toBe(before.k);
});

function pointer(type: string, { x, y }: { x: number; y: number }, on: EventTarget): void {
  on.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerId: 1,
      button: 0,
      buttons: 1,
      clientX: x,
      clientY: y,
    }),
  );
}

function middleOf(element: Element): { x: number; y: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

test('a line is drawn from the ring of a scene to another scene', async () => {
  const { studio, railway } = await mapOf(small);
  railway.reach({ spot: 'desk', chip: undefined });
  await new Promise((glided) => setTimeout(glided, 400));
  await drawn(railway);
  const handle = spot(railway, 'desk').querySelector('.handle')!;
  const target = spot(railway, 'hall');
  const to = middleOf(target);

  pointer('pointerdown', middleOf(handle), handle);
  pointer('pointermove', to, window);
  expect(target.classList).toContain('target');
  pointer('pointerup', to, window);
  await drawn(railway);

  expect(stationsOf(studio.document)[1]?.ways[0]?.go).toBe(target.dataset['spot']);
  expect(studio.workspace.undoes).toBe('drawing a line');
});

test('the end of a line can be dragged to another scene', async () => {
  const { studio, railway } = await mapOf(small);
  railway.reach({ spot: 'hall', chip: undefined });
  railway.fit();
  await new Promise((glided) => setTimeout(glided, 400));
  await drawn(railway);
  const grip = inside(railway, '.grip[data-line="hall>desk"]');

  pointer('pointerdown', middleOf(grip), grip);
  pointer('pointermove', middleOf(spot(railway, 'attic')), window);
  pointer('pointerup', middleOf(spot(railway, 'attic')), window);

  expect(stationsOf(studio.document)[0]?.ways[0]?.go).toBe('attic');
});

test('pressing twice on empty ground makes a scene', async () => {
  const { studio, railway } = await mapOf(small);

  inside(railway, '.ground').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));

  expect(stationsOf(studio.document).map(({ id }) => id)).toContain('new_scene');
});
