import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TwsBar } from '../../../src/studio/app/tws-bar.ts';
import type { TwsBarEvent } from '../../../src/studio/app/tws-bar-event.ts';
import { inTurn } from '../../../src/studio/edits/steps.ts';
import { withValue } from '../../../src/studio/document/yaml-edits.ts';
import { axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';
import { studioWith } from '../support/draft-of.ts';

const draft = () => studioWith({ 'a/scenario.yaml': 'title: One\n', 'b/scenario.yaml': 'title: Two\n' });

beforeEach(() => page.viewport(1200, 600));

test('axe has nothing to say', async () => {
  await onPage(new TwsBar(), { studio: draft(), folders: true });

  expect(await axeFindings()).toEqual([]);
});

test('it says honestly what is kept where', async () => {
  const studio = draft();
  const bar = await onPage(new TwsBar(), { studio });
  const sign = () => textOf(inside(bar, '[data-kept]'));
  expect(sign()).toMatch(/Saving/);

  studio.keeping({ kept: 'in this browser', inFile: undefined });
  await bar.updateComplete;
  expect(sign()).toMatch(/Saved in this browser.*not in a file yet/);

  studio.keeping({ kept: 'in this browser', inFile: 'shift.tws.zip' });
  await bar.updateComplete;
  expect(sign()).toMatch(/in shift\.tws\.zip/);
});

test('undo says what it would undo, and does it', async () => {
  const studio = draft();
  const bar = await onPage(new TwsBar(), { studio });
  studio.edit(
    'Give it a title',
    inTurn(studio.document, (document) => withValue(document, ['title'], 'Three')),
  );
  await bar.updateComplete;

  const undo = inside(bar, '[data-action="undo"]');
  expect(undo.getAttribute('aria-label')).toBe('Undo: Give it a title');
  undo.click();

  expect(studio.document.text).toBe('title: One\n');
});

test('the scenario at hand is picked by its title', async () => {
  const studio = draft();
  const bar = await onPage(new TwsBar(), { studio });
  const pick = inside(bar, '[data-field="scenario"]') as HTMLSelectElement;
  expect([...pick.options].map(textOf)).toEqual(['One', 'Two']);

  pick.value = 'b';
  pick.dispatchEvent(new Event('change'));

  expect(studio.scenario).toBe('b');
});

test('what concerns the whole draft is asked for', async () => {
  const bar = await onPage(new TwsBar(), { studio: draft(), folders: true });
  const asked: string[] = [];
  bar.addEventListener('tws-bar', (event: TwsBarEvent) => asked.push(event.action));

  for (const action of ['all-drafts', 'save-file', 'save-folder', 'show-keys'])
    inside(bar, `[data-action="${action}"]`).click();

  expect(asked).toEqual(['all-drafts', 'save-file', 'save-folder', 'show-keys']);
});
