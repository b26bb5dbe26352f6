import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsBarEvent } from '../../../src/studio/app/tws-bar-event.ts';
import { loadView } from '../../../src/studio/app/load-view.ts';
import { TwsWorkbench } from '../../../src/studio/app/tws-workbench.ts';
import { inTurn } from '../../../src/studio/edits/steps.ts';
import { withValue } from '../../../src/studio/document/yaml-edits.ts';
import type { Studio, ViewName } from '../../../src/studio/session/studio.ts';
import { axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';
import { studioWith } from '../support/draft-of.ts';

const text = 'title: One\nscenes:\n  hall:\n    title: The hall\n    text: Here.\n';

beforeEach(() => page.viewport(1300, 800));

async function open(load?: (view: ViewName) => Promise<unknown>) {
  const studio = studioWith({ 'a/scenario.yaml': text });
  studio.go({ place: ['scenes', 'hall'] });
  const workbench = await onPage(new TwsWorkbench(), { studio, ...(load === undefined ? {} : { load }) });
  await expect.poll(() => workbench.shadowRoot?.querySelector('tws-outline')?.shadowRoot).toBeTruthy();
  return { studio, workbench };
}

function retitle(studio: Studio, title: string): void {
  studio.edit(
    'Give it a title',
    inTurn(studio.document, (document) => withValue(document, ['title'], title)),
  );
}

async function fieldOf(workbench: TwsWorkbench): Promise<HTMLElement> {
  const form = inside(inside(workbench, 'tws-inspector'), 'tws-form');
  const find = () => form.shadowRoot?.querySelector<HTMLElement>('tws-words, textarea, input');
  await expect.poll(find).toBeTruthy();
  const field = find();
  return field?.shadowRoot?.querySelector('textarea') ?? field!;
}

test('axe has nothing to say, with a notice', async () => {
  const { studio, workbench } = await open();
  studio.say('That could not be done.');
  // It brings its own main part.
  document.body.replaceChildren(workbench);
  await workbench.updateComplete;
  await expect
    .poll(() => workbench.shadowRoot?.querySelector('tws-outline')?.shadowRoot?.querySelector('p'))
    .toBeTruthy();

  expect(await axeFindings()).toEqual([]);
});

test('there is one history: undo and redo work in a field as well as anywhere else', async () => {
  const { studio, workbench } = await open();
  retitle(studio, 'Two');
  (await fieldOf(workbench)).focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(studio.document.valueAt(['title'])).toBe('One');

  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(studio.document.valueAt(['title'])).toBe('Two');

  inside(workbench, 'main').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(studio.document.valueAt(['title'])).toBe('One');

  await userEvent.keyboard('{Control>}y{/Control}');
  expect(studio.document.valueAt(['title'])).toBe('Two');
});

test('Ctrl+S asks for the draft to be saved to a file', async () => {
  const { workbench } = await open();
  const asked: string[] = [];
  workbench.addEventListener('tws-bar', ({ action }: TwsBarEvent) => asked.push(action));
  (await fieldOf(workbench)).focus();

  await userEvent.keyboard('{Control>}s{/Control}');

  expect(asked).toEqual(['save-file']);
});

test('F6 goes through the parts of the window, and Shift+F6 back', async () => {
  const { workbench } = await open();
  const at = () => workbench.shadowRoot?.activeElement?.localName;
  const went: (string | undefined)[] = [];
  inside(inside(workbench, 'tws-bar'), 'button').focus();
  for (let presses = 0; presses < 4; presses += 1) {
    await userEvent.keyboard('{F6}');
    went.push(at());
  }
  expect(went).toEqual(['tws-rail', 'main', 'tws-inspector', 'tws-bar']);

  await userEvent.keyboard('{Shift>}{F6}{/Shift}');
  expect(at()).toBe('tws-inspector');
});

test('a notice is said, and goes when it is closed or another view is opened', async () => {
  const { studio, workbench } = await open();
  const notice = () => inside(workbench, '.notice');
  studio.say('That could not be done.');
  await workbench.updateComplete;
  expect(textOf(inside(workbench, '[role="alert"]'))).toBe('That could not be done.');

  inside(workbench, '[data-action="close-notice"]').click();
  await workbench.updateComplete;
  expect(notice().hidden).toBe(true);

  studio.say('That could not be done.');
  inside(inside(workbench, 'tws-rail'), '[data-action="open-cast"]').click();
  await workbench.updateComplete;
  expect(studio.view).toBe('cast');
  expect(notice().hidden).toBe(true);
});

test('a part that cannot be loaded is said, and can be tried again', async () => {
  let isOffline = true;
  const { workbench } = await open((view) =>
    view === 'media' && isOffline ? Promise.reject(new TypeError('offline')) : loadView(view),
  );
  inside(inside(workbench, 'tws-rail'), '[data-action="open-media"]').click();
  await expect
    .poll(() => textOf(inside(workbench, 'main')))
    .toMatch(/could not be loaded.*Your draft is as it was/);

  isOffline = false;
  inside(workbench, '[data-action="load-again"]').click();

  await expect.poll(() => workbench.shadowRoot?.querySelector('tws-media')).toBeTruthy();
});

test('the keys are shown when they are asked for', async () => {
  const { workbench } = await open();
  inside(inside(workbench, 'tws-bar'), '[data-action="show-keys"]').click();
  await workbench.updateComplete;

  expect((inside(workbench, 'tws-keys') as HTMLElement & { open: boolean }).open).toBe(true);
});
