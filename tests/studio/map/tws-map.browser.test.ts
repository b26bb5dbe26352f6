import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PlacedDiagnostic } from '../../../src/studio/analysis/analysis.ts';
import { stationsOf } from '../../../src/studio/document/stations.ts';
import { TwsMap } from '../../../src/studio/map/tws-map.ts';
import type { TwsRailway } from '../../../src/studio/map/railway/tws-railway.ts';
import type { Studio } from '../../../src/studio/session/studio.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';
import { studioWith } from '../support/draft-of.ts';
import { small } from './small-scenario.ts';

let studio: Studio;
let map: TwsMap;
let railway: TwsRailway;

beforeEach(async () => {
  await page.viewport(1000, 700);
  document.documentElement.dir = 'ltr';
  await open(small);
});

async function open(text: string): Promise<void> {
  studio = studioWith({ 'a/scenario.yaml': text });
  studio.go({ view: 'map' });
  map = await onPage(new TwsMap(), { studio });
  map.style.height = '640px';
  const heading = document.createElement('h1');
  heading.textContent = 'Map';
  map.before(heading);
  railway = inside(map, 'tws-railway') as TwsRailway;
  await laidOut();
}

/** Until what is written is on the map. */
async function laidOut(): Promise<void> {
  await vi.waitFor(
    () => {
      expect(railway.locked).toBe(false);
      expect(allInside(railway, '.spot').length).toBeGreaterThan(0);
    },
    { timeout: 8_000 },
  );
  await drawn();
}

