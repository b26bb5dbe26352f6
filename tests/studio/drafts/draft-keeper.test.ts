import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { DraftStore } from '../../../src/studio/drafts/draft-store.ts';
import { failingAtWrite, freshStorage } from './faulty-storage.ts';
import { atWork, newDraft, type } from './keeping.ts';
import { acts, carriedOut } from './random-work.ts';

beforeEach(freshStorage);

const newStore = () => new DraftStore(() => 1_000);

test('a draft is kept from the start, and each edit a frame after it was made', async () => {
  const { page, studio } = atWork(newStore());
  await page.pass(0);
  expect((await newStore().list()).map(({ name }) => name)).toEqual(['A course']);

  type(studio, 'a');
  expect(studio.safe.kept).toBe('saving');
  await page.pass(16);

  expect((await newStore().open('course-a')).files.get('course.yaml')).toMatch(/^aformat/);
  await page.pass(250);
  expect(studio.safe).toMatchObject({ kept: 'in this browser', inFile: undefined });
});

test('a tab that goes away without a word loses nothing, and its history is there as well', async () => {
  const one = atWork(newStore());
  await one.page.pass(0);
  type(one.studio, 'a');
  type(one.studio, 'b');
  one.studio.undo();
  await one.page.pass(16);

  const opened = await newStore().open('course-a');
  const other = atWork(newStore(), opened);

  expect(other.studio.notice).toBe('Everything you had written is here.');
  expect(other.studio.workspace.files).toEqual(one.studio.workspace.files);
  other.studio.redo();
  expect(other.studio.workspace.text('course.yaml')).toMatch(/^baformat/);
  other.studio.undo();
  other.studio.undo();
  expect(other.studio.workspace.files).toEqual(newDraft.files);
});

test('whatever is done, and whenever the tab goes away, what is opened next is what was there', async () => {
  await fc.assert(
    fc.asyncProperty(
      acts,
      fc.array(fc.constantFrom(0, 5, 16, 300), { minLength: 1 }),
      async (work, rests) => {
        freshStorage();
        const { page, studio } = atWork(newStore());
        for (const [number, act] of work.entries()) {
          carriedOut(studio.workspace, act);
          await page.pass(rests[number % rests.length] ?? 0);
        }
        page.hide();
        await page.pass(0);

        const opened = await newStore().open('course-a');

        expect(opened.files).toEqual(studio.workspace.files);
        expect(opened.history).toEqual(studio.workspace.history);
      },
    ),
    { numRuns: 25 },
  );
});

test('many edits are kept with a snapshot now and then', async () => {
  const { page, studio } = atWork(newStore());
  await page.pass(0);
  for (let edit = 0; edit < 450; edit += 1) {
    type(studio, `${edit % 10}`);
    if (edit % 7 === 0) await page.pass(16);
  }
  await page.pass(16);

  const opened = await newStore().open('course-a');

  expect(opened.files).toEqual(studio.workspace.files);
  expect(opened.history?.done).toHaveLength(450);
});

test('a picture is kept when it is put, and gone when it is removed', async () => {
  const { page, studio } = atWork(newStore());
  studio.media.put('er-1/media/ecg.png', new Uint8Array([1, 2]));
  await page.pass(16);
  expect((await newStore().open('course-a')).media.get('er-1/media/ecg.png')).toEqual(new Uint8Array([1, 2]));

  studio.media.put('er-1/media/leg.png', new Uint8Array([3]));
  studio.media.remove('er-1/media/ecg.png');
  await page.pass(16);

  expect([...(await newStore().open('course-a')).media.keys()]).toEqual(['er-1/media/leg.png']);
});

test('a full storage is said in one sentence, nothing is lost, and it is tried again', async () => {
  const { page, studio } = atWork(newStore());
  await page.pass(300);

  const stop = failingAtWrite(0);
  type(studio, 'a');
  await page.pass(16);

  expect(studio.safe).toMatchObject({ kept: 'not kept', inFile: undefined });
  expect(studio.notice).toContain('Save to a file now');
  expect(studio.safe.why).toBe(studio.notice);
  expect(page.asks).toBe(true);

  stop();
  await page.pass(10_000);
  expect(page.asks).toBe(false);
  expect((await newStore().open('course-a')).files.get('course.yaml')).toMatch(/^aformat/);
  await page.pass(300);
  expect(studio.safe.kept).toBe('in this browser');
});

