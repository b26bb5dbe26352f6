import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memorySource } from '../../scorm/check/zip/memory-source.ts';
import { draftInZip, packedDraft } from '../../src/studio/drafts/draft-zip.ts';
import {
  bomb,
  brokenPicture,
  damaged,
  foreignPackage,
  largePicture,
  newerDraft,
  newerText,
  savedDraft,
} from '../support/studio/bad-files.ts';
import { downloaded, StudioVisit } from '../support/studio/studio-visit.ts';
import { Troubled } from '../support/studio/trouble.ts';

/* Whatever goes wrong around the studio: one sentence, and nothing is lost. What keeps the draft is in studio-trouble-keeping.test.ts. */

let studio: StudioVisit;
let folder: string;

beforeAll(async () => {
  studio = await StudioVisit.open();
  folder = mkdtempSync(join(tmpdir(), 'two-way-street-trouble-'));
});

afterAll(async () => {
  await studio.close();
  rmSync(folder, { recursive: true, force: true });
});

test('text that cannot be read stays as it was typed, the last good outline and map are dimmed, and undo or mending brings all back', async () => {
  const author = await Troubled.at(studio);
  const { page } = author;
  // As many as there is room for.
  const lines = async () =>
    (await page.locator('tws-outline [role="treeitem"]').allInnerTexts()).slice(0, 20);
  await author.begin();
  const before = await lines();
  await author.toText();

  await author.type('@open');
  await author.expectSaid(/^The text has a place that cannot be read/, 'tws-outline .broken');
  expect(await author.written()).toBe('@open');
  expect(await lines()).toEqual(before);
  const dimmed = () =>
    page.locator('tws-outline-tree').evaluate((tree) => Number(getComputedStyle(tree).opacity));
  await expect.poll(dimmed).toBeLessThan(1);
  await page.locator('tws-text .cm-lintRange-error').first().waitFor();
  await author.type(' still');
  expect(await author.written()).toBe('@open still');

  await author.press('open-map');
  await author.expectSaid(/^Part of the text cannot be read/, 'tws-map .broken');
  await page.locator('tws-map tws-railway[stale]').waitFor();
  // On a slow machine these were two stretches of typing.
  const isBroken = () => page.locator('tws-map .broken').count();
  for (let presses = 0; presses < 2 && (await isBroken()) > 0; presses += 1) {
    await page.keyboard.press('Control+Z');
    await page.waitForTimeout(300);
  }
  await page.locator('tws-map .broken').waitFor({ state: 'detached' });
  await page.locator('tws-map tws-railway:not([stale]) [data-place]').first().waitFor();
  await author.press('open-outline');
  expect([await lines(), await dimmed()]).toEqual([before, 1]);

  await page.locator('tws-text .cm-content').click();
  await page.keyboard.press('Control+Home');
  await author.type('@');
  await page.locator('tws-outline .broken').waitFor();
  await page.keyboard.press('Backspace');
  await page.locator('tws-outline .broken').waitFor({ state: 'detached' });
  await expect.poll(() => author.written()).toBe('');
  author.expectNoErrors();
  await author.leave();
});

test('a picture of 40 MB is refused if it is none and made smaller if it is one; the draft is as it was', async () => {
  const author = await Troubled.at(studio);
  const { page } = author;
  await author.begin();
  await author.press('open-media');
  const add = async (name: string, bytes: Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await page.locator('tws-media .header input[type="file"]').setInputFiles(path);
  };

  await add('broken.png', brokenPicture(40_000_000));
  await author.expectSaid(
    /^“broken.png” has 41 MB and this browser cannot make it smaller/,
    'tws-medium-intake [data-refused]',
  );
  await page.keyboard.press('Escape');
  await page.locator('tws-medium-intake dialog[open]').waitFor({ state: 'detached' });
  expect(await page.locator('tws-medium-card').count()).toBe(0);

  await add('large.png', largePicture(8_000, 5_000));
  await page.locator('tws-medium-intake [data-field="alt"]').fill('A grey wall.');
  expect(await page.locator('tws-medium-intake dialog').textContent()).toContain('made smaller');
  await author.press('add-medium');
  await page.locator('tws-medium-card img').waitFor();
  await author.expectKept('in this browser');
  const saved = await draftInZip(
    memorySource('saved.tws.zip', readFileSync(await downloaded(page, () => author.press('save-file')))),
  );
  const [picture] = [...saved.media.values()];
  expect(picture?.length).toBeLessThan(1_000_000);
  author.expectNoErrors();
  await author.leave();
});

