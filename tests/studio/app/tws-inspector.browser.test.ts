import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TwsInspector } from '../../../src/studio/app/tws-inspector.ts';
import { TwsTextEvent } from '../../../src/studio/forms/tws-text-event.ts';
import { allInside, axeFindings, inside, onPage } from '../../player/debrief/on-page.ts';
import { studioWith } from '../support/draft-of.ts';

const text = 'title: One\nscenes:\n  hall:\n    title: The hall\n    text: Here.\n';

beforeEach(() => page.viewport(500, 900));

async function open(): Promise<TwsInspector> {
  const studio = studioWith({ 'a/scenario.yaml': text });
  studio.go({ place: ['scenes', 'hall'] });
  return onPage(new TwsInspector(), { studio });
}

const parts = (inspector: TwsInspector) => allInside(inspector, '.part').map(({ localName }) => localName);

async function show(inspector: TwsInspector, what: 'form' | 'both' | 'text'): Promise<void> {
  inside(inspector, `[data-action="show-${what}"]`).click();
  await inspector.updateComplete;
}

test('axe has nothing to say: the form and the text', async () => {
  const inspector = await open();
  await show(inspector, 'both');

  expect(await axeFindings()).toEqual([]);
});

test('what is at hand is a form at first, then both, then the text alone', async () => {
  const inspector = await open();
  expect(parts(inspector)).toEqual(['tws-form']);

  await show(inspector, 'both');
  expect(parts(inspector)).toEqual(['tws-form', 'tws-text']);

  await show(inspector, 'text');
  expect(parts(inspector)).toEqual(['tws-text']);
  expect(inside(inspector, '[aria-pressed="true"]').dataset['action']).toBe('show-text');
});

test('the form can ask for the text, which then stands beside it', async () => {
  const inspector = await open();
  inside(inspector, 'tws-form').dispatchEvent(new TwsTextEvent(['scenes', 'hall', 'text']));
  await inspector.updateComplete;

  expect(parts(inspector)).toEqual(['tws-form', 'tws-text']);
});
