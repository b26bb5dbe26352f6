import { execFileSync } from 'node:child_process';
import { strToU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { manifestPath, packageFiles, type Format } from '../../../scorm/package/package-files.ts';
import { zipOf } from '../../../scorm/package/zip.ts';
import { kitOf, outlineOf, partsOf } from './builders.ts';

const formats: readonly Format[] = ['scorm12', 'scorm2004'];

/** Names in the order in which they lie in the zip (APPNOTE 4.3.7: local file headers). */
function namesIn(zip: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(zip, { filter: ({ name }) => (names.push(name), false) });
  return names;
}

test.each(formats)('%s: the manifest is the first entry and the others are sorted', (format) => {
  const [first, ...others] = namesIn(zipOf(packageFiles(partsOf(format))));

  expect(first).toBe(manifestPath);
  expect(others).toEqual([...others].sort());
  expect(others).toContain('index.html');
});

test.each(formats)('%s: the zip holds the files it was made from and no others', (format) => {
  const files = packageFiles(partsOf(format));

  const unzipped = unzipSync(zipOf(files));

  expect(new Map(Object.entries(unzipped))).toEqual(files);
});

test('the order in which files come does not change a byte', () => {
  const files = [...packageFiles(partsOf('scorm12'))];
  const expected = zipOf(new Map(files));

  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(zipOf(new Map(shuffled))).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('the bytes are the same in every time zone', () => {
  const digest = (TZ: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'tests/scorm/package/zip-digest.ts'], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });

  const [utc, ...others] = ['UTC', 'Asia/Tokyo', 'America/New_York'].map(digest);

  expect(utc).toMatch(/^[0-9a-f]{64} UTC$/);
  expect(others.map((line) => line.split(' ')[0])).toEqual([utc?.split(' ')[0], utc?.split(' ')[0]]);
  expect(others.map((line) => line.split(' ')[1])).toEqual(['Asia/Tokyo', 'America/New_York']);
});

test('a web folder has no manifest and no schemas, and its page reports to nobody', () => {
  const files = packageFiles(partsOf('web'));

  expect([...files.keys()]).toEqual([
    'ADMIN.html',
    'assets/app.css',
    'assets/app.js',
    'course/cl-1.js',
    'course/course.js',
    'course/er-1.js',
    'index.html',
    'licenses.txt',
  ]);
  expect(new TextDecoder().decode(files.get('index.html'))).toContain('reports="none"');
});

test('the page carries title, language and build of the course, escaped', () => {
  const outline = outlineOf({ title: '</title><script>&"', language: 'fr', build: 'b1' });

  const page = new TextDecoder().decode(packageFiles(partsOf('scorm12', { outline })).get('index.html'));

  expect(page).toBe(
    '<html lang="fr"><title>&lt;/title&gt;&lt;script&gt;&amp;&quot;</title><tws-app reports="scorm12" data-build="b1"></tws-app></html>',
  );
});

test('a blank that nothing fills is refused', () => {
  expect(() => packageFiles(partsOf('web', { kit: kitOf({ 'index.html': '{{colour}}' }) }))).toThrow(
    '{{colour}}',
  );
});

test.each([
  'app.mjs',
  'data.json',
  'Upper.js',
  'LICENSE',
  '../up.js',
  '/root.js',
  'back\\slash.js',
  'a b.js',
  'é.js',
  'run.php',
  'app.js.map',
])('a file that an LMS may refuse is refused here: %s', (path) => {
  expect(() => packageFiles(partsOf('scorm12', { kit: kitOf({ [path]: '' }) }))).toThrow('file name');
});

test('an empty file survives', () => {
  expect(unzipSync(zipOf(new Map([['a.txt', strToU8('')]])))['a.txt']).toHaveLength(0);
});