async function drawn(): Promise<void> {
  await map.updateComplete;
  await railway.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function spot(key: string): HTMLElement {
  return allInside(railway, '.spot').find(({ dataset }) => dataset['spot'] === key)!;
}

/** What is heard of a station or a choice: all that is not hidden from those who listen. */
function said(element: Element): string {
  const heard = element.cloneNode(true) as Element;
  for (const hidden of heard.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return textOf(heard);
}

/** What has the focus on the map: the key of a spot, and the place of one of its chips. */
function focused(): string {
  const active = railway.shadowRoot?.activeElement as HTMLElement | null;
  const { spot: key, chip, of } = active?.dataset ?? {};
  return chip === undefined ? (key ?? '') : `${of} ${chip}`;
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(key);
    await drawn();
  }
}

async function start(): Promise<void> {
  railway.reach({ spot: 'hall', chip: undefined });
  await drawn();
}

function finding(
  severity: 'error' | 'warning',
  message: string,
  place: PlacedDiagnostic['place'],
): PlacedDiagnostic {
  return { code: 'x', severity, message, place, file: 'a', line: 1, column: 1 };
}

test('axe has nothing to say: with findings, a drawn way, the signs, a menu and a question', async () => {
  studio.analysed({
    ...studio.analysis,
    diagnostics: [
      finding('warning', 'It is long.', ['scenes', 'hall']),
      finding('error', 'It leads nowhere.', ['scenes', 'porch', 'choices', 1]),
    ],
  });
  studio.show({ scenario: 'a', codes: ['a1', 'b1'], label: 'The last rehearsal' });
  await start();
  expect(await axeFindings()).toEqual([]);

  inside(map, '[data-action="show-legend"]').click();
  await drawn();
  expect(await axeFindings()).toEqual([]);
  inside(map, '[data-action="show-legend"]').click();

  await start();
  await press('{Shift>}{F10}{/Shift}');
  expect(await axeFindings()).toEqual([]);
  await press('{Escape}', 'l');
  expect(await axeFindings()).toEqual([]);
});

test('one tab stop: each station says what it is and where it leads', async () => {
  expect(allInside(railway, '[role="treeitem"][tabindex="0"]')).toHaveLength(1);
  expect(said(spot('hall'))).toBe(
    'The hallway. 2 choices. Leads to: a1, a2 to The desk; a2 to The porch, under a condition.',
  );
  expect(said(spot('attic'))).toContain('Not reached by any way');
  expect(allInside(railway, '[data-of="hall"]').map(said)).toEqual([
    'Choice a1: “What worries you?”, leads to The desk.',
    'Choice a2: “Here is the plan.”, leads to The desk, unless flag owned is set and the reply was open.',
    'Choice a2: “Here is the plan.”, leads to The porch, if flag owned is set and the reply was open.',
  ]);
  expect(spot('hall').dataset['place']).toBe('scenes/hall');
});

test('arrows walk the lines, numbers go to choices, Enter opens the form of either', async () => {
  await start();
  await press('{ArrowRight}');
  expect(focused()).toBe('desk');
  await press('{ArrowRight}', '{ArrowLeft}');
  expect(focused()).toBe('desk');
  await press('{ArrowLeft}', '2');
  expect(focused()).toBe('hall 1');

  await press('{Enter}');

  expect(studio.place).toEqual(['scenes', 'hall', 'choices', 1]);
  await press('{ArrowUp}');
  expect(focused()).toBe('hall 0');
  await press('{Escape}', '{Enter}');
  expect(focused()).toBe('hall');
  expect(studio.place).toEqual(['scenes', 'hall']);
  expect(spot('hall').getAttribute('aria-selected')).toBe('true');
});

test('where text runs from right to left, the left arrow goes on', async () => {
  document.documentElement.dir = 'rtl';
  await open(small);
  await start();

  await press('{ArrowLeft}');

  expect(focused()).toBe('desk');
  expect(spot('desk').getBoundingClientRect().x).toBeLessThan(spot('hall').getBoundingClientRect().x);
});

test('N makes a scene that then has the focus, and its form is open', async () => {
  await start();

  await press('n');
  await laidOut();

  await vi.waitFor(() => expect(focused()).toBe('new_scene'));
  expect(studio.place).toEqual(['scenes', 'new_scene']);
  expect(studio.workspace.undoes).toBe('adding a scene');
});

test('L and the arrows draw a line; Escape leaves everything as it was', async () => {
  railway.reach({ spot: 'desk', chip: undefined });
  await press('l', '{ArrowLeft}', '{Escape}');
  expect(studio.document.text).toBe(small);
  expect(focused()).toBe('desk');

  await press('l', '{ArrowLeft}', '{Enter}');
  await laidOut();

  expect(stationsOf(studio.document)[1]?.ways[0]?.go).toBe('hall');
  await vi.waitFor(() => expect(focused()).toBe('desk'));
});

test('a target can be chosen from a list by its title', async () => {
  railway.reach({ spot: 'desk', chip: undefined });
  await press('l');
  inside(map, '[data-action="pick-from-list"]').click();
  const picker = inside(map, 'tws-scene-picker');
  const field = await vi.waitFor(() => inside(picker, '[data-field="scene-search"]'));
  field.focus();

  await userEvent.fill(field, 'attic');
  await userEvent.keyboard('{ArrowUp}');
  const attic = [...picker.shadowRoot!.querySelectorAll<HTMLElement>('[data-scene="attic"]')][0]!;
  attic.click();
  await laidOut();

  expect(stationsOf(studio.document)[1]?.ways[0]?.go).toBe('attic');
});

test('M gives a choice to another scene', async () => {
  railway.reach({ spot: 'porch', chip: 0 });
  await drawn();

  await press('m', '{ArrowLeft}', '{Enter}');
  await laidOut();

  const choices = stationsOf(studio.document).map(({ id, choices: own }) => [id, own.map((one) => one.id)]);
  expect(Object.fromEntries(choices)).toMatchObject({ porch: ['stay'] });
  expect(choices.flat(2)).toContain('leave');
});

test('D copies and Delete deletes, and the focus stays on the map; undoing brings everything back', async () => {
  await start();
  await press('{ArrowRight}', 'd');
  await laidOut();
  await vi.waitFor(() => expect(focused()).toBe('desk_2'));

  await press('{Delete}');
  await laidOut();

  await vi.waitFor(() => expect(spot('desk_2')).toBeUndefined());
  expect(focused()).not.toBe('');
  studio.undo();
  studio.undo();
  expect(studio.document.text).toBe(small);
});

test('the menu is walked by arrows, and what is chosen there is done', async () => {
  await start();
  await press('{Shift>}{F10}{/Shift}');
  const menu = inside(map, 'tws-map-menu');
  expect(menu.shadowRoot?.activeElement?.getAttribute('data-action')).toBe('open-form');

  await press('{ArrowUp}');
  expect(menu.shadowRoot?.activeElement?.getAttribute('data-action')).toBe('fold');
  await press('{Enter}');
  await laidOut();

  await vi.waitFor(() => expect(spot('desk')).toBeUndefined());
  expect(spot('hall').querySelector('.folded')?.textContent).toBe('+2');
  expect(spot('hall').getAttribute('aria-expanded')).toBe('false');
  await press('b');
  await vi.waitFor(() => expect(spot('desk')).toBeDefined());
});

test('a search goes through what it finds, and shows what was folded away', async () => {
  await start();
  await press('b');
  await vi.waitFor(() => expect(spot('porch')).toBeUndefined());

  await userEvent.fill(inside(map, '[data-field="search"]'), 'rains');
  await userEvent.keyboard('{Enter}');

  await vi.waitFor(() => expect(spot('porch')?.classList).toContain('found'));
  expect(inside(map, 'output').textContent?.trim()).toBe('1 of 1');
});

test('a text that cannot be read leaves the last good map, dimmed, and nothing can be changed there', async () => {
  await start();
  const shown = allInside(railway, '.spot').length;

  studio.edit('typing', [[{ from: 0, to: 0, insert: 'a: [\n' }]]);
  await drawn();

  expect(railway.stale).toBe(true);
  expect(shown).toBeGreaterThan(4);
  expect(allInside(railway, '.spot')).toHaveLength(shown);
  expect(map.shadowRoot?.querySelector('.broken')?.textContent).toContain('cannot be read');
  const before = studio.document.text;
  await press('n', '{Delete}', 'd');
  expect(studio.document.text).toBe(before);
  await press('{ArrowRight}');
  expect(focused()).toBe('desk');
});

test('words alone are drawn at once, without a new layout', async () => {
  const place = spot('desk').getBoundingClientRect().x;

  const at = small.indexOf('The desk');
  studio.edit('typing', [[{ from: at, to: at + 8, insert: 'The other desk' }]]);
  await drawn();

  expect(spot('desk').querySelector('.title')?.textContent).toBe('The other desk');
  expect(spot('desk').getBoundingClientRect().x).toBe(place);
});

test('what is looked at stays where it is on the screen when scenes are added before it', async () => {
  railway.reach({ spot: 'porch', chip: undefined });
  await new Promise((glided) => setTimeout(glided, 350));
  const before = spot('porch').getBoundingClientRect();

  const at = small.indexOf('    next: porch');
  studio.edit('typing', [
    [
      { from: at, to: at + 15, insert: '    next: lift' },
      {
        from: small.indexOf('\n  porch:'),
        to: small.indexOf('\n  porch:'),
        insert: '\n  lift:\n    title: The lift\n    next: porch\n',
      },
    ],
  ]);
  await laidOut();
  await vi.waitFor(() => expect(spot('lift')).toBeDefined());

  const after = spot('porch').getBoundingClientRect();
  expect(after.x).toBeCloseTo(before.x, 0);
  expect(after.y).toBeCloseTo(before.y, 0);
});

test('findings are flags whose sentences can be read beside the map', async () => {
  studio.analysed({
    ...studio.analysis,
    diagnostics: [finding('error', 'It leads nowhere.', ['scenes', 'porch'])],
  });

  railway.reach({ spot: 'porch', chip: undefined });
  await drawn();

  expect(spot('porch').querySelector('.flag .error')).not.toBeNull();
  expect(inside(map, '.findings').textContent).toContain('It leads nowhere.');
  expect(said(spot('porch'))).toContain('1 finding: It leads nowhere.');
});

test('a way is drawn step by step, with its name, and can be taken off again', async () => {
  studio.show({ scenario: 'a', codes: ['a1', 'b1'], label: 'The last rehearsal' });
  await drawn();

  expect(inside(map, '.route').textContent).toContain('The last rehearsal');
  expect(spot('hall').querySelector('.steps')?.textContent?.trim()).toBe('1');
  expect(allInside(railway, '.taken .track').length).toBeGreaterThan(2);

  inside(map, '[data-action="hide-route"]').click();
  await drawn();

  expect(studio.route).toBeUndefined();
  expect(allInside(railway, '.taken')).toHaveLength(0);
});

test('a draft without any scene says what to do first', async () => {
  await open('acts: []\nscenes: {}\n').catch(() => undefined);
  await vi.waitFor(() => inside(map, '[data-action="add-first"]'), { timeout: 4_000 });
});

test('plus and minus come nearer and go further, F and 0 fit; other keys are left alone', async () => {
  await start();
  const { k } = railway.outlook;

  await press('-', '-');
  expect(railway.outlook.k).toBeLessThan(k);
  await press('+');
  expect(railway.outlook.k).toBeCloseTo(k * 0.8, 2);
  await press('0');
  await vi.waitFor(() => {
    const frame = railway.getBoundingClientRect();
    const all = allInside(railway, '.spot').map((one) => one.getBoundingClientRect());
    expect(all.every(({ left, right }) => left >= frame.left && right <= frame.right)).toBe(true);
  });
});
