import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EntryProblem } from '../../../../scorm/check/zip/entry-problem.ts';
import { zipLimits } from '../../../../scorm/check/zip/limits.ts';
import { memorySource } from '../../../../scorm/check/zip/memory-source.ts';
import { readZip } from '../../../../scorm/check/zip/read-zip.ts';
import type { Zip } from '../../../../scorm/check/zip/zip-entry.ts';
import { lyingZips } from '../../../support/hostile-files/bad-zips.ts';
import { courseZip, manifest, text } from '../../../support/hostile-files/course-zip.ts';
import { oneSentence } from '../../../support/hostile-files/one-sentence.ts';
import { rawZip } from '../../../support/hostile-files/raw-zip.ts';

async function opened(bytes: Uint8Array): Promise<Zip> {
  const zip = await readZip(memorySource('course.zip', bytes));
  if ('says' in zip) throw new Error(zip.says);
  return zip;
}

async function contents(zip: Zip): Promise<Record<string, Uint8Array>> {
  const all: Record<string, Uint8Array> = {};
  for (const entry of zip.entries) all[entry.path] = await zip.bytes(entry);
  return all;
}

test('what another program packed comes out byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,9}(\/[a-z]{1,9})?$/), fc.uint8Array({ maxLength: 3_000 })),
      fc.constantFrom<(0 | 1 | 6 | 9)[]>(0, 1, 6, 9),
      async (files, level) => {
        const packed = zipSync(files, { level });

        expect(await contents(await opened(packed))).toEqual(unzipSync(packed));
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});

test('files of several megabytes come out whole, whether they pack well or not at all', async () => {
  let state = 1;
  const noise = Uint8Array.from({ length: 3_000_000 }, () => (state = (state * 48_271) % 0x7fffffff) & 0xff);
  const files = {
    'noise.bin': noise,
    'zeros.bin': new Uint8Array(9_000_000),
    'words.txt': strToU8(manifest.repeat(900)),
  };

  const found = await contents(await opened(zipSync(files)));

  for (const [path, bytes] of Object.entries(files))
    expect(
      found[path]?.length === bytes.length && found[path].every((byte, at) => byte === bytes[at]),
      path,
    ).toBe(true);
});

test('each file says where it stands in the list and where it lies', async () => {
  const { entries, before } = await opened(courseZip([text('b.txt', 'b')], { before: new Uint8Array(77) }));

  expect(before).toBe(77);
  expect(entries.map(({ path, listed, laid }) => [path, listed, laid])).toEqual([
    ['imsmanifest.xml', 0, 0],
    ['index.html', 1, 1],
    ['b.txt', 2, 2],
  ]);
  expect(entries[0]).toMatchObject({ offset: 77, method: 8, size: manifest.length, hasUtf8Flag: true });
});

test('folders, links, locks and old names are told', async () => {
  const { entries } = await opened(
    rawZip([
      { ...text('a/', ''), method: 0 },
      { ...text('link', 'x'), madeBy: 3, mode: 0o120777 },
      { ...text('locked', 'x'), flags: 1 },
      { path: Uint8Array.of(0x45, 0x74, 0x82), flags: 0 },
      { path: strToU8('Eté'), flags: 0 },
    ]),
  );

  expect(entries.map(({ isFolder }) => isFolder)).toEqual([true, false, false, false, false]);
  expect(entries.map(({ isLink }) => isLink)).toEqual([false, true, false, false, false]);
  expect(entries.map(({ isEncrypted }) => isEncrypted)).toEqual([false, false, true, false, false]);
  expect(entries.slice(3).map(({ path, hasUtf8Flag }) => [path, hasUtf8Flag])).toEqual([
    ['Eté', false],
    ['Eté', false],
  ]);
});

test('sizes that come after the data are read from the list', async () => {
  const zip = rawZip([{ ...text('a.txt', 'hello'), flags: 8 }]);
  // The header before the data says nothing of them.
  zip.fill(0, 14, 26);

  expect(await contents(await opened(zip))).toEqual({ 'a.txt': strToU8('hello') });
});

describe('a file that is not what the list says is not given out', () => {
  test.each(lyingZips)('$name: $trouble', async ({ bytes, trouble, words }) => {
    const zip = await opened(bytes());
    const [first] = zip.entries;

    const problem: unknown = await zip.bytes(first!).catch((error: unknown) => error);

    expect(problem).toBeInstanceOf(EntryProblem);
    expect(problem).toMatchObject({ trouble });
    expect((problem as EntryProblem).says).toMatch(words);
    expect((problem as EntryProblem).says).toMatch(oneSentence);
  });
});

test('a file above the limit is listed and not unpacked', async () => {
  const limits = { ...zipLimits, largestFile: 100 };
  const zip = await readZip(memorySource('course.zip', courseZip()), limits);
  if ('says' in zip) throw new Error(zip.says);
  const [large, small] = zip.entries;

  await expect(zip.bytes(large!)).rejects.toMatchObject({ trouble: 'too-large' });
  expect(await zip.bytes(small!)).toEqual(strToU8('<p>Small</p>'));
});

test('a large zip is looked into by a few small reads', async () => {
  const whole = zipSync(
    { 'film.mp4': new Uint8Array(20_000_000), 'imsmanifest.xml': strToU8(manifest) },
    { level: 0 },
  );
  const source = memorySource('course.zip', whole);
  const reads: number[] = [];
  const counted = {
    ...source,
    read: (from: number, length: number) => (reads.push(length), source.read(from, length)),
  };

  const zip = await readZip(counted);
  if ('says' in zip) throw new Error(zip.says);
  await zip.bytes(zip.entries[1]!);

  expect(reads.length).toBeLessThan(6);
  expect(reads.reduce((sum, length) => sum + length)).toBeLessThan(100_000);
});
