import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sourcePath } from '../../../src/course/sources-in-package.ts';
import { memorySource } from '../../../scorm/check/zip/memory-source.ts';
import { hostileFiles } from '../../support/hostile-files/hostile-files.ts';
import { DraftProblem } from '../../../src/studio/drafts/draft-problem.ts';
import {
  draftInZip,
  type FoundDraft,
  packedDraft,
  packedName,
} from '../../../src/studio/drafts/draft-zip.ts';

const files = new Map([
  ['course.yaml', 'format: 1\ntitle: Été à Gifu 岐阜\n'],
  ['references.yaml', 'format: 1\n'],
  ['er-1/scenario.yaml', 'format: 1\r\nid: er-1\r\n'],
  ['er-1/expect.yaml', 'format: 1\n'],
  ['er-1/released.yaml', 'format: 1\n'],
]);
const media = new Map([['er-1/media/ecg.png', new Uint8Array([137, 80, 78, 71, 0, 255])]]);
const draft = { name: 'Night shifts', files, media };

const foundIn = (zip: Uint8Array): Promise<FoundDraft> => draftInZip(memorySource('draft.zip', zip));

async function problemIn(zip: Uint8Array): Promise<DraftProblem> {
  try {
    await foundIn(zip);
  } catch (error) {
    if (error instanceof DraftProblem) return error;
  }
  throw new Error('It was opened');
}

test('one file holds everything, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.uint8Array({ maxLength: 200 }),
      async (text, bytes) => {
        const one = {
          name: 'A',
          files: new Map([
            ['course.yaml', 'format: 1\n'],
            ['er-1/scenario.yaml', text],
          ]),
          media: new Map([['er-1/media/a.png', bytes]]),
        };

        expect(await foundIn(packedDraft(one))).toEqual(one);
      },
    ),
    { numRuns: 20 },
  );
  expect(await foundIn(packedDraft(draft))).toEqual(draft);
});

test('the same draft makes the same file on any day', () => {
  expect(packedDraft(draft)).toEqual(packedDraft({ ...draft, files: new Map([...files].toReversed()) }));
});

test('the file is named after the draft, whatever stands in the name', () => {
  expect(packedName('Night shifts')).toBe('Night shifts.tws.zip');
  expect(packedName('Été: 1/2 "?"')).toBe('Été 1 2.tws.zip');
  expect(packedName('///')).toBe('course.tws.zip');
});

test('a folder that somebody zipped by hand is opened as well, and what lies beside it is left', async () => {
  const zip = zipSync({
    'my course/course.yaml': strToU8('format: 1\n'),
    'my course/er-1/scenario.yaml': strToU8('id: er-1\n'),
    'my course/er-1/media/ecg.png': new Uint8Array([1]),
    'my course/.git/config': strToU8('x'),
    'my course/notes.docx': strToU8('x'),
    '__MACOSX/my course/._course.yaml': strToU8('x'),
  });

  const found = await foundIn(zip);

  expect([...found.files.keys()]).toEqual(['course.yaml', 'er-1/scenario.yaml']);
  expect([...found.media.keys()]).toEqual(['er-1/media/ecg.png']);
});

test('a package that was exported here is opened from the texts in it', async () => {
  const zip = zipSync({
    'imsmanifest.xml': strToU8('<manifest/>'),
    'course/course.js': strToU8(''),
    [sourcePath('course.yaml')]: strToU8('format: 1\n'),
    [sourcePath('er-1/scenario.yaml')]: strToU8('id: er-1\n'),
  });

  expect((await foundIn(zip)).files).toEqual(
    new Map([
      ['course.yaml', 'format: 1\n'],
      ['er-1/scenario.yaml', 'id: er-1\n'],
    ]),
  );
});

test('a package of another program is refused in one sentence', async () => {
  const { trouble, sentence } = await problemIn(zipSync({ 'imsmanifest.xml': strToU8('<m/>') }));

  expect(trouble).toBe('file-foreign');
  expect(sentence).toContain('made by another program');
});

test('what is no zip at all is refused', async () => {
  expect((await problemIn(strToU8('Dear colleague'))).trouble).toBe('file-foreign');
  expect((await problemIn(new Uint8Array())).trouble).toBe('file-foreign');
});

