import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memorySource } from '../../scorm/check/zip/memory-source.ts';
import { draftInZip } from '../../src/studio/drafts/draft-zip.ts';
import { tools } from '../support/browser-port.ts';
import { downloaded, StudioVisit } from '../support/studio/studio-visit.ts';
import { Troubled } from '../support/studio/trouble.ts';

/* Whatever goes wrong with keeping a draft: it is said, and nothing is lost. */

let studio: StudioVisit;

beforeAll(async () => {
  studio = await StudioVisit.open();
});

afterAll(() => studio.close());

test('with no room left the sign is honest, writing and saving to a file go on, and all is kept once there is room', async () => {
  const author = await Troubled.at(studio);
  const { page } = author;
  await author.allow(1);
  await author.begin();
  await author.expectKept('not kept');
  await author.expectSaid(/^There is no room left in this browser/);
  await author.toText();
  await author.type('# No room for this.');
  await author.type(' Nor for this.');
  expect(await author.written()).toBe('# No room for this. Nor for this.');
  const saved = await draftInZip(
    memorySource('saved.tws.zip', readFileSync(await downloaded(page, () => author.press('save-file')))),
  );
  expect([...saved.files.values()].some((text) => text.startsWith('# No room for this. Nor for this.'))).toBe(
    true,
  );

  await author.allow(undefined);
  await page.locator('tws-text .cm-content').focus();
  await author.type(' Now there is.');
  expect(await author.written()).toBe('# No room for this. Nor for this. Now there is.');
  await author.expectKept('in this browser');
  await page.locator('.notice').waitFor({ state: 'hidden' });
  await page.reload();
  await author.press('go-on');
  await author.press('show-both');
  await expect.poll(() => author.written()).toBe('# No room for this. Nor for this. Now there is.');
  author.expectNoErrors();
  await author.leave();
});

test('in a browser that keeps nothing it is said, writing and saving go on, and leaving asks first', async () => {
  const author = await Troubled.at(studio, () => {
    const refuse = () => {
      throw new DOMException('The user has said no.', 'SecurityError');
    };
    Object.assign(IDBFactory.prototype, { open: refuse });
    Object.assign(LockManager.prototype, { request: async () => refuse() });
  });
  const { page } = author;
  await author.expectSaid(/^This browser does not let the studio keep anything/);
  await author.begin();
  await author.expectKept('not kept');
  await author.toText();
  await author.type('# Only here.');
  expect(await author.written()).toBe('# Only here.');

  await author.press('all-drafts');
  await page.locator('tws-not-kept [data-action="stay"]').click();
  expect(await author.written()).toBe('# Only here.');
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await closing;
  expect(await author.written()).toBe('# Only here.');

  await author.press('all-drafts');
  const file = await downloaded(page, () =>
    page.locator('tws-not-kept [data-action="save-and-leave"]').click(),
  );
  const { files } = await draftInZip(memorySource('saved.tws.zip', readFileSync(file)));
  expect([...files.values()].some((text) => text.startsWith('# Only here.'))).toBe(true);
  await page.locator('tws-start h1').waitFor();
  author.expectNoErrors();
  await author.leave();
});

test('a tab that dies in the middle of typing has lost nothing that it said was kept', async () => {
  const author = await Troubled.at(studio);
  const { page } = author;
  await author.begin();
  await author.expectKept('in this browser');
  await author.toText();
  const [kept, later] = ['# Kept before the page died,', ' and these letters while it did.'];
  await author.type(kept);
  await author.expectKept('in this browser');
  const session = await tools(page);
  const gone = page.waitForEvent('crash');
  void page.keyboard.type(later).catch(() => undefined);
  void session.send('Page.crash').catch(() => undefined);
  await gone;

  const after = await Troubled.at(studio, undefined, author);
  await after.press('go-on');
  await after.expectSaid('Everything you had written is here.');
  await after.press('show-both');
  await expect.poll(() => after.written()).toMatch(/^# Kept/);
  const written = await after.written();
  expect(written.startsWith(kept)).toBe(true);
  expect(`${kept}${later}`.startsWith(written)).toBe(true);
  after.expectNoErrors();
  await author.leave();
});

test('two tabs on one draft: the second is told, a copy is one of its own, and taking over loses nothing', async () => {
  const one = await Troubled.at(studio);
  await one.begin();
  await one.expectKept('in this browser');
  await one.toText();
  await one.type('# First');
  const two = await Troubled.at(studio, undefined, one);
  await two.press('go-on');
  await two.expectSaid('This draft is open in another tab', 'tws-elsewhere h1');

  await two.press('open-copy');
  await two.page.locator('tws-bar h1:has-text("(copy)")').waitFor();
  await two.press('show-both');
  await expect.poll(() => two.written()).toBe('# First');
  await two.expectKept('in this browser');
  await two.press('all-drafts');
  await two.page.locator('tws-draft-list li, tws-draft-list [role="listitem"]').nth(1).waitFor();

  await two.page.locator('[data-action="open-draft"]:not(:has-text("(copy)"))').click();
  await two.page.locator('tws-elsewhere').waitFor();
  await one.type(' and more');
  await two.press('work-here');
  await two.page.locator('tws-outline [role="treeitem"]').first().waitFor();
  await one.expectSaid('You are working on this draft in another tab now', 'tws-elsewhere h1');
  await two.press('show-both');
  await expect.poll(() => two.written()).toBe('# First and more');
  await two.page.locator('tws-text .cm-content').click();
  await two.page.keyboard.press('Control+Home');
  await two.type('# Second, ');
  await two.expectKept('in this browser');

  await one.press('work-here');
  await one.press('show-both');
  await expect.poll(() => one.written()).toBe('# Second, # First and more');
  await two.page.locator('tws-elsewhere').waitFor();
  one.expectNoErrors();
  two.expectNoErrors();
  await one.leave();
});

test('a tab with no room left that another one takes over from keeps its last changes for a copy', async () => {
  const one = await Troubled.at(studio);
  await one.begin();
  await one.expectKept('in this browser');
  await one.toText();
  await one.page.evaluate(withoutRoom);
  await one.type('# Only here. ');
  await one.expectKept('not kept');
  const two = await Troubled.at(studio, undefined, one);
  await two.press('go-on');
  await two.press('work-here');
  await two.page.locator('tws-outline [role="treeitem"]').first().waitFor();

  await one.expectSaid(
    /Your last changes could not be kept before the other tab took over/,
    'tws-elsewhere main',
  );
  await one.page.evaluate(withoutRoom);
  await one.press('open-copy');
  await one.press('show-both');
  await expect.poll(() => one.written()).toBe('# Only here. ');
  await one.expectKept('in this browser');
  one.expectNoErrors();
  await one.leave();
});

/** No write finds room from now on; called again, each does. The browser itself counts only now and then. */
function withoutRoom(): void {
  const writes = IDBObjectStore.prototype as IDBObjectStore & { kept?: IDBObjectStore['put'] };
  const { put, kept } = writes;
  if (kept === undefined)
    Object.assign(writes, {
      kept: put,
      put: () => {
        throw new DOMException('No room', 'QuotaExceededError');
      },
    });
  else {
    Object.assign(writes, { put: kept });
    delete writes.kept;
  }
}
