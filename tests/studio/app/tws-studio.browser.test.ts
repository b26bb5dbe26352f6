import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TwsStudio } from '../../../src/studio/app/tws-studio.ts';
import type { TwsWorkbench } from '../../../src/studio/app/tws-workbench.ts';
import { inTurn } from '../../../src/studio/edits/steps.ts';
import { withValue } from '../../../src/studio/document/yaml-edits.ts';
import { DraftStore } from '../../../src/studio/drafts/draft-store.ts';
import { inside, onPage, textOf } from '../../player/debrief/on-page.ts';

const files = new Map([
  ['course.yaml', 'format: 1\nid: course-mine\ntitle: Nights\n'],
  ['er-1/scenario.yaml', 'format: 1\nid: er-1\nkind: er\ntitle: Bed 7\n'],
]);
let store: DraftStore;
let studios: TwsStudio[];

beforeEach(async () => {
  await page.viewport(1300, 800);
  studios = [];
  store = new DraftStore(() => Date.now());
  await store.keepAside('guide', undefined);
  for (const { id } of await store.list()) await store.delete(id);
  await store.clear({ all: true });
  await store.create({ id: 'course-mine', name: 'Nights', files, media: new Map() });
});

afterEach(async () => {
  for (const studio of studios) studio.remove();
  await new Promise((later) => setTimeout(later, 100));
  await store.close();
});

/** One more tab: its own element on the same page, with the same browser's store and locks. */
async function tab(): Promise<TwsStudio> {
  const studio = new TwsStudio();
  studios.push(studio);
  if (studios.length === 1) await onPage(studio, {});
  document.body.replaceChildren(...studios);
  Object.assign(studio, { store, fetchText: async () => 'format: 1\nreferences: {}\n' });
  await seen(studio, 'tws-start');
  return studio;
}

async function seen(studio: TwsStudio, name: string): Promise<void> {
  await expect.poll(() => studio.shadowRoot?.querySelector(name), { timeout: 5_000 }).toBeTruthy();
}

async function goOn(studio: TwsStudio, then: string): Promise<void> {
  const start = inside(studio, 'tws-start');
  const button = () => start.shadowRoot?.querySelector<HTMLElement>('[data-action="go-on"]');
  await expect.poll(button, { timeout: 5_000 }).toBeTruthy();
  button()?.click();
  await seen(studio, then);
}

const workOf = (studio: TwsStudio) => (inside(studio, 'tws-workbench') as TwsWorkbench).studio!;

function retitle(studio: TwsStudio, title: string): void {
  const work = workOf(studio);
  work.edit(
    'Give it a title',
    inTurn(work.document, (document) => withValue(document, ['title'], title)),
  );
}

test('a draft is opened from the first screen, and back among all drafts nothing is lost, not even what can be undone', async () => {
  const studio = await tab();
  await goOn(studio, 'tws-workbench');
  retitle(studio, 'Bed 8');
  inside(inside(inside(studio, 'tws-workbench'), 'tws-bar'), '[data-action="all-drafts"]').click();
  await seen(studio, 'tws-start');

  await goOn(studio, 'tws-workbench');
  expect(workOf(studio).document.valueAt(['title'])).toBe('Bed 8');
  workOf(studio).undo();
  expect(workOf(studio).document.valueAt(['title'])).toBe('Bed 7');
});

test('of two tabs the second is told, and opens a copy that leaves the first alone', async () => {
  const [first, second] = [await tab(), await tab()];
  await goOn(first, 'tws-workbench');
  await goOn(second, 'tws-elsewhere');
  const elsewhere = inside(second, 'tws-elsewhere');
  expect(textOf(inside(elsewhere, 'h1'))).toBe('This draft is open in another tab');

  inside(elsewhere, '[data-action="open-copy"]').click();
  await seen(second, 'tws-workbench');
  retitle(second, 'Bed 9');

  expect(workOf(second).draft.id).not.toBe('course-mine');
  expect(workOf(first).document.valueAt(['title'])).toBe('Bed 7');
  expect(workOf(first).safe.kept).not.toBe('in another tab');
});

test('the work can be moved to the second tab, and the first says so', async () => {
  const [first, second] = [await tab(), await tab()];
  await goOn(first, 'tws-workbench');
  retitle(first, 'Bed 10');
  await goOn(second, 'tws-elsewhere');

  inside(inside(second, 'tws-elsewhere'), '[data-action="work-here"]').click();
  await seen(second, 'tws-workbench');
  await seen(first, 'tws-elsewhere');

  expect(workOf(second).document.valueAt(['title'])).toBe('Bed 10');
  expect(textOf(inside(inside(first, 'tws-elsewhere'), 'h1'))).toBe(
    'You are working on this draft in another tab now',
  );
});