test('a full storage first gives up what was deleted', async () => {
  const store = newStore();
  await store.create({ ...newDraft, id: 'course-b' });
  await store.delete('course-b');
  const { page, studio } = atWork(store);
  await page.pass(300);

  const stop = failingAtWrite(0, 1);
  type(studio, 'a');
  await page.pass(10_100);
  stop();

  expect((await store.open('course-a')).files.get('course.yaml')).toMatch(/^aformat/);
  await expect(store.restore('course-b')).rejects.toThrow('gone');
});

test('without a storage the page asks before it is left, unless a file has everything', async () => {
  Object.assign(globalThis, { indexedDB: undefined });
  const { page, studio, keeper } = atWork(newStore());
  await page.pass(0);

  expect(studio.safe.kept).toBe('not kept');
  expect(page.asks).toBe(true);

  await keeper.saved({ kind: 'file', name: 'A course.tws.zip', happenings: keeper.happenings });
  expect(studio.safe).toMatchObject({ kept: 'not kept', inFile: 'A course.tws.zip' });
  expect(page.asks).toBe(false);
});

test('a file has everything until the next edit', async () => {
  const { page, studio, keeper } = atWork(newStore());
  type(studio, 'a');
  await page.pass(16);
  await keeper.saved({ kind: 'file', name: 'A course.tws.zip', happenings: keeper.happenings });
  await page.pass(300);
  expect(studio.safe).toMatchObject({ kept: 'in this browser', inFile: 'A course.tws.zip' });

  type(studio, 'b');

  expect(studio.safe.inFile).toBeUndefined();
  await page.pass(16);
  expect((await newStore().list())[0]).toMatchObject({ home: 'A course.tws.zip', isInHome: false });
});

test('a draft that was deleted in another tab is kept once more, with its history', async () => {
  const store = newStore();
  const { page, studio } = atWork(store);
  type(studio, 'a');
  await page.pass(300);
  await store.delete('course-a');
  await store.clear({ all: true });

  type(studio, 'b');
  await page.pass(10_100);

  const opened = await newStore().open('course-a');
  expect(opened.files.get('course.yaml')).toMatch(/^baformat/);
  expect(opened.history).toEqual(studio.workspace.history);
  studio.undo();
  studio.undo();
  await page.pass(16);
  expect((await newStore().open('course-a')).history).toEqual(studio.workspace.history);
});

test('the browser is asked once not to clear the drafts away', async () => {
  const { page, studio } = atWork(newStore());
  for (const text of ['a', 'b', 'c']) {
    type(studio, text);
    await page.pass(300);
  }

  expect(page.asked).toBe(1);
});

test('a draft that was left in order is not said to be recovered', async () => {
  const { page, studio, keeper } = atWork(newStore());
  await page.pass(0);
  type(studio, 'a');

  await keeper.stop();

  const opened = await newStore().open('course-a');
  expect(opened.wasOpen).toBe(false);
  expect(opened.files.get('course.yaml')).toMatch(/^aformat/);
  expect(page.asks).toBe(false);
});

test('what is written while the draft is being left is kept as well', async () => {
  const { page, studio, keeper } = atWork(newStore());
  await page.pass(0);
  type(studio, 'a');
  const stopped = keeper.stop();
  const turn = () => new Promise<'turn'>((next) => setImmediate(() => next('turn')));
  let typed = 0;
  while (typed < 5 && (await Promise.race([stopped, turn()])) === 'turn') {
    type(studio, String(typed));
    typed += 1;
  }
  await stopped;

  const [summary] = await newStore().list();
  expect((await newStore().open('course-a')).files).toEqual(studio.workspace.files);
  expect(summary?.wasOpen).toBe(false);
  expect(typed).toBeGreaterThan(2);
});

test('what could not be kept is said to be lost on leaving, unless a file has it', async () => {
  const { page, studio, keeper } = atWork(newStore());
  await page.pass(0);
  expect(keeper.wouldLose).toBe(false);
  const end = failingAtWrite(0);
  type(studio, 'a');
  await keeper.flush();
  expect(keeper.wouldLose).toBe(true);

  await keeper.saved({ kind: 'file', name: 'a.tws.zip', happenings: keeper.happenings });
  expect(keeper.wouldLose).toBe(false);
  type(studio, 'b');
  await keeper.flush();
  expect(keeper.wouldLose).toBe(true);

  end();
  await keeper.flush();
  expect(keeper.wouldLose).toBe(false);
});

test('once it is kept after all, what was said of it is taken back', async () => {
  const { page, studio } = atWork(newStore());
  await page.pass(0);
  const end = failingAtWrite(0);
  type(studio, 'a');
  await page.pass(16);
  expect(studio.notice).toMatch(/^There is no room left/);
  end();
  await page.pass(10_000);

  expect(studio.notice).toBeUndefined();
  expect(studio.safe.kept).toBe('in this browser');
});
