import { unzipSync, strFromU8 } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TwsExport } from '../../../src/studio/export/tws-export.ts';
import type { TwsAdministratorSheet } from '../../../src/studio/export/tws-administrator-sheet.ts';
import { axeFindings, inside, textOf } from '../../player/debrief/on-page.ts';
import { canMake, exportPage, fetchSmallKit, found, press, smallDraft } from './export-page.ts';

const longer = { timeout: 12_000, interval: 50 };

beforeEach(() => page.viewport(1200, 900));

/** The view once the draft has been read. */
async function opened(studio = smallDraft(), fetchBytes = fetchSmallKit): Promise<TwsExport> {
  const view = await exportPage(studio, fetchBytes);
  await expect.poll(() => stateOf(view), longer).not.toMatch(/being read/);
  return view;
}

async function made(view: TwsExport): Promise<HTMLAnchorElement> {
  press(view, 'make-package');
  await expect.poll(() => found(view, '[data-action="download-package"]'), longer).toBeDefined();
  return found(view, '[data-action="download-package"]') as HTMLAnchorElement;
}

const stateOf = (view: TwsExport) => textOf(inside(view, '#state'));
const standing = (view: TwsExport) =>
  textOf(inside(view, 'tws-export-standing').shadowRoot as unknown as Element);

async function filesAt(link: HTMLAnchorElement): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(new Uint8Array(await (await fetch(link.href)).arrayBuffer()));
}

test('axe has nothing to say: before, with something to mend, and with a package', async () => {
  const view = await opened();
  expect(await axeFindings()).toEqual([]);

  found(view, '[data-field="format-scorm2004"]')?.click();
  await made(view);
  expect(await axeFindings()).toEqual([]);

  await opened(smallDraft({ 'er-2/scenario.yaml': 'format: 1\n' }));
  expect(await axeFindings()).toEqual([]);
});

test('a package is made, checked, and downloaded under its own name', async () => {
  const view = await opened();

  const link = await made(view);

  expect(link.download).toBe('two-way-street-scorm12.zip');
  expect(textOf(found(view, '.checked')!)).toMatch(/structure was checked: the manifest/);
  const files = await filesAt(link);
  expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
  expect(strFromU8(files['course/source/er-2/scenario.txt']!)).toBe(
    view.studio?.workspace.text('er-2/scenario.yaml'),
  );
});

test('the focus goes on to the download when the button that was pressed has gone', async () => {
  const view = await opened();

  inside(view, '[data-action="make-package"]').focus();
  const link = await made(view);
  await expect.poll(() => (link.getRootNode() as ShadowRoot).activeElement).toBe(link);

  found(view, '[data-action="write-release"]')?.focus();
  press(view, 'write-release');
  await expect
    .poll(() => textOf(found(view, '#release')!.parentElement!), longer)
    .toMatch(/What goes out is written down/);
  await expect.poll(() => (link.getRootNode() as ShadowRoot).activeElement).toBe(link);
});

test('a change of the draft makes the package one of before, until it is made again', async () => {
  const view = await opened();
  await made(view);
  const { workspace } = view.studio!;

  const from = workspace.text('course.yaml').indexOf('title: ') + 'title: '.length;
  workspace.make({
    label: 'Rename',
    steps: [{ file: 'course.yaml', changes: [{ from, to: from, insert: 'New ' }] }],
  });
  await view.updateComplete;
  expect(textOf(found(view, '#ready')!)).toBe('Made before your last changes');

  press(view, 'make-package');
  await expect
    .poll(() => found(view, '#ready') && textOf(found(view, '#ready')!), longer)
    .toBe('Your package is ready');
  const files = await filesAt(found(view, '[data-action="download-package"]') as HTMLAnchorElement);
  expect(strFromU8(files['imsmanifest.xml']!)).toContain('<title>New Two-Way Street</title>');
});

test('what cannot be played is in the way, with a way to it; left out, it is not', async () => {
  const studio = smallDraft({ 'er-2/scenario.yaml': 'format: 1\nid: er-2\nscenes: 3\n' });
  const view = await opened(studio);
  expect(canMake(view)).toBe(false);
  press(view, 'make-package');
  expect(stateOf(view)).toBe('Something has to be mended first.');

  const row = found(view, '[data-place="scenes"]');
  row?.querySelector<HTMLElement>('[data-action="go-there"]')?.click();
  expect(studio).toMatchObject({ view: 'outline', scenario: 'er-2', place: ['scenes'] });

  found(view, '[data-field="scenario-er-2"]')?.click();
  await expect.poll(() => canMake(view), longer).toBe(true);
  expect(standing(view)).not.toMatch(/mended first/);
  await made(view);
});