test('a picture that no course can show is told among the findings, and keeps a package from being made', async () => {
  const author = await Troubled.at(studio);
  const { page } = author;
  const { files } = await draftInZip(memorySource('saved.tws.zip', savedDraft()));
  const text = files.get('er-1/scenario.yaml') ?? '';
  const shown = text.replace(
    /^(scenes:\n {2}\w+:\n)/m,
    'media:\n  wall: { file: wall.png, alt: A wall. }\n\n$1    shows: wall\n',
  );
  const media = new Map([['er-1/media/wall.png', new TextEncoder().encode('GIF89a')]]);
  await author.openFile(
    'wall.zip',
    packedDraft({ name: 'Wall', files: new Map([...files, ['er-1/scenario.yaml', shown]]), media }),
  );
  await page.locator('tws-outline [role="treeitem"]').first().waitFor();

  await author.press('open-findings');
  await page.locator('[data-code="media-kind"]').waitFor({ timeout: 20_000 });
  await author.press('open-media');
  await page.locator('tws-medium-card .problems:has-text("It is a GIF.")').waitFor();
  await author.press('open-export');
  await page.locator('tws-export :text("It is a GIF.")').first().waitFor();
  author.expectNoErrors();
  await author.leave();
});

test('a file that is no draft is told in one sentence, nothing is opened, and the list is as it was', async () => {
  const author = await Troubled.at(studio);
  const { page } = author;
  await author.begin();
  await author.expectKept('in this browser');
  await author.press('all-drafts');
  await page.locator('tws-draft-list [data-action="open-draft"]').waitFor();
  const isText = /^This is a text file; choose a file that the studio saved/;
  const isEmpty = /^This file is empty \(0 bytes\); download it again/;
  const isDamaged = /^This file is damaged and cannot be read whole\./;
  const newer = /^This file was saved by a newer version of the studio\./;
  const files: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['newer.tws.zip', newerDraft(), newer],
    ['text.zip', new TextEncoder().encode('Dear all, here is my scenario.'), isText],
    ['newer-text.zip', newerText(), newer],
    ['damaged.zip', damaged(savedDraft()), isDamaged],
    ['empty.zip', new Uint8Array(), isEmpty],
    ['cut.zip', savedDraft().slice(0, -200), isDamaged],
    ['foreign.zip', foreignPackage(), /^This package was made by another program\./],
    ['bomb.zip', bomb('all'), /^This file is larger than the studio opens\./],
    ['silent-bomb.zip', bomb('little'), isDamaged],
  ];

  for (const [name, bytes, sentence] of files) {
    await author.openFile(name, bytes);
    await author.expectSaid(sentence, 'tws-start .problem');
    expect(await page.locator('tws-workbench').count()).toBe(0);
    expect(await page.locator('tws-draft-list [data-action="open-draft"]').count()).toBe(1);
  }

  await author.openFile('good.zip', savedDraft());
  await page.locator('tws-outline [role="treeitem"]').first().waitFor();
  author.expectNoErrors();
  await author.leave();
});

