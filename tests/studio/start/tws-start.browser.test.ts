import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { strToU8, zipSync } from 'fflate';
import { DraftStore, type OpenedDraft } from '../../../src/studio/drafts/draft-store.ts';
import { packedDraft } from '../../../src/studio/drafts/draft-zip.ts';
import type { TwsOpenDraftEvent } from '../../../src/studio/start/events.ts';
import { TwsStart } from '../../../src/studio/start/tws-start.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';
import { seededBytes } from './seeded-bytes.ts';

const files = new Map([
  ['course.yaml', 'format: 1\nid: course-mine\ntitle: Nights\n'],
  ['er-1/scenario.yaml', 'format: 1\nid: er-1\nkind: er\n'],
]);
const day = 24 * 3_600_000;
const now = { is: 400 * day };
let store: DraftStore;
let opened: TwsOpenDraftEvent[];

beforeEach(async () => {
  await page.viewport(1280, 900);
  now.is = 400 * day;
  store = new DraftStore(() => now.is);
  opened = [];
  await store.keepAside('guide', undefined);
  for (const { id } of await store.list()) await store.delete(id);
  await store.clear({ all: true });
});

afterEach(async () => store.close());

async function start(properties: Partial<TwsStart> = {}): Promise<TwsStart> {
  const element = new TwsStart();
  element.addEventListener('tws-open-draft', (event: TwsOpenDraftEvent) => opened.push(event));
  const fetchText = async (path: string) =>
    path === 'starters/references.yaml'
      ? 'format: 1\nreferences: {}\n'
      : (files.get('er-1/scenario.yaml') ?? '');
  await onPage(element, { store, fetchText, random: seededBytes(7), now: () => now.is, ...properties });
  // It is the page's main part itself.
  document.body.replaceChildren(element);
  await listed(element);
  return element;
}

/** The store has answered, and what it said is drawn. */
async function listed(element: TwsStart): Promise<void> {
  await new Promise((later) => setTimeout(later, 60));
  await element.updateComplete;
}

async function press(element: Element, action: string): Promise<void> {
  await userEvent.click(inside(element, `[data-action="${action}"]`));
  await new Promise((later) => setTimeout(later, 60));
}

function draftOf(id: string, name: string): OpenedDraft {
  return { id, name, files, media: new Map(), happenings: undefined, home: undefined, wasOpen: false };
}

function focused(element: Element): string {
  const inner = element.shadowRoot?.activeElement;
  return inner?.shadowRoot ? focused(inner) : ((inner as HTMLElement | null)?.dataset['action'] ?? '');
}

test('axe has nothing to say of the first visit, of later ones, nor on a phone', async () => {
  await start();
  expect(await axeFindings()).toEqual([]);

  await store.create(draftOf('course-a', 'Nights'));
  await start();
  expect(await axeFindings()).toEqual([]);
  await page.viewport(390, 800);
  expect(await axeFindings()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});

test('whoever comes for the first time has one thing that stands out: their first scenario', async () => {
  const element = await start();

  const main = allInside(element, 'button.main').map(textOf);

  expect(main).toEqual(['Begin']);
  expect(element.shadowRoot?.querySelector('tws-draft-list')).toBeNull();
});

test('whoever comes back goes on where they were, and is told that everything is here', async () => {
  await store.create(draftOf('course-a', 'Nights'));
  await store.markOpen('course-a', true);
  const element = await start();

  expect(textOf(inside(element, '.go-on'))).toContain('Everything you had written is here.');
  expect(allInside(element, 'button.main')).toHaveLength(1);
  await press(element, 'go-on');

  expect(opened.map(({ draft }) => draft)).toMatchObject([{ id: 'course-a', happenings: 0, wasOpen: true }]);
});

test('a scenario of ours is opened as a copy, with a word on what to do', async () => {
  const element = await start();

  await press(element, 'open-starter');

  expect(opened).toHaveLength(1);
  expect(opened[0]?.draft).toMatchObject({ name: 'Bed 7 and a full hallway', happenings: undefined });
  expect(opened[0]?.told).toContain('your own copy');
});

test('two quick presses make one draft', async () => {
  const element = await start();
  const button = inside(element, '[data-action="open-empty"]');

  button.click();
  button.click();
  await listed(element);

  expect(opened).toHaveLength(1);
});

test('what cannot be fetched is said in one sentence, and the focus stays', async () => {
  const element = await start({ fetchText: () => Promise.reject(new Error('offline')) });

  await press(element, 'open-template');

  expect(opened).toEqual([]);
  expect(textOf(inside(element, '[role="alert"]'))).toContain('see whether you are online'.replace('s', 'S'));
  expect(focused(element)).toBe('open-template');
});

test('a file that was saved is opened, and another one is refused in one sentence', async () => {
  const element = await start();
  const field = inside(element, 'input[type="file"]') as HTMLInputElement;
  const good = packedDraft({ name: 'Nights', files, media: new Map() });
  const other = zipSync({ 'holiday.txt': strToU8('x') });

  await userEvent.upload(field, new File([other], 'holiday.zip'));
  await listed(element);
  expect(textOf(inside(element, '[role="alert"]'))).toContain('no course in this file');
  await userEvent.upload(field, new File([good as Uint8Array<ArrayBuffer>], 'Nights.tws.zip'));
  await listed(element);

  expect(opened.map(({ draft }) => draft.name)).toEqual(['Nights']);
  expect(inside(element, '[role="alert"]').hidden).toBe(true);
});

test('a folder is opened as the home of its draft, and can be written again after a new visit', async () => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('nights', { create: true });
  const stream = await (await folder.getFileHandle('course.yaml', { create: true })).createWritable();
  await stream.write('format: 1\ntitle: Nights\n');
  await stream.close();
  const element = await start({ pickFolder: async () => folder });

  await press(element, 'open-folder');

  const draft = opened[0]?.draft;
  expect(draft?.home).toMatchObject({ kind: 'folder', name: 'nights', happenings: 0 });
  if (draft?.home === undefined) return;
  await store.create(draft);
  await store.keepHome(draft.home);
  const again = await store.open(draft.id);
  expect(await again.home?.handle?.isSameEntry(folder)).toBe(true);
  expect(again.home?.seen).toEqual(draft.home.seen);
});

