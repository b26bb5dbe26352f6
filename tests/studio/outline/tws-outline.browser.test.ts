import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import expectations from '../../../scenarios/er-1/expect.yaml?raw';
import ledger from '../../../scenarios/er-1/released.yaml?raw';
import er1 from '../../../scenarios/er-1/scenario.yaml?raw';
import references from '../../../scenarios/references.yaml?raw';
import { TwsOutline } from '../../../src/studio/outline/tws-outline.ts';
import type { Studio } from '../../../src/studio/session/studio.ts';
import { axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';
import { studioWith } from '../support/draft-of.ts';

beforeEach(() => page.viewport(1000, 800));

const file = 'er-1/scenario.yaml';

function draft(text = er1): Studio {
  return studioWith({
    [file]: text,
    'er-1/expect.yaml': expectations,
    'er-1/released.yaml': ledger,
    'references.yaml': references,
  });
}

async function outlineOf(studio: Studio): Promise<TwsOutline> {
  const element = await onPage(new TwsOutline(), { studio });
  element.style.setProperty('height', '760px');
  await element.updateComplete;
  return element;
}

const tree = (element: TwsOutline) => inside(element, 'tws-outline-tree');
const lines = (element: TwsOutline) => [
  ...(tree(element).shadowRoot?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? []),
];
const focused = (element: TwsOutline) => tree(element).shadowRoot?.activeElement as HTMLElement | null;
const standsOn = (element: TwsOutline) => expect.poll(() => focused(element)?.dataset['place']);
const status = (element: TwsOutline) => textOf(inside(element, '.foot [role="status"]'));

/** Into the tree, on the line of a place. */
async function standAt(element: TwsOutline, studio: Studio, ...place: (string | number)[]): Promise<void> {
  studio.go({ place });
  await element.updateComplete;
  tree(element).focus();
  await standsOn(element).toBe(place.join('/'));
}

/** The dialog for a scene, ready to be typed into. */
async function picker(element: TwsOutline): Promise<HTMLElement> {
  const asked = inside(element, 'tws-scene-picker');
  await expect.poll(() => asked.shadowRoot?.activeElement?.localName).toBe('input');
  return asked;
}

test('axe has nothing to say', async () => {
  await outlineOf(draft());

  expect(await axeFindings()).toEqual([]);
});

test('axe has nothing to say of the menu and of the dialogs', async () => {
  const studio = draft();
  const element = await outlineOf(studio);
  await standAt(element, studio, 'scenes', 'hallway');
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await expect
    .poll(() => inside(element, 'tws-line-menu').shadowRoot?.activeElement?.localName)
    .toBe('button');
  expect(await axeFindings()).toEqual([]);

  await userEvent.keyboard('{Escape}');
  await standsOn(element).toBe('scenes/hallway');
  await userEvent.keyboard('l');
  await picker(element);
  expect(await axeFindings()).toEqual([]);
});

test('it is a tree with one tab stop, in which the arrows, Home, End and letters move', async () => {
  const element = await outlineOf(draft());
  tree(element).focus();

  expect(lines(element).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  await standsOn(element).toBe('acts/0');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await standsOn(element).toBe('scenes/shift_start/choices/0');
  await userEvent.keyboard('{ArrowLeft}');
  await standsOn(element).toBe('scenes/shift_start');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => focused(element)?.ariaExpanded).toBe('false');
  await userEvent.keyboard('{ArrowDown}');
  await standsOn(element).toBe('scenes/hallway');
  await userEvent.keyboard('bet{ArrowDown}');
  await standsOn(element).toBe('scenes/hallway/choices/0');
  await userEvent.keyboard('{End}');
  await expect.poll(() => focused(element)?.getAttribute('aria-label')).toMatch(/^Choice/);
  await userEvent.keyboard('{Home}');
  await standsOn(element).toBe('acts/0');
});

test('Enter opens the form, and going elsewhere by other means brings the line into sight', async () => {
  const studio = draft();
  const element = await outlineOf(studio);
  await standAt(element, studio, 'scenes', 'hallway');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(studio.place).toEqual(['scenes', 'hallway', 'choices', 0]);

  studio.go({ place: ['scenes', 'close', 'choices', 0, 'text'] });
  await standsOn(element).toBe('scenes/close/choices/0');
  expect(focused(element)?.ariaSelected).toBe('true');
});

test('a scene is added on the way from a choice, and undo brings the same bytes back', async () => {
  const studio = draft();
  const element = await outlineOf(studio);
  await standAt(element, studio, 'scenes', 'hallway', 'choices', 0);

  await userEvent.keyboard('n');
  await standsOn(element).toBe('scenes/new_scene');
  expect(studio.document.valueAt(['scenes', 'hallway', 'choices', 0, 'next'])).toBe('new_scene');
  expect(studio.document.valueAt(['scenes', 'new_scene', 'next'])).toBe('order_due');
  expect(status(element)).toContain('new scene');
  studio.undo();
  expect(studio.workspace.text(file)).toBe(er1);
  await expect.poll(() => focused(element)?.role).toBe('treeitem');
});

test('keys add, copy, move and delete choices, and the focus goes along', async () => {
  const studio = draft();
  const element = await outlineOf(studio);
  await standAt(element, studio, 'scenes', 'hallway', 'choices', 1);

  await userEvent.keyboard('c');
  await standsOn(element).toBe('scenes/hallway/choices/2');
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await standsOn(element).toBe('scenes/hallway/choices/1');
  await userEvent.keyboard('d');
  await standsOn(element).toBe('scenes/hallway/choices/2');
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => studio.document.at(['scenes', 'hallway', 'choices', 5])).toBeUndefined();
  await standsOn(element).toBe('scenes/hallway/choices/2');
  expect(status(element)).toContain('Ctrl+Z brings it back.');
  for (let step = 0; step < 4; step += 1) studio.undo();
  expect(studio.workspace.text(file)).toBe(er1);
});