test('a package of ours opens with all its scenarios, and exports again with the same bytes', async () => {
  const ours = 'dist/packages/two-way-street-scorm12.zip';
  expect(existsSync(ours)).toBe(true);
  const author = await Troubled.at(studio);
  const { page } = author;
  const exported = async () => {
    await author.press('open-export');
    await page.locator('[data-field="format-scorm12"]').waitFor();
    await author.press('make-package');
    await page.locator('[data-action="download-package"]').waitFor({ timeout: 30_000 });
    return readFileSync(await downloaded(page, () => author.press('download-package')));
  };
  const scenarios = () =>
    page
      .locator('tws-bar [data-field="scenario"] option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  await author.openFile('ours.zip', readFileSync(ours));
  await page.locator('tws-outline [role="treeitem"]').first().waitFor();

  expect(await scenarios()).toEqual(expect.arrayContaining(['er-1', 'er-2', 'er-3', 'cl-1', 'cl-2', 'cl-3']));
  const again = await exported();
  expect(again.equals(readFileSync(ours))).toBe(true);

  await author.press('all-drafts');
  await author.openFile('again.zip', again);
  await page.locator('tws-outline [role="treeitem"]').first().waitFor();
  expect(await scenarios()).toContain('cl-3');
  expect((await exported()).equals(again)).toBe(true);
  author.expectNoErrors();
  await author.leave();
});

test('a folder that may not be written is told, and the draft is as it was', async () => {
  const author = await Troubled.at(studio, () => {
    const folder = {
      kind: 'directory',
      name: 'Theirs',
      queryPermission: async () => 'prompt',
      requestPermission: async () => 'denied',
    };
    let asked = 0;
    const showDirectoryPicker = async () => {
      asked += 1;
      if (asked > 1) throw new DOMException('Not here.', 'SecurityError');
      return folder;
    };
    Object.assign(globalThis, { showDirectoryPicker });
  });
  await author.begin();
  await author.expectKept('in this browser');

  await author.press('save-folder');
  await author.expectSaid(/^The browser was not given leave to write there\./);
  await author.press('close-notice');
  await author.press('save-folder');
  await author.expectSaid(/^The folder could not be written\./);
  await author.expectKept('in this browser');
  author.expectNoErrors();
  await author.leave();
});

test('a part that works beside the page and dies is told in words, the rest goes on, and the next edit tries it again', async () => {
  const author = await Troubled.at(studio);
  const { page } = author;
  const dead = /(?:analysis|layout|packing)-worker-[^/]*\.js$/;
  await page.route(dead, (route) => route.fulfill({ status: 404, body: '' }));
  await author.begin();
  const asked = (part: string) => author.heard.requests.filter((request) => request.includes(part)).length;

  await author.press('open-findings');
  await author.expectSaid(
    /^The examination stopped, and your draft is as it was/,
    'tws-findings header [role="status"]',
  );
  await author.press('open-map');
  await author.expectSaid(/^The map could not be laid out\./, 'tws-map .broken');
  await author.press('open-export');
  await page.locator('tws-export :text("The part of the page that packs has stopped")').first().waitFor();
  await page.waitForTimeout(500);
  expect(asked('layout-worker')).toBeLessThan(3);

  await page.unroute(dead);
  await author.press('open-outline');
  await author.toText();
  await author.type('# Again.');
  await author.press('open-map');
  await page.locator('tws-map [data-place^="scenes/"]').first().waitFor();
  await author.press('open-findings');
  await page.locator('tws-proof-summary :text("every run was played")').waitFor({ timeout: 30_000 });
  await author.press('open-export');
  await author.press('make-package');
  await page.locator('[data-action="download-package"]').waitFor({ timeout: 30_000 });
  author.expectNoErrors(/404/);
  await author.leave();
});

test('a view that cannot be fetched is told in one sentence and can be tried again', async () => {
  const author = await Troubled.at(studio);
  const { page } = author;
  const views = /tws-(?:outline|map|course)-[^/]*\.js$/;
  await page.route(views, (route) => route.abort());
  await page.locator('[data-starter="er-1"]').click();
  const missing = /^This part of the studio could not be loaded\. Your draft is as it was\. Try again$/;

  await author.expectSaid(missing, 'main .empty');
  await author.press('open-map');
  await author.expectSaid(missing, 'main[data-view="map"] .empty');
  await page.unroute(views);
  await author.press('load-again');
  await page.locator('tws-map [data-place^="scenes/"]').first().waitFor();
  await author.press('open-outline');
  await page.locator('tws-outline [role="treeitem"]').first().waitFor();
  await author.expectKept('in this browser');
  author.expectNoErrors(/ERR_FAILED|Failed to (?:load|fetch)/);
  await author.leave();
});
