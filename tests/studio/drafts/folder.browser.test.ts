import { beforeEach, expect, test } from 'vitest';
import { DraftFiles } from '../../../src/studio/drafts/draft-files.ts';
import type { Home } from '../../../src/studio/drafts/database.ts';
import { DraftProblem } from '../../../src/studio/drafts/draft-problem.ts';
import { memorySource } from '../../../scorm/check/zip/memory-source.ts';
import { draftInZip } from '../../../src/studio/drafts/draft-zip.ts';
import { draftInFolder } from '../../../src/studio/drafts/folder.ts';
import { Studio } from '../../../src/studio/session/studio.ts';

const files = new Map([
  ['course.yaml', 'format: 1\ntitle: Nights\n'],
  ['er-1/scenario.yaml', 'id: er-1\n'],
]);
const media = new Map([['er-1/media/ecg.png', new Uint8Array([1, 2, 3])]]);

let folder: FileSystemDirectoryHandle;

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('mine', { recursive: true }).catch(() => undefined);
  folder = await root.getDirectoryHandle('mine', { create: true });
});

async function write(path: string, text: string): Promise<void> {
  const steps = path.split('/');
  let parent = folder;
  for (const step of steps.slice(0, -1)) parent = await parent.getDirectoryHandle(step, { create: true });
  const handle = await parent.getFileHandle(steps.at(-1) ?? '', { create: true });
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

async function read(path: string): Promise<File | undefined> {
  const steps = path.split('/');
  let parent = folder;
  try {
    for (const step of steps.slice(0, -1)) parent = await parent.getDirectoryHandle(step);
    return await (await parent.getFileHandle(steps.at(-1) ?? '')).getFile();
  } catch {
    return undefined;
  }
}

/** A draft that remembers its home as the keeper does. */
function atHome(home?: Home) {
  const studio = new Studio({ id: 'course-a', name: 'Nights', files, media }, () => 0);
  const keeper = {
    home,
    happenings: 0,
    saved: async (home: Omit<Home, 'draft'>) => {
      keeper.home = { ...home, draft: 'course-a' };
    },
  };
  return { studio, keeper, draftFiles: new DraftFiles(studio, keeper, document, async () => folder) };
}

function type(studio: Studio, file: string, text: string): void {
  studio.editFile(file, 'Write', [[{ from: 0, to: 0, insert: text }]]);
}

test('what is saved to a folder is opened from it the same', async () => {
  const { draftFiles } = atHome();

  expect(await draftFiles.saveToFolder()).toEqual({ at: 'saved', name: 'mine' });
  await write('notes.txt', 'mine');
  await write('.git/config', 'x');

  const found = await draftInFolder(folder);
  expect(found.files).toEqual(files);
  expect(found.media).toEqual(media);
});

test('only what has changed is written again', async () => {
  const { studio, draftFiles } = atHome();
  await draftFiles.saveToFolder();
  const before = (await read('er-1/scenario.yaml'))?.lastModified;
  await new Promise((later) => setTimeout(later, 20));

  type(studio, 'course.yaml', '# ours\n');
  await draftFiles.saveToFolder();

  expect((await read('er-1/scenario.yaml'))?.lastModified).toBe(before);
  expect(await (await read('course.yaml'))?.text()).toMatch(/^# ours/);
});

test('a file that somebody else has changed is asked about before anything is written', async () => {
  const { studio, draftFiles } = atHome();
  await draftFiles.saveToFolder();
  await write('course.yaml', 'format: 1\ntitle: Theirs\n');
  type(studio, 'course.yaml', '# ours\n');
  type(studio, 'er-1/scenario.yaml', '# ours\n');

  const saved = await draftFiles.saveToFolder();

  expect(saved).toMatchObject({ at: 'changed-elsewhere', folder: 'mine', files: ['course.yaml'] });
  expect(await (await read('course.yaml'))?.text()).toContain('Theirs');
  expect(await (await read('er-1/scenario.yaml'))?.text()).not.toContain('ours');
  expect(saved.at === 'changed-elsewhere' && (await saved.writeOver())).toEqual({
    at: 'saved',
    name: 'mine',
  });
  expect(await (await read('course.yaml'))?.text()).toMatch(/^# ours/);
});

test('a folder that has another course in it is asked about as well', async () => {
  await write('course.yaml', 'format: 1\ntitle: Theirs\n');
  const { draftFiles } = atHome();

  expect(await draftFiles.saveToFolder()).toMatchObject({ at: 'changed-elsewhere', files: ['course.yaml'] });
});

test('what the draft has no more is removed, and nothing else', async () => {
  const { studio, draftFiles } = atHome();
  await draftFiles.saveToFolder();
  await write('er-1/media/theirs.png', 'x');

  studio.media.remove('er-1/media/ecg.png');
  await draftFiles.saveToFolder();

  expect(await read('er-1/media/ecg.png')).toBeUndefined();
  expect(await read('er-1/media/theirs.png')).toBeDefined();
});

test('the folder of a whole project is understood as well', async () => {
  await write('scenarios/course.yaml', 'format: 1\n');
  await write('scenarios/er-1/scenario.yaml', 'id: er-1\n');
  await write('package.json', '{}');

  const found = await draftInFolder(folder);

  expect([...found.files.keys()]).toEqual(['course.yaml', 'er-1/scenario.yaml']);
  expect(found.handle.name).toBe('scenarios');
});

test('a folder without a course is refused in one sentence', async () => {
  await write('holiday.txt', 'x');

  const error = await draftInFolder(folder).catch((error: unknown) => error);

  expect(error).toBeInstanceOf(DraftProblem);
  expect((error as DraftProblem).sentence).toContain('no course in this folder');
});

test('without leave to write, one sentence says so and nothing is lost', async () => {
  const denied = new DraftFiles(atHome().studio, atHome().keeper, document, async () =>
    Object.assign(Object.create(folder) as FileSystemDirectoryHandle, {
      queryPermission: async () => 'prompt',
      requestPermission: async () => 'denied',
    }),
  );

  const saved = await denied.saveToFolder();

  expect(saved).toMatchObject({ at: 'refused' });
  expect(saved.at === 'refused' && saved.sentence).toContain('not given leave');
});

test('a folder that is gone is said to be gone', async () => {
  const { studio, draftFiles } = atHome();
  await draftFiles.saveToFolder();
  await (await navigator.storage.getDirectory()).removeEntry('mine', { recursive: true });
  type(studio, 'course.yaml', 'x');

  expect(await draftFiles.saveToFolder()).toMatchObject({
    at: 'refused',
    sentence: expect.stringContaining('not there any more'),
  });
});

test('whoever picks no folder after all is left alone', async () => {
  const { studio, keeper } = atHome();
  const draftFiles = new DraftFiles(studio, keeper, document, async () => undefined);

  expect(await draftFiles.saveToFolder()).toEqual({ at: 'called-off' });
});

test('one file is handed out under the name of the draft, and the folder stays known', async () => {
  const { studio, keeper, draftFiles } = atHome();
  await draftFiles.saveToFolder();
  const link = document.createElement('a');
  link.addEventListener('click', (event) => event.preventDefault());
  const page = { createElement: () => link } as unknown as Pick<Document, 'createElement'>;
  const handing = new DraftFiles(studio, keeper, page);

  const saved = await handing.saveToFile();

  expect(saved).toEqual({ at: 'saved', name: 'Nights.tws.zip' });
  expect(link.download).toBe('Nights.tws.zip');
  const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
  expect(await draftInZip(memorySource('saved.tws.zip', bytes))).toMatchObject({
    name: 'Nights',
    files,
    media,
  });
  expect(keeper.home?.kind).toBe('file');
  expect(handing.folder).toBe('mine');
});