test('where folders cannot be picked, nothing offers it', async () => {
  const element = await start({ pickFolder: undefined });

  expect(element.shadowRoot?.querySelector('[data-action="open-folder"]')).toBeNull();
});

test('a draft is renamed, duplicated, deleted and brought back by keys alone, and the focus is never lost', async () => {
  await store.create(draftOf('course-a', 'Nights'));
  now.is += day;
  await store.create(draftOf('course-b', 'Days'));
  const element = await start();
  const list = inside(element, 'tws-draft-list');
  const names = () => allInside(list, '.name strong').map(textOf);
  expect(names()).toEqual(['Days', 'Nights']);

  inside(list, 'li[data-draft="course-a"] [data-action="rename-draft"]').focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('Night shifts{Enter}');
  await listed(element);
  expect(names()).toEqual(['Days', 'Night shifts']);
  expect(focused(element)).toBe('open-draft');

  inside(list, 'li[data-draft="course-a"] [data-action="duplicate-draft"]').focus();
  now.is += day;
  await userEvent.keyboard('{Enter}');
  await listed(element);
  expect(names()).toEqual(['Night shifts (copy)', 'Days', 'Night shifts']);
  expect(focused(element)).toBe('open-draft');

  inside(list, 'li[data-draft="course-b"] [data-action="delete-draft"]').focus();
  await userEvent.keyboard('{Enter}');
  await listed(element);
  expect(names()).not.toContain('Days');
  expect(focused(element)).toBe('undo-delete');
  await userEvent.keyboard('{Enter}');
  await listed(element);
  expect(names()).toContain('Days');
  expect(focused(element)).toBe('open-draft');
});

test('a draft says when it was changed, and where its file is', async () => {
  await store.create(draftOf('course-a', 'Nights'));
  await store.keepHome({ draft: 'course-a', kind: 'file', name: 'Nights.tws.zip', happenings: 0 });
  now.is += 2 * day;
  await store.create(draftOf('course-b', 'Days'));
  const element = await start();

  const [days, nights] = allInside(inside(element, 'tws-draft-list'), '.name').map(textOf);

  expect(days).toContain('Changed just now. Only in this browser, not in a file yet.');
  expect(nights).toContain('Changed 2 days ago. All of it is in Nights.tws.zip.');
});

test('a browser that keeps nothing says so, and everything else works', async () => {
  const broken = new DraftStore(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const element = await start({ store: broken });

  expect(textOf(inside(element, '[role="alert"]'))).toContain('private window');
  await press(element, 'open-template');
  expect(opened).toHaveLength(1);
});

test('the way to a first scenario by keys alone: two things to practise, seven steps, and it opens', async () => {
  const element = await start();
  inside(element, '[data-action="begin-guide"]').focus();
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  const guide = inside(element, 'tws-guide');
  const field = (name: string) => inside(guide, `[data-field="${name}"]`);
  const answer = async (name: string, text: string) => {
    field(name).focus();
    await userEvent.keyboard(text);
  };
  const next = async () => {
    inside(guide, '.way .main').focus();
    await userEvent.keyboard('{Enter}');
  };
  expect(await axeFindings()).toEqual([]);

  await answer('practice-T1', ' ');
  await answer('practice-T12', ' ');
  expect((field('practice-Y1') as HTMLInputElement).disabled).toBe(true);
  await next();
  await answer('concern', 'Somebody sighed.');
  await next();
  await answer('name', 'Ana Ruiz');
  await answer('role', 'second-year resident');
  await next();
  await answer('title', 'The corridor');
  await answer('moment', 'Ana stops beside you.');
  await next();
  await answer('open', 'She says it.');
  await next();
  expect(textOf(inside(guide, 'label[for="second"]'))).toBe('For agreeing on when to call me');
  await answer('second', 'And when do you call me?');
  expect(await axeFindings()).toEqual([]);
  await next();
  await answer('ending', 'Thursday. She rings.');
  inside(guide, '[data-action="step-back"]').focus();
  await userEvent.keyboard('{Enter}');
  expect((field('second') as HTMLTextAreaElement).value).toBe('And when do you call me?');
  await next();
  await next();
  await listed(element);

  expect(opened).toHaveLength(1);
  const text = opened[0]?.draft.files.get('the-corridor/scenario.yaml');
  for (const words of [
    'Ana Ruiz',
    'Somebody sighed.',
    'Thursday. She rings.',
    'T12',
    'And when do you call me?',
  ])
    expect(text).toContain(words);
  expect(opened[0]?.told).toContain('outline');
});

test('answers survive a tab that is closed half-way, and leaving loses nothing', async () => {
  const element = await start();
  await press(element, 'begin-guide');
  const guide = inside(element, 'tws-guide');
  await userEvent.click(inside(guide, '[data-field="practice-M5"]'));
  await userEvent.click(inside(guide, '[data-action="leave-guide"]'));
  await listed(element);
  expect(focused(element)).toBe('begin-guide');

  const again = await start();

  expect(textOf(inside(again, '[data-action="begin-guide"]'))).toBe('Go on with the steps');
  await press(again, 'begin-guide');
  const box = inside(inside(again, 'tws-guide'), '[data-field="practice-M5"]') as HTMLInputElement;
  expect(box.checked).toBe(true);
});