test('a choice is led elsewhere by typing some words of the scene, or a new one', async () => {
  const studio = draft();
  const element = await outlineOf(studio);
  const next = ['scenes', 'hallway', 'choices', 0, 'next'];
  await standAt(element, studio, 'scenes', 'hallway', 'choices', 0);

  await userEvent.keyboard('l');
  await picker(element);
  await userEvent.keyboard('bed 7{Enter}');
  await expect.poll(() => studio.document.valueAt(next)).toBe('her_order_held');
  await standsOn(element).toBe('scenes/hallway/choices/0');
  await userEvent.keyboard('l');
  await picker(element);
  await userEvent.keyboard('In the lift{Enter}');
  await expect.poll(() => studio.document.valueAt(next)).toBe('in_the_lift');
  expect(studio.document.valueAt(['scenes', 'in_the_lift', 'title'])).toBe('In the lift');
  await standsOn(element).toBe('scenes/in_the_lift');
});

test('a scene is deleted with what names it, in the expectations beside it too; one undo brings all back', async () => {
  const studio = draft();
  const element = await outlineOf(studio);
  await standAt(element, studio, 'scenes', 'lead');

  await userEvent.keyboard('{Delete}');
  await expect.poll(() => studio.document.at(['scenes', 'lead'])).toBeUndefined();
  expect(studio.workspace.text('er-1/expect.yaml')).not.toContain('scene: lead');
  await expect.poll(() => focused(element)?.dataset['place']).toMatch(/^scenes\//);
  studio.undo();
  expect(studio.workspace.text(file)).toBe(er1);
  expect(studio.workspace.text('er-1/expect.yaml')).toBe(expectations);
});

test('a scene gets another name everywhere, with a word about what was released', async () => {
  const studio = draft();
  const element = await outlineOf(studio);
  await standAt(element, studio, 'scenes', 'hallway');

  await userEvent.keyboard('{F2}');
  const dialog = inside(element, 'tws-rename-dialog');
  await expect.poll(() => dialog.shadowRoot?.activeElement?.localName).toBe('input');
  expect(textOf(inside(dialog, '.note'))).toContain('has been released');
  await userEvent.keyboard('lead');
  await expect.poll(() => textOf(inside(dialog, '#problem'))).toContain('taken');
  await userEvent.keyboard('_corridor{Enter}');
  await standsOn(element).toBe('scenes/lead_corridor');
  expect(studio.workspace.text(file)).not.toMatch(/\bgo: hallway\b|next: hallway\b/);
});

test('while the text cannot be read, the last lines stay and nothing is done to them', async () => {
  const studio = draft();
  const element = await outlineOf(studio);
  await standAt(element, studio, 'scenes', 'hallway');
  studio.edit('typing', [
    [{ from: er1.indexOf('  hallway:'), to: er1.indexOf('  hallway:'), insert: '  "broken\n' }],
  ]);
  await element.updateComplete;
  const broken = studio.workspace.text(file);

  expect(textOf(inside(element, '.broken'))).toContain('cannot be read');
  expect(lines(element).length).toBeGreaterThan(10);
  await userEvent.keyboard('{Delete}');
  expect(studio.workspace.text(file)).toBe(broken);
  expect(status(element)).toContain('Nothing was done');
  studio.undo();
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector('.broken')).toBeNull();
});

test('a draft without scenes says how to begin, and the story begins with the first one', async () => {
  const studio = draft('format: 1\nid: er-1\nacts:\n  - id: main\nscenes: {}\n');
  const element = await outlineOf(studio);

  inside(element, '[data-action="add-first-scene"]').click();
  await element.updateComplete;

  expect(studio.document.valueAt(['acts', 0, 'opens'])).toBe('new_scene');
  await standsOn(element).toBe('scenes/new_scene');
});

test('search shows what has the words, and the arrow goes to the first of them', async () => {
  const element = await outlineOf(draft());
  const search = inside(element, '[data-field="outline-search"]');
  search.focus();
  await userEvent.keyboard('ask_least_sure');
  await expect.poll(() => lines(element).length).toBe(3);

  await userEvent.keyboard('{ArrowDown}');
  await standsOn(element).toBe('scenes/hallway');
});
