import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { openDB } from 'idb';
import { databaseName, openDatabase } from '../../../src/studio/drafts/database.ts';
import { DraftProblem } from '../../../src/studio/drafts/draft-problem.ts';
import { DraftStore } from '../../../src/studio/drafts/draft-store.ts';
import { Farewells } from '../../../src/studio/drafts/farewells.ts';
import type { KeptHappening } from '../../../src/studio/drafts/journal.ts';
import { Workspace } from '../../../src/studio/workspace/workspace.ts';
import { failingAtWrite, freshStorage } from './faulty-storage.ts';
import { acts, carriedOut, startingFiles } from './random-work.ts';

const draft = { id: 'course-a', name: 'A course', files: startingFiles, media: new Map() };

beforeEach(freshStorage);

function storeAt(now = { is: 1_000 }) {
  return new DraftStore(() => now.is);
}

async function troubleOf(trying: Promise<unknown>): Promise<string> {
  const error = await trying.then(
    () => undefined,
    (error: unknown) => error,
  );
  return error instanceof DraftProblem ? error.trouble : `not a problem: ${String(error)}`;
}

function typed(text: string): KeptHappening {
  const steps = [{ file: 'course.yaml', changes: [{ from: 0, to: 0, insert: text }] }];
  const back = [{ file: 'course.yaml', changes: [{ from: 0, to: text.length, insert: '' }] }];
  return { what: 'made', entry: { label: 'Write', steps, back, at: 0 } };
}

test('a draft is opened as it was kept, by another tab as well', async () => {
  const media = new Map([['er-1/media/ecg.png', new Uint8Array([1, 2, 3])]]);
  await storeAt().create({ ...draft, media });

  const opened = await storeAt().open('course-a');

  expect(opened).toMatchObject({ id: 'course-a', name: 'A course', happenings: 0, wasOpen: false });
  expect(opened.files).toEqual(startingFiles);
  expect(opened.media).toEqual(media);
  expect(opened.history).toEqual({ done: [], undone: [] });
});

test('at any moment, what is opened is what was in the workspace, history and all', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 1, max: 4 }), fc.nat(6), async (work, batch, snapshotEvery) => {
      freshStorage();
      const store = storeAt();
      await store.create(draft);
      let now = 0;
      const workspace = new Workspace(startingFiles, () => now);
      const all: KeptHappening[] = [];
      let kept = 0;
      let since = 0;
      workspace.watch((_steps, happening) => all.push(happening));

      for (const [number, act] of work.entries()) {
        now += carriedOut(workspace, act);
        if (number % batch !== 0 || all.length === kept) continue;
        const isSnapshot = snapshotEvery > 0 && number % snapshotEvery === 0;
        const snapshot = { files: workspace.files, since, happenings: all.slice(since) };
        await store.append('course-a', {
          from: kept,
          happenings: all.slice(kept),
          media: new Map(),
          snapshot: isSnapshot ? snapshot : undefined,
        });
        kept = all.length;
        if (isSnapshot) since = kept;
        const opened = await storeAt().open('course-a');
        expect(opened.files).toEqual(workspace.files);
        expect(opened.history).toEqual(workspace.history);
      }
    }),
    { numRuns: 40 },
  );
});

test('a write that is cut off anywhere leaves the draft as it was before it', async () => {
  for (let write = 0; write < 4; write += 1) {
    freshStorage();
    const store = storeAt();
    await store.create(draft);
    await store.append('course-a', { from: 0, happenings: [typed('a')], media: new Map() });
    const addition = {
      from: 1,
      happenings: [typed('b')],
      media: new Map([['er-1/media/ecg.png', new Uint8Array([1])]]),
      snapshot: { files: new Map(), since: 0, happenings: [typed('a'), typed('b')] },
    };

    const stop = failingAtWrite(write);
    const trouble = await troubleOf(store.append('course-a', addition));
    stop();
    const opened = await storeAt().open('course-a');

    expect(trouble).toBe('full');
    expect(opened.files.get('course.yaml')).toBe(`a${startingFiles.get('course.yaml')}`);
    expect(opened.history?.done).toHaveLength(1);
    expect(opened.media.size).toBe(0);
    await store.append('course-a', { ...addition, snapshot: undefined });
    expect((await storeAt().open('course-a')).history?.done).toHaveLength(2);
  }
});

test('a second writer who has missed something is stopped, and nothing is lost of the first', async () => {
  const [one, other] = [storeAt(), storeAt()];
  await one.create(draft);
  await one.append('course-a', { from: 0, happenings: [typed('a')], media: new Map() });

  const trouble = await troubleOf(
    other.append('course-a', { from: 0, happenings: [typed('x')], media: new Map() }),
  );

  expect(trouble).toBe('elsewhere');
  expect((await one.open('course-a')).files.get('course.yaml')).toMatch(/^aformat/);
});

test('the same addition, sent again while the page goes away, counts once', async () => {
  const store = storeAt();
  await store.create(draft);

  const first = store.append('course-a', { from: 0, happenings: [typed('a')], media: new Map() });
  const again = store.append('course-a', {
    from: 0,
    happenings: [typed('a'), typed('b')],
    media: new Map(),
    leaving: true,
  });
  await Promise.all([first, again]);

  const opened = await store.open('course-a');
  expect(opened.files.get('course.yaml')).toMatch(/^baformat/);
  expect(opened.history?.done).toHaveLength(2);
});

