import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsForm } from '../../../src/studio/forms/tws-form.ts';
import { axeFindings, textOf } from '../../player/debrief/on-page.ts';
import { action, field, focused, formAt, found, settled, studioOf, type } from './form-page.ts';

const hallway = ['scenes', 'hallway'];
const sigh = [...hallway, 'choices', 2];

beforeEach(async () => {
  await page.viewport(900, 900);
});

function unfold(form: TwsForm): void {
  for (const details of form.renderRoot.querySelectorAll('details')) details.open = true;
}

test.each([
  ['the scenario', []],
  ['an act', ['acts', 0]],
  ['a scene', hallway],
  ['a scene with versions', ['scenes', 'order_due']],
  ['a choice', sigh],
])('axe has nothing to say of the form of %s, unfolded', async (_, place) => {
  const studio = studioOf();
  found(studio, { place: [...hallway, 'text'] }, { place: [...sigh, 'moves', 'V'], severity: 'error' });
  const form = await formAt(studio, place);
  unfold(form);
  await settled();

  expect(await axeFindings()).toEqual([]);
});

test('what is typed is in the file at once, and typing is one thing to undo', async () => {
  const studio = studioOf();
  const form = await formAt(studio, hallway);
  const before = studio.document.text;

  const title = field(form, 'title');
  title.focus();
  title.select();
  await userEvent.keyboard('A new corner');

  expect(studio.document.valueAt([...hallway, 'title'])).toBe('A new corner');
  expect(studio.workspace.undoes).toContain('the title');
  studio.undo();
  while (studio.document.text !== before && studio.workspace.undoes !== undefined) studio.undo();
  await settled();
  expect(field(form, 'title').value).toBe('Between two stretchers');
  expect(studio.document.text).toBe(before);
});

test('a control with focus takes over what undo brings back', async () => {
  const studio = studioOf();
  const form = await formAt(studio, hallway);
  const title = field(form, 'title');

  type(title, 'Elsewhere');
  await settled();
  studio.undo();
  await settled();

  expect(focused()).toBe(title);
  expect(title.value).toBe('Between two stretchers');
});

test('emptying an optional field takes its entry away; a needed one stays, empty', async () => {
  const studio = studioOf();
  const form = await formAt(studio, hallway);

  type(field(form, 'unsaid'), '');
  type(field(form, 'title'), '');

  expect(studio.document.keysAt(hallway)).not.toContain('unsaid');
  expect(studio.document.valueAt([...hallway, 'title'])).toBe('');
});

test('a new entry stands where the order of the format has it', async () => {
  const studio = studioOf();
  const form = await formAt(studio, hallway);

  type(field(form, 'says'), 'Have you got a minute?');

  const keys = studio.document.keysAt(hallway);
  expect(keys.indexOf('says')).toBeLessThan(keys.indexOf('text'));
});

test('the words are counted against the rule', async () => {
  const studio = studioOf();
  const form = await formAt(studio, sigh);
  const words = form.renderRoot.querySelector('tws-words')!;

  type(field(form, 'text'), Array.from({ length: 24 }, () => 'word').join(' '));
  await settled();

  expect(textOf(words.shadowRoot!.querySelector('.count')!)).toBe('24 of at most 22 words: 2 too many');
});

test('a finding stands beside its field and is read with it', async () => {
  const studio = studioOf();
  found(studio, { place: [...hallway, 'text'], message: 'The text is long.' });
  const form = await formAt(studio, hallway);

  const text = field(form, 'text');
  const root = text.getRootNode() as ShadowRoot;
  const described = text.getAttribute('aria-describedby')!.split(' ');

  expect(described.map((id) => root.getElementById(id)!.textContent).join(' ')).toContain(
    'The text is long.',
  );
});

test('a finding that no field is about stands at the top', async () => {
  const studio = studioOf();
  found(studio, { place: hallway, message: 'Nobody gets here.' });
  const form = await formAt(studio, hallway);

  expect(textOf(form.renderRoot.querySelector('article > .problems')!)).toContain('Nobody gets here.');
});

test('a strand moves by one step, and not at all takes the entry away', async () => {
  const studio = studioOf();
  const form = await formAt(studio, sigh);

  field(form, 'moves.R.2').click();
  field(form, 'moves.T.0').click();
  await settled();

  expect(studio.document.valueAt([...sigh, 'moves'])).toEqual({ V: -2, B: -1, R: 2 });
  expect((field(form, 'moves.R.2') as unknown as HTMLInputElement).checked).toBe(true);
});

test('rows are found by a word and picked with the keys', async () => {
  const studio = studioOf();
  const form = await formAt(studio, sigh);
  unfold(form);

  field(form, 'rows.add').focus();
  await userEvent.keyboard('blame{Enter}');
  await settled();

  expect(studio.document.valueAt([...sigh, 'rows'])).toEqual(['T1', 'T12', 'T6']);
  expect(focused()).toBe(field(form, 'rows.add'));
});

test('a choice gets a way of its own, and another by a condition', async () => {
  const studio = studioOf();
  const form = await formAt(studio, sigh);

  field(form, 'next').focus();
  await userEvent.keyboard('ninety{Enter}');
  expect(studio.document.valueAt([...sigh, 'next'])).toBe('shift_start');
  await settled();
  action(form, 'add-way').click();
  await settled();

  expect(studio.document.valueAt([...sigh, 'next'])).toEqual([{ go: 'shift_start' }, { go: 'shift_start' }]);
  expect(focused()?.closest('summary')).not.toBeNull();
});

