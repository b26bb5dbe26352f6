import { afterEach, expect, test } from 'vitest';
import { DraftKeeper } from '../../../src/studio/drafts/draft-keeper.ts';
import { DraftLock } from '../../../src/studio/drafts/draft-lock.ts';
import { DraftStore } from '../../../src/studio/drafts/draft-store.ts';
import { databaseName, openDatabase } from '../../../src/studio/drafts/database.ts';
import { pageEnds } from '../../../src/studio/drafts/page-ends.ts';
import { Studio } from '../../../src/studio/session/studio.ts';

const locks: DraftLock[] = [];
let number = 0;

afterEach(() => {
  for (const lock of locks.splice(0)) lock.close();
});

/** As another tab has it: locks and channels do not know that it is the same page. */
function lockOf(draft: string, patience = 200): DraftLock {
  const lock = new DraftLock(draft, navigator.locks, patience);
  locks.push(lock);
  return lock;
}

const freshDraft = () => `course-${(number += 1)}-${Math.random()}`;

test('one tab gets a draft, the second is told, and another draft is free', async () => {
  const draft = freshDraft();

  expect(await lockOf(draft).take()).toBe(true);
  expect(await lockOf(draft).take()).toBe(false);
  expect(await lockOf(freshDraft()).take()).toBe(true);
});

test('a draft that was let go is free again', async () => {
  const draft = freshDraft();
  const first = lockOf(draft);
  await first.take();

  first.release();

  expect(await lockOf(draft).takeOver()).toBe(true);
});

test('whoever works here instead waits until the first tab has finished writing', async () => {
  const draft = freshDraft();
  const [first, second] = [lockOf(draft, 2_000), lockOf(draft, 2_000)];
  const order: string[] = [];
  await first.take();
  first.onTaken(async () => {
    await new Promise((later) => setTimeout(later, 50));
    order.push('written');
  });

  expect(await second.takeOver()).toBe(true);
  order.push('taken');

  expect(order).toEqual(['written', 'taken']);
  expect(first.isHeld).toBe(false);
  expect(second.isHeld).toBe(true);
});

test('a tab that gives no answer loses the draft, and is told', async () => {
  const draft = freshDraft();
  const first = lockOf(draft);
  let told = 0;
  await first.take();
  first.onTaken(async () => {
    told += 1;
    await new Promise(() => undefined);
  });

  const second = lockOf(draft);
  expect(await second.takeOver()).toBe(true);

  expect(told).toBeGreaterThan(0);
  expect(first.isHeld).toBe(false);
  expect(await lockOf(draft).take()).toBe(false);
});

test('where there are no locks every tab may try', async () => {
  const lock = new DraftLock(freshDraft(), undefined);

  expect(await lock.take()).toBe(true);
});

test('two tabs on one draft: what the first has just typed is there in the second, and the first writes no more', async () => {
  const id = freshDraft();
  const store = new DraftStore(() => 1_000);
  const around = {
    page: pageEnds(window),
    later: (callback: () => void, milliseconds: number) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    persist: async () => undefined,
  };
  const draft = {
    id,
    name: 'Nights',
    files: new Map([['course.yaml', 'title: Nights\n']]),
    media: new Map(),
    happenings: undefined,
    home: undefined,
    wasOpen: false,
  };
  const [lock, other] = [lockOf(id, 2_000), lockOf(id, 2_000)];
  await lock.take();
  const studio = new Studio(draft, () => 0);
  const keeper = new DraftKeeper(studio, store, draft, around, lock);
  keeper.start();
  await keeper.flush();
  studio.editFile('course.yaml', 'Write', [[{ from: 0, to: 0, insert: '# just now\n' }]]);

  await other.takeOver();
  const opened = await store.open(id);

  expect(opened.files.get('course.yaml')).toMatch(/^# just now/);
  expect(studio.safe.kept).toBe('in another tab');
  studio.editFile('course.yaml', 'Write', [[{ from: 0, to: 0, insert: 'x' }]]);
  expect(studio.workspace.text('course.yaml')).toMatch(/^# just now/);
  expect(studio.notice).toContain('another tab');
  await store.delete(id);
  await store.clear({ all: true });
  await store.close();
});

test('a store opens its database again after the browser has closed it', async () => {
  let lost = 0;
  const database = await openDatabase(() => (lost += 1));
  const store = new DraftStore(() => 1_000);
  await store.list();

  const deleting = indexedDB.deleteDatabase(databaseName);
  await new Promise((done) => deleting.addEventListener('success', done));

  expect(lost).toBe(1);
  expect(() => database.transaction('drafts')).toThrow();
  expect(await store.list()).toEqual([]);
  await store.close();
});

test('a browser that has no locks for the page lets each tab write', async () => {
  const refuses = {
    request: async () => {
      throw new DOMException('The user has said no.', 'SecurityError');
    },
  } as unknown as LockManager;
  const lock = new DraftLock(freshDraft(), refuses);
  locks.push(lock);

  expect(await lock.take()).toBe(true);
  expect(lock.isHeld).toBe(true);
});