/** A browser's small storage. */
function smallStorage() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

test('what a page wrote on its way out is there, though the browser called its last writing off', async () => {
  const small = smallStorage();
  const store = new DraftStore(() => 1_000, new Farewells(small));
  await store.create(draft);
  await store.append('course-a', { from: 0, happenings: [typed('a')], media: new Map() });
  new Farewells(small).say('course-a', 0, [
    typed('a'),
    typed('b'),
    { what: 'media', path: 'er-1/media/e.png' },
  ]);

  const opened = await store.open('course-a');

  expect(opened.files.get('course.yaml')).toMatch(/^baformat/);
  expect(opened).toMatchObject({ happenings: 2, wasOpen: true });
  expect(small.held.size).toBe(0);
  await store.append('course-a', { from: 2, happenings: [typed('c')], media: new Map() });
  expect((await store.open('course-a')).files.get('course.yaml')).toMatch(/^cbaformat/);
});

test('what has been kept after all is not done twice, and a spoiled or full small storage does no harm', async () => {
  const small = smallStorage();
  const store = new DraftStore(() => 1_000, new Farewells(small));
  await store.create(draft);
  const page = { happenings: [typed('a'), typed('b')], media: new Map() };
  await store.append('course-a', { ...page, from: 0, leaving: true });
  expect(small.held.size).toBe(1);
  await store.append('course-a', { from: 2, happenings: [typed('c')], media: new Map() });
  expect((await store.open('course-a')).files.get('course.yaml')).toMatch(/^cbaformat/);

  small.held.set('two-way-street-farewell-course-a', '{');
  expect((await store.open('course-a')).happenings).toBe(3);
  small.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await store.append('course-a', { from: 3, happenings: [typed('d')], media: new Map(), leaving: true });
  expect((await store.open('course-a')).happenings).toBe(4);
});

test('the list has the draft changed last on top, and says where its file is', async () => {
  const now = { is: 1_000 };
  const store = storeAt(now);
  await store.create(draft);
  await store.create({ ...draft, id: 'course-b', name: 'Another' });
  now.is = 5_000;
  await store.append('course-a', { from: 0, happenings: [typed('a')], media: new Map() });
  await store.keepHome({ draft: 'course-a', kind: 'file', name: 'A course.tws.zip', happenings: 1 });
  await store.keepHome({ draft: 'course-b', kind: 'folder', name: 'scenarios', happenings: 7 });

  expect(await store.list()).toEqual([
    {
      id: 'course-a',
      name: 'A course',
      made: 1_000,
      changed: 5_000,
      home: 'A course.tws.zip',
      isInHome: true,
      wasOpen: true,
    },
    {
      id: 'course-b',
      name: 'Another',
      made: 1_000,
      changed: 1_000,
      home: 'scenarios',
      isInHome: false,
      wasOpen: false,
    },
  ]);
});

test('a deleted draft can be brought back for a week, and then its room is given back', async () => {
  const now = { is: 0 };
  const store = storeAt(now);
  await store.create({ ...draft, media: new Map([['er-1/media/a.png', new Uint8Array(9)]]) });
  await store.append('course-a', { from: 0, happenings: [typed('a')], media: new Map() });

  await store.delete('course-a');
  await store.clear();
  expect(await store.list()).toEqual([]);
  await store.restore('course-a');
  expect(await store.list()).toHaveLength(1);

  await store.delete('course-a');
  now.is = 8 * 24 * 3_600_000;
  await store.clear();
  expect(await troubleOf(store.open('course-a'))).toBe('gone');
  expect(await troubleOf(store.restore('course-a'))).toBe('gone');
  const database = await openDB(databaseName);
  for (const name of database.objectStoreNames) expect(await database.getAll(name)).toEqual([]);
  database.close();
});

test('a draft gets another name', async () => {
  const store = storeAt();
  await store.create(draft);

  await store.rename('course-a', 'Night shifts');

  expect((await store.open('course-a')).name).toBe('Night shifts');
});

test('a database of a newer version is left alone', async () => {
  (await openDB(databaseName, 99)).close();

  expect(await troubleOf(storeAt().list())).toBe('newer');
});

test('a tab with a newer version is let through, and this one says that it is older', async () => {
  const store = storeAt();
  await store.create(draft);

  const newer = await openDB(databaseName, 99);

  expect(await troubleOf(store.list())).toBe('newer');
  newer.close();
});

test('an older tab that does not let go is named', async () => {
  const old = await new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open(databaseName, 1);
    asked.addEventListener('success', () => resolve(asked.result));
  });

  const trouble = await troubleOf(openDatabase(() => undefined, 2));
  old.close();

  expect(trouble).toBe('blocked');
});

test('without any storage one sentence says what to do', async () => {
  Object.assign(globalThis, { indexedDB: undefined });

  const trouble = await troubleOf(storeAt().list());

  expect(trouble).toBe('private');
  expect(new DraftProblem('private').sentence).toContain('Save to a file');
});

test('small things are kept beside the drafts', async () => {
  const store = storeAt();

  await store.keepAside('guide', { title: 'Bed 7' });
  expect(await storeAt().aside('guide')).toEqual({ title: 'Bed 7' });
  await store.keepAside('guide', undefined);

  expect(await store.aside('guide')).toBeUndefined();
});