test('a condition is built by picking, two deep, and read as a sentence with titles', async () => {
  const studio = studioOf();
  const form = await formAt(studio, sigh);
  unfold(form);
  const when = form.renderRoot.querySelector('tws-condition')!;
  when.shadowRoot!.querySelector('details')!.open = true;

  await userEvent.selectOptions(field(form, 'when.add'), 'visited');
  await settled();
  await userEvent.keyboard('ninety{Enter}');
  await settled();
  await userEvent.selectOptions(field(form, 'when.add'), 'group');
  await settled();
  await userEvent.selectOptions(field(form, 'when.1.add'), 'rescued');
  await userEvent.selectOptions(field(form, 'when.1.add'), 'level');
  await settled();

  expect(studio.document.valueAt([...sigh, 'when'])).toEqual({
    visited: 'shift_start',
    any: [{ rescued: true }, { level: { of: 'safety', at_least: 45 } }],
  });
  expect(textOf(when.shadowRoot!.querySelector('summary')!)).toBe(
    'If “Ninety seconds” was played and either the rescue was played or safety is at least 45',
  );
});

test('a text gets another version before the usual one, which stays last', async () => {
  const studio = studioOf();
  const form = await formAt(studio, hallway);
  const was = studio.document.valueAt([...hallway, 'text']);
  const words = form.renderRoot.querySelectorAll('tws-words')[1]!;

  words.shadowRoot!.querySelector<HTMLElement>('[data-action="add-version"]')!.click();
  await settled();

  expect(studio.document.valueAt([...hallway, 'text'])).toEqual([
    { id: 'version_1', text: was },
    { id: 'otherwise', text: was },
  ]);
  expect(focused()?.localName).toBe('summary');
});

test('taking the only other version away leaves the text as it was', async () => {
  const studio = studioOf();
  const form = await formAt(studio, hallway);
  const before = studio.document.text;
  action(form, 'add-version', 1).click();
  await settled();

  action(form, 'remove-version', 0).click();
  await settled();

  expect(studio.document.text).toBe(before);
  expect(focused()?.localName).toBe('textarea');
});

test('choices are moved and taken away, and focus stays near', async () => {
  const studio = studioOf();
  const form = await formAt(studio, hallway);

  action(form, 'move-down', 0).click();
  await settled();
  expect(studio.document.valueAt([...hallway, 'choices', 1, 'id'])).toBe('ask_least_sure');
  expect(focused()).toBe(action(form, 'move-down', 1));

  action(form, 'remove-choice', 1).click();
  await settled();
  expect(studio.document.valueAt([...hallway, 'choices', 1, 'id'])).toBe('sigh_did_you_ask');
  expect(focused()).toBe(action(form, 'open-choice', 1));
});

test('a new choice is opened at once', async () => {
  const studio = studioOf();
  const form = await formAt(studio, hallway);

  action(form, 'add-choice').click();
  await settled();

  expect(studio.place).toEqual([...hallway, 'choices', 4]);
  expect(form.renderRoot.querySelector('article')!.getAttribute('data-form')).toBe('choice');
});

test('a scene is renamed wherever it is named', async () => {
  const studio = studioOf();
  const form = await formAt(studio, hallway);
  unfold(form);

  type(field(form, 'id'), 'corridor_talk');
  await settled();
  action(form, 'rename').click();
  await settled();

  expect(studio.place).toEqual(['scenes', 'corridor_talk']);
  expect(studio.document.valueAt(['scenes', 'shift_start', 'next'])).toBe('corridor_talk');
});

test('while the text of a scene cannot be read, nothing can be changed there by form', async () => {
  const studio = studioOf();
  const form = await formAt(studio, hallway);
  const at = studio.document.text.indexOf('title: Between two stretchers');

  studio.edit('breaking it', [[{ from: at, to: at + 6, insert: 'title: [' }]]);
  await settled();
  expect(form.renderRoot.querySelector('article')).toBeNull();
  expect(action(form, 'show-text')).toBeDefined();

  studio.undo();
  await settled();
  expect(field(form, 'title').value).toBe('Between two stretchers');
});

test('what a form cannot show is said, kept, and one press from the text', async () => {
  const studio = studioOf();
  studio.edit('adding', [
    [{ ...at(studio.document.text, '    clock: "19:40"'), insert: '    weather: { wind: 3 }\n' }],
  ]);
  const form = await formAt(studio, hallway);
  let wanted: unknown;
  form.addEventListener('tws-text-wanted', ({ place }) => {
    wanted = place;
  });

  expect(textOf(form.renderRoot.querySelector('.unreadable')!)).toContain('weather');
  action(form, 'show-text').click();

  expect(wanted).toEqual([...hallway, 'weather']);
  expect(studio.place).toEqual([...hallway, 'weather']);
});

test('the place of a finding is unfolded and brought into view', async () => {
  const studio = studioOf();
  const form = await formAt(studio, [...sigh, 'sources', 0]);
  await settled();

  const section = form.renderRoot.querySelector<HTMLDetailsElement>('[data-section="evidence"]')!;
  expect(section.open).toBe(true);
});

function at(text: string, words: string): { from: number; to: number } {
  const from = text.indexOf(words);
  return { from, to: from };
}
