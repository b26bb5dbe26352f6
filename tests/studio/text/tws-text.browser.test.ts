import { EditorView } from '@codemirror/view';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import er1 from '../../../scenarios/er-1/scenario.yaml?raw';
import { Studio } from '../../../src/studio/session/studio.ts';
import { withValue } from '../../../src/studio/document/yaml-edits.ts';
import { TwsText } from '../../../src/studio/text/tws-text.ts';
import { axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';

function studioOn(files: Readonly<Record<string, string>> = {}): Studio {
  const all = { 'er-1/scenario.yaml': er1, 'other/scenario.yaml': 'title: Another\n', ...files };
  return new Studio(
    { id: 'draft', name: 'A draft', files: new Map(Object.entries(all)), media: new Map() },
    () => performance.now(),
  );
}

async function open(studio = studioOn()) {
  const element = await onPage(new TwsText(), { studio });
  element.style.blockSize = '420px';
  const dom = inside(element, '.cm-editor');
  const view = EditorView.findFromDOM(dom);
  if (view === null) throw new Error('There is no editor.');
  return { element, view, studio, content: inside(element, '.cm-content') };
}

const soon = (milliseconds = 0) => new Promise((go) => setTimeout(go, milliseconds));

test('axe has nothing to say, with findings, the search and what may stand here open', async () => {
  const { view, studio } = await open();
  tellFinding(studio, 'hallway', 'This is long.');
  view.focus();
  await userEvent.keyboard('{Control>}f{/Control}');

  expect(await axeFindings()).toEqual([]);
});

test('has the name of its scenario, and says how to leave it', async () => {
  const { content, element } = await open();

  expect(content.getAttribute('aria-label')).toBe('Text of er-1');
  expect(textOf(inside(element, 'footer'))).toContain('Esc then Tab leaves the text');
});

test('what is typed is an edit of the studio, and Ctrl+Z is the undo of the studio', async () => {
  const { view, studio, content } = await open();
  const at = er1.indexOf('Bed 7');
  view.focus();
  view.dispatch({ selection: { anchor: at } });
  await userEvent.keyboard('New ');

  expect(studio.document.text).toBe(`${er1.slice(0, at)}New ${er1.slice(at)}`);
  expect(studio.workspace.undoes).toBe('Typing');

  await userEvent.keyboard('{Control>}z{/Control}');

  expect(studio.document.text).toBe(er1);
  expect(view.state.doc.toString()).toBe(er1);

  await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');

  expect(studio.document.text).toContain('New Bed 7');
  expect(view.state.doc.toString()).toBe(studio.document.text);
  expect(content.getRootNode()).not.toBe(document);
});

test('the shell does not hear Ctrl+Z a second time', async () => {
  const { view } = await open();
  let heard = 0;
  const listen = (event: KeyboardEvent) => void (event.key === 'z' && (heard += 1));
  document.addEventListener('keydown', listen);
  view.focus();
  await userEvent.keyboard('a{Control>}z{/Control}');
  document.removeEventListener('keydown', listen);

  expect(heard).toBe(0);
});

test('an edit from a form arrives, is not told again, and leaves the caret on its word', async () => {
  const { view, studio } = await open();
  const at = er1.indexOf('hidden_concern');
  view.dispatch({ selection: { anchor: at } });
  let edits = 0;
  studio.workspace.watch(() => (edits += 1));

  studio.edit('Change the title', [withValue(studio.document, ['title'], 'A much, much longer title')]);

  expect(edits).toBe(1);
  expect(view.state.doc.toString()).toBe(studio.document.text);
  expect(view.state.sliceDoc(view.state.selection.main.head).startsWith('hidden_concern')).toBe(true);
});

test('carriage returns keep their places', async () => {
  const text = 'format: 1\r\ntitle: One\r\nsummary: Two\r\n';
  const { view, studio } = await open(studioOn({ 'er-1/scenario.yaml': text }));
  view.focus();
  view.dispatch({ selection: { anchor: text.indexOf('Two') } });
  await userEvent.keyboard('x');

  expect(studio.document.text).toBe(text.replace('Two', 'xTwo'));
});

test('each scenario keeps its caret', async () => {
  const { view, studio, element } = await open();
  const at = er1.indexOf('hidden_concern');
  view.dispatch({ selection: { anchor: at } });
  studio.go({ scenario: 'other' });
  await element.updateComplete;

  expect(view.state.doc.toString()).toBe('title: Another\n');

  studio.go({ scenario: 'er-1' });
  await element.updateComplete;

  expect(view.state.selection.main.head).toBe(at);
  expect(view.state.doc.toString()).toBe(er1);
});

test('a place that is gone to elsewhere is scrolled to and marked', async () => {
  const { view, studio, element } = await open();
  studio.go({ place: ['scenes', 'lead', 'choices', 1] });
  await element.updateComplete;
  await soon(50);

  const { head } = view.state.selection.main;
  const marked = [...inside(element, '.cm-content').querySelectorAll('.cm-place')];
  expect(view.state.doc.lineAt(head).number).toBeGreaterThan(1193);
  expect(marked.length).toBeGreaterThan(3);
});

test('the caret of the person takes the studio along, and nothing goes round', async () => {
  const { view, studio } = await open();
  view.focus();
  view.dispatch({ selection: { anchor: er1.indexOf('  order_due:') }, scrollIntoView: true });
  let told = 0;
  studio.watch(() => (told += 1));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(() => studio.place, { timeout: 10_000 }).toEqual(['scenes', 'order_due']);
  await soon(50);

  expect(told).toBe(1);
});

test('Escape, then Tab leaves the editor; before that Tab indents', async () => {
  const { view, element } = await open();
  const after = document.createElement('button');
  after.textContent = 'After';
  element.after(after);
  view.focus();
  await userEvent.keyboard('{Tab}');

  expect(view.hasFocus).toBe(true);
  expect(view.state.doc.length).toBe(er1.length + 2);

  await userEvent.keyboard('{Escape}{Tab}');

  expect(document.activeElement).toBe(after);
});

test('F8 goes to the next finding, and its sentence is said below', async () => {
  const { view, studio, element } = await open();
  tellFinding(studio, 'order_due', 'This scene is long.');
  await element.updateComplete;
  view.focus();
  await userEvent.keyboard('{F8}');
  await element.updateComplete;

  const { from, to } = view.state.selection.main;
  expect(view.state.sliceDoc(from, to)).toBe('order_due');
  expect(textOf(inside(element, '[role=status]'))).toBe('On this line: This scene is long.');
  expect(inside(element, '.cm-lintRange-warning').textContent).toBe('order_due');
});

test('names that may stand here are offered with what they mean', async () => {
  const { view, element } = await open();
  const at = er1.indexOf('  order_due:\n') + '  order_due:\n'.length;
  view.focus();
  view.dispatch({ selection: { anchor: at } });
  await userEvent.keyboard('    spe');
  await expect
    .poll(() => element.shadowRoot?.querySelector('.cm-tooltip-autocomplete li')?.textContent ?? '')
    .toContain('speaker');
  await soon(100);
  await userEvent.keyboard('{Enter}');

  expect(view.state.sliceDoc(at, at + 13)).toBe('    speaker: ');
});

test('text that cannot be read stays editable', async () => {
  const { view, studio } = await open(studioOn({ 'er-1/scenario.yaml': 'title: "never closed\nscenes:\n' }));
  view.focus();
  view.dispatch({ selection: { anchor: view.state.doc.length } });
  await userEvent.keyboard('x');

  expect(studio.document.isWhole).toBe(false);
  expect(studio.document.text).toBe('title: "never closed\nscenes:\nx');
});

test('taken out of the page and put back, it stands where it stood', async () => {
  const { view, element } = await open();
  const at = er1.indexOf('hidden_concern');
  view.dispatch({ selection: { anchor: at } });
  const { parentElement } = element;
  element.remove();
  parentElement?.append(element);
  await element.updateComplete;

  const again = EditorView.findFromDOM(inside(element, '.cm-editor'));
  expect(again?.state.selection.main.head).toBe(at);
});

function tellFinding(studio: Studio, scene: string, message: string): void {
  const text = studio.document.text;
  const line = text.slice(0, text.indexOf(`\n  ${scene}:`)).split('\n').length + 1;
  studio.analysed({
    scenario: 'er-1',
    text,
    progress: { at: 'done' },
    diagnostics: [
      {
        code: 'text-long',
        severity: 'warning',
        file: 'er-1/scenario.yaml',
        line,
        column: 3,
        message,
        place: ['scenes', scene],
      },
    ],
    proof: undefined,
  });
}
