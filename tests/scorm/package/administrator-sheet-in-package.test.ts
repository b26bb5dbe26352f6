import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contentsChecksum, sheetPath, statedChecksum } from '../../../scorm/package/contents-checksum.ts';
import {
  manifestPath,
  packageFiles,
  type PackageParts,
  packageWithSheet,
} from '../../../scorm/package/package-files.ts';
import { zipOf } from '../../../scorm/package/zip.ts';
import { writeFolder } from '../../../scripts/kit/folder.ts';
import { outlineOf, partsOf } from './builders.ts';

const kinds: readonly (readonly [string, PackageParts])[] = [
  ['SCORM 1.2', partsOf('scorm12')],
  ['SCORM 2004, 4th Edition', partsOf('scorm2004')],
  ['SCORM 2004, 3rd Edition', partsOf('scorm2004', { edition: 3 })],
  ['a folder on the web', partsOf('web')],
];

const pageIn = (files: ReadonlyMap<string, Uint8Array>) =>
  strFromU8(files.get(sheetPath) ?? new Uint8Array());

describe.each(kinds)('%s', (_, parts) => {
  const { files, sheet } = packageWithSheet(parts);

  test('has the sheet at its root', () => {
    expect(pageIn(files)).toContain('<h1>For the administrator');
    expect(sheet.course).toBe('Two-Way Street');
    expect(files).toEqual(packageFiles(parts));
  });

  test('lists it in its manifest, if it has one', () => {
    const manifest = files.get(manifestPath);

    expect(manifest === undefined).toBe(parts.format === 'web');
    if (manifest !== undefined) expect(strFromU8(manifest)).toContain('<file href="ADMIN.html"/>');
  });

  test('states the checksum that its unpacked zip gives', () => {
    const unpacked = new Map(Object.entries(unzipSync(zipOf(files))));

    expect(statedChecksum(pageIn(unpacked))).toBe(contentsChecksum(unpacked));
  });

  test('says its own size', () => {
    const unpacked = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    const first = ['index.html', 'assets/app.js', 'assets/app.css'].flatMap((path) => files.get(path) ?? []);
    const page = pageIn(files);

    expect(page).toContain(`${kilobytes(unpacked)} kB in ${files.size} files`);
    if (parts.format !== 'web') expect(page).toContain(`${kilobytes(zipOf(files).length)} kB packed`);
    expect(first.length).toBeGreaterThan(0);
  });
});

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

test('what a learner loads is counted from what the first page names', () => {
  const page = '<link rel="icon" href="data:,"><script src="assets/app.js"></script>';
  const parts = partsOf('scorm12', {
    kit: new Map([
      ['index.html', strToU8(page)],
      ['assets/app.js', strToU8('x'.repeat(10_000))],
      ['assets/play.js', strToU8('y'.repeat(90_000))],
    ]),
  });
  const sent = [page, 'x'.repeat(10_000)].map((text) => gzipSync(strToU8(text), { level: 9 }).length);

  expect(pageIn(packageFiles(parts))).toContain(
    `A learner loads ${kilobytes(sent[0]! + sent[1]!)} kB where the server compresses, ${kilobytes(10_000 + page.length)} kB`,
  );
});

test('the checksum does not depend on order, and on every byte and name of every other file', () => {
  const files = packageFiles(partsOf('scorm12'));
  const sum = contentsChecksum(files);

  expect(contentsChecksum(new Map([...files].toReversed()))).toBe(sum);
  expect(contentsChecksum(new Map(files).set(sheetPath, strToU8('other')))).toBe(sum);
  expect(contentsChecksum(new Map(files).set('assets/app.js', strToU8('!')))).not.toBe(sum);
  const renamed = new Map(files).set('assets/other.js', files.get('assets/app.js')!);
  renamed.delete('assets/app.js');
  expect(contentsChecksum(renamed)).not.toBe(sum);
});

test('the line for a shell that the sheet gives works the same checksum out', () => {
  const files = packageFiles(partsOf('scorm2004'));
  const page = pageIn(files);
  const [, command = ''] = /<code>(find [^<]+)<\/code>/.exec(page) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'two-way-street-sheet-'));
  writeFolder(folder, files);

  const printed = execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });

  rmSync(folder, { recursive: true });
  expect(printed.split(' ')[0]).toBe(statedChecksum(page));
});

test('launch data, the identifier, the page’s policy and what is new are those of the package', () => {
  const page = pageIn(
    packageFiles(
      partsOf('scorm12', {
        outline: outlineOf({ id: 'a-part' }),
        launchData: 'score=share&lang=en',
        changes: ['A new lane'],
        releases: [{ title: 'Bed 7', since: '0.0.9', isSame: true, gone: 0 }],
        kit: new Map([
          ['index.html', strToU8('<meta http-equiv="Content-Security-Policy" content="default-src x">')],
        ]),
      }),
    ),
  );

  expect(page).toContain('<code>a-part</code>');
  expect(page).toContain('<code>score=share&amp;lang=en</code>');
  expect(page).toContain('<code>default-src x</code>');
  expect(page).toContain('A new lane');
  expect(page).toContain('As in 0.0.9');
});