test('another thing is named, and what to choose instead', async () => {
  const sentences = await Promise.all(
    hostileFiles
      .filter(({ code }) => ['word', 'pdf', 'cmi5', 'zip-in-zip', 'encrypted', 'truncated'].includes(code))
      .map(async ({ code, bytes }) => [code, (await problemIn(bytes())).sentence] as const),
  );

  expect(Object.fromEntries(sentences)).toMatchObject({
    word: 'This is a Word document; choose a file that the studio saved, or a package that was exported here.',
    pdf: 'This is a PDF document; choose a file that the studio saved, or a package that was exported here.',
    cmi5: 'This is a cmi5 course; choose a file that the studio saved, or a package that was exported here.',
    'zip-in-zip': expect.stringMatching(/take the zip inside of it\.$/),
    encrypted: 'This zip is locked with a password; zip the files again without one.',
    truncated: 'This file is damaged and cannot be read whole. Try an older copy of it.',
  });
});

test.each(hostileFiles)(
  '$name is not opened as a draft, and a sentence says why',
  async ({ code, name, bytes }) => {
    const problem = await draftInZip(memorySource(name, bytes())).catch((error: unknown) => error);

    // What is only told of other packages may be a draft all the same.
    if (code === 'draft') return expect(problem).toMatchObject({ files: expect.any(Map) });
    expect(problem).toBeInstanceOf(DraftProblem);
    expect((problem as DraftProblem).sentence).toMatch(/^[A-Z“].+\.$/s);
  },
);

test('a file that is gone by the time it is read has a sentence of its own', async () => {
  const gone = { name: 'gone.zip', size: 100, read: () => Promise.reject(new Error('NotFoundError')) };

  await expect(draftInZip(gone)).rejects.toMatchObject({
    trouble: 'file-foreign',
    sentence: expect.stringMatching(/^This cannot be read/),
  });
});

test('a path that climbs out of its folder is refused', async () => {
  const zip = zipSync({ '../course.yaml': strToU8('format: 1\n') });

  expect((await problemIn(zip)).trouble).toBe('file-foreign');
});

test('a file of a newer version is refused, whoever says so', async () => {
  const newerFile = zipSync({ 'course.yaml': strToU8(''), 'draft.json': strToU8('{"format":2}') });
  const newerText = zipSync({ 'course.yaml': strToU8('# ours\nformat: 2\n') });

  expect((await problemIn(newerFile)).trouble).toBe('file-newer');
  expect((await problemIn(newerText)).trouble).toBe('file-newer');
});

test('a card that cannot be read is no reason to refuse the course', async () => {
  const zip = zipSync({ 'course.yaml': strToU8('format: 1\n'), 'draft.json': strToU8('{"form') });

  expect((await foundIn(zip)).name).toBeUndefined();
});

test('a text that is not UTF-8 is named', async () => {
  const zip = zipSync({ 'course.yaml': new Uint8Array([0xff, 0xfe, 0x41]) });

  expect((await problemIn(zip)).sentence).toContain('course.yaml');
});

test('a file in which any byte has changed is never opened as something else', async () => {
  const whole = packedDraft(draft);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ by;
      let found;
      try {
        found = await foundIn(damaged);
      } catch (error) {
        expect(error).toBeInstanceOf(DraftProblem);
        return;
      }
      // The byte was one that says nothing, such as a date, or the name of a file that is then left out.
      for (const [path, text] of found.files) expect(files.get(path)).toBe(text);
      for (const [path, bytes] of found.media)
        expect(
          [...media.values()].some((each) => each.join() === bytes.join()),
          path,
        ).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a file that is cut off anywhere is said to be damaged or foreign', async () => {
  const whole = packedDraft(draft);
  for (let length = 0; length < whole.length; length += 7)
    expect(['file-damaged', 'file-foreign']).toContain((await problemIn(whole.slice(0, length))).trouble);
});

test('what would unpack to more than any course has is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'course.yaml': strToU8('format: 1\n'), 'er-1/media/a.png': new Uint8Array(1_000) });
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 4 < bomb.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);

  expect((await problemIn(bomb)).trouble).toBe('file-large');
});

test('what claims to be small and is not is cut off and refused', async () => {
  const bomb = zipSync({
    'course.yaml': strToU8('format: 1\n'),
    'er-1/media/a.png': new Uint8Array(5_000_000),
  });
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 4 < bomb.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);

  expect((await problemIn(bomb)).trouble).toBe('file-damaged');
});

test('more files than any course has are refused', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 5_001 }, (_none, at) => [`a/media/${at}.png`, new Uint8Array()]),
  );

  const zip = zipSync({ 'course.yaml': strToU8('format: 1\n'), ...many }, { level: 0 });

  expect((await problemIn(zip)).trouble).toBe('file-large');
});