test('findings of the rules are told and are in nobody’s way', async () => {
  const studio = smallDraft();
  const finding = {
    code: 'flat',
    severity: 'error',
    file: 'er-2/scenario.yaml',
    line: 3,
    column: 1,
  } as const;
  studio.analysed({
    ...studio.analysisOf('er-2'),
    text: studio.workspace.text('er-2/scenario.yaml'),
    progress: { at: 'done' },
    diagnostics: [{ ...finding, message: 'Nothing moves here.', place: ['scenes'] }],
  });

  const view = await opened(studio);

  expect(standing(view)).toMatch(/Two ways to put a shoulder back ?one finding/);
  expect(canMake(view)).toBe(true);
  press(view, 'see-findings');
  expect(studio).toMatchObject({ view: 'findings', scenario: 'er-2' });
});

test('without any scenario there is nothing to make, and that is said', async () => {
  const view = await opened();

  for (const id of ['er-2', 'cl-1']) {
    found(view, `[data-field="scenario-${id}"]`)?.click();
    await view.updateComplete;
  }

  expect(canMake(view)).toBe(false);
  expect(stateOf(view)).toBe('Choose at least one scenario.');
});

test('a player that cannot be fetched is one sentence, and can be tried again', async () => {
  let isOnline = false;
  const view = await opened(smallDraft(), (path) =>
    isOnline ? fetchSmallKit(path) : Promise.reject(new TypeError('Failed to fetch')),
  );

  press(view, 'make-package');
  await expect.poll(() => found(view, '.failed'), longer).toBeDefined();
  expect(textOf(found(view, '.failed')!)).toMatch(/could not be fetched.*Your draft is as it was/);

  isOnline = true;
  await made(view);
  expect(found(view, '.failed')).toBeUndefined();
});

test('what goes to learners is written down as one thing to undo, and is in the package then', async () => {
  const view = await opened();
  const { workspace } = view.studio!;
  await made(view);

  press(view, 'write-release');
  await expect
    .poll(() => textOf(found(view, '#release')?.parentElement ?? view), longer)
    .toMatch(/What goes out is written down/);

  expect(workspace.undoes).toBe('Write down what is released');
  expect(workspace.text('cl-1/released.yaml')).toContain('version: 3.2.1');
  const files = await filesAt(found(view, '[data-action="download-package"]') as HTMLAnchorElement);
  expect(strFromU8(files['course/source/cl-1/released.txt']!)).toBe(workspace.text('cl-1/released.yaml'));
  workspace.undo();
  await view.updateComplete;
  expect(textOf(found(view, '#ready')!)).toBe('Made before your last changes');
});

test('settings of this package alone reach its manifest and the sheet for the administrator', async () => {
  const view = await opened();
  const score = found(view, '[data-field="launch-score"]') as HTMLSelectElement;
  score.value = 'share';
  score.dispatchEvent(new Event('change'));

  const link = await made(view);

  expect(strFromU8((await filesAt(link))['imsmanifest.xml']!)).toContain('>score=share</adlcp:datafromlms>');
  const sheet = inside(view, 'tws-administrator-sheet') as TwsAdministratorSheet;
  expect(textOf(inside(sheet, '.sheet'))).toMatch(/A score from 0 to 100/);
});

test('the sheet for the administrator can be saved as a page, and is printed alone', async () => {
  const view = await opened();
  await made(view);
  const sheet = inside(view, 'tws-administrator-sheet') as TwsAdministratorSheet;
  await sheet.updateComplete;

  const link = inside(sheet, '[data-action="download-sheet"]') as HTMLAnchorElement;
  expect(link.download).toBe('two-way-street-scorm12-for-the-administrator.html');
  expect(await (await fetch(link.href)).text()).toContain('SCORM 1.2, 2 scenarios, version 3.2.1');

  const { print } = window;
  let printed = '';
  window.print = () => {
    printed = textOf(inside(document.body.lastElementChild!, 'section'));
  };
  press(view, 'print-sheet');
  await expect.poll(() => printed).toContain('To test it in ten minutes');
  window.dispatchEvent(new Event('afterprint'));
  window.print = print;
  expect(document.querySelectorAll('body > tws-administrator-sheet')).toHaveLength(0);
});

test('what was wanted is still wanted when the author comes back', async () => {
  const studio = smallDraft();
  const before = await opened(studio);
  found(before, '[data-field="format-web"]')?.click();

  const view = await opened(studio);

  expect((found(view, '[data-field="format-web"]') as HTMLInputElement).checked).toBe(true);
  const link = await made(view);
  expect(link.download).toBe('two-way-street-web.zip');
  expect(Object.keys(await filesAt(link))).not.toContain('imsmanifest.xml');
});
