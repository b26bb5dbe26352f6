import { afterEach, expect, test } from 'vitest';
import { DraftStore } from '../../../src/studio/drafts/draft-store.ts';

const store = new DraftStore(() => Date.now());

afterEach(async () => {
  document.body.replaceChildren();
  for (const { id } of await store.list()) await store.delete(id);
  await store.clear({ all: true });
  await store.close();
});

const script = `
import { DraftKeeper } from '/src/studio/drafts/draft-keeper.ts';
import { DraftLock } from '/src/studio/drafts/draft-lock.ts';
import { DraftStore } from '/src/studio/drafts/draft-store.ts';
import { pageEnds } from '/src/studio/drafts/page-ends.ts';
import { Studio } from '/src/studio/session/studio.ts';
const draft = {
  id: 'course-leaving', name: 'Nights', files: new Map([['course.yaml', 'title']]), media: new Map(),
  happenings: undefined, home: undefined, wasOpen: false,
};
const around = {
  page: pageEnds(window),
  later: (callback, milliseconds) => { const timer = setTimeout(callback, milliseconds); return () => clearTimeout(timer); },
  persist: async () => undefined,
};
const lock = new DraftLock(draft.id);
await lock.take();
const studio = new Studio(draft, () => Date.now());
const keeper = new DraftKeeper(studio, new DraftStore(() => Date.now()), draft, around, lock);
keeper.start();
await keeper.flush();
window.type = (text) => studio.editFile('course.yaml', 'Write', [[{ from: 0, to: 0, insert: text }]]);
parent.postMessage('at work', '*');
`;

/** The studio's keeper in a page of its own that can be sent away. */
async function pageAtWork(): Promise<Window & { type(text: string): void }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script type="module">${script}</script>`;
  const ready = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
  document.body.replaceChildren(frame);
  await ready;
  return frame.contentWindow as Window & { type(text: string): void };
}

/** What the browser writes for a page that has gone comes after it, on a busy machine some time after. */
function textKept() {
  const kept = async () => (await store.open('course-leaving')).files.get('course.yaml');
  return expect.poll(kept, { timeout: 10_000 });
}

test('a page that is sent away in the very moment of an edit loses nothing', async () => {
  const page = await pageAtWork();

  page.type('one ');
  page.type('two ');
  page.location.href = 'about:blank';

  await textKept().toBe('two one title');
  const { history, wasOpen } = await store.open('course-leaving');
  expect(history?.done).toHaveLength(2);
  expect(wasOpen).toBe(true);
});

test('neither does one that goes while an edit before it is still being written', async () => {
  const page = await pageAtWork();

  page.type('one ');
  await new Promise((later) => setTimeout(later, 17));
  page.type('two ');
  page.location.href = 'about:blank';

  await textKept().toBe('two one title');
  const { history } = await store.open('course-leaving');
  expect(history?.done).toHaveLength(2);
});
