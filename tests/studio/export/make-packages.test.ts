import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { schemasOf } from '../../../scripts/kit/schemas.ts';
import { sourcesInPackage } from '../../../src/course/sources-in-package.ts';
import type { Kit } from '../../../scorm/package/kit-index.ts';
import {
  type DraftFiles,
  makePackage,
  type Order,
  type Package,
} from '../../../src/studio/export/make-packages.ts';
import { Workspace } from '../../../src/studio/workspace/workspace.ts';
import { kitOf } from '../../scorm/package/builders.ts';
import { draftIn, onePixel, withPicture } from './drafts.ts';

const kit: Kit = { version: '3.2.1', player: kitOf(), schemas: schemasOf('scorm12', 4) };
const order: Order = { format: 'scorm12', edition: 4, scenarios: ['er-2'], settings: '' };
const own = draftIn('scenarios');

function withTexts(texts: Readonly<Record<string, string>>, media = own.media): DraftFiles {
  return { files: new Map([...own.files, ...Object.entries(texts)]), media };
}

function packed(draft: DraftFiles, wanted = order): Package {
  const made = makePackage(draft, kit, wanted);
  if ('diagnostics' in made) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'));
  return made.package;
}

const codesIn = (made: ReturnType<typeof makePackage>) =>
  'diagnostics' in made
    ? made.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    : [];

test('what cannot be played is told instead of packed, with its place', () => {
  const made = makePackage(withTexts({ 'er-2/scenario.yaml': 'format: 1\n' }), kit, order);

  expect(codesIn(made).length).toBeGreaterThan(3);
  expect('diagnostics' in made && made.diagnostics[0]).toMatchObject({ file: 'er-2/scenario.yaml' });
});

test('a broken scenario that is not asked for keeps nobody from the others', () => {
  expect(packed(withTexts({ 'er-1/scenario.yaml': 'format: [' })).name).toBe('two-way-street-scorm12.zip');
});

test('a picture that is named and not there is in the way, and one that is there goes along', () => {
  const text = withPicture(own.files.get('er-2/scenario.yaml') ?? '');

  expect(codesIn(makePackage(withTexts({ 'er-2/scenario.yaml': text }), kit, order))).toEqual([
    'media-absent',
  ]);
  const zip = packed(
    withTexts({ 'er-2/scenario.yaml': text }, new Map([['er-2/media/board.png', onePixel]])),
  ).zip;

  const opened = sourcesInPackage(new Map(Object.entries(unzipSync(zip))));
  expect('media' in opened && opened.media.get('er-2/media/board.png')).toEqual(onePixel);
});

test('the package is checked before anyone downloads it', () => {
  const page = '<script src="assets/gone.js"></script>{{title}}{{language}}{{build}}{{reports}}{{version}}';
  const spoilt = { ...kit, player: kitOf({ 'index.html': page }) };

  const made = makePackage(own, spoilt, order);

  expect('package' in made && made.package.findings.map(({ code }) => code)).toEqual(['page-part-absent']);
});

describe('what goes to learners is written down', () => {
  test('as one edit, in every scenario of the package, and then it is in the package', () => {
    const workspace = new Workspace(own.files, () => 0);
    const before = new Map(workspace.files);

    const { release } = packed(own);
    workspace.make({ label: 'Write down what is released', steps: release });
    const again = packed({ files: workspace.files, media: own.media });

    expect(release.map(({ file }) => file)).toEqual(['er-2/released.yaml', 'orientation/released.yaml']);
    expect(again.release).toEqual([]);
    const inside = unzipSync(again.zip)['course/source/er-2/released.txt'] ?? new Uint8Array();
    expect(strFromU8(inside)).toBe(workspace.text('er-2/released.yaml'));
    expect(strFromU8(inside)).toContain('version: 3.2.1');
    workspace.undo();
    expect(workspace.files).toEqual(before);
  });

  test('a scenario that never went out gets its first list, which can be undone', () => {
    const files = new Map([...own.files].filter(([path]) => path !== 'er-2/released.yaml'));
    const workspace = new Workspace(files, () => 0);

    workspace.make({ label: '', steps: packed({ files, media: own.media }).release });
    expect(workspace.text('er-2/released.yaml')).toContain('id: er-2');
    workspace.undo();

    const { release } = packed({ files: workspace.files, media: own.media });
    expect(release.map(({ file }) => file)).toContain('er-2/released.yaml');
  });
});
