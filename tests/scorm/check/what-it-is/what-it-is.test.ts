import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lookInto } from '../../../../scorm/check/look-into.ts';
import { memorySource } from '../../../../scorm/check/zip/memory-source.ts';
import { courseZip, manifest, text } from '../../../support/hostile-files/course-zip.ts';
import { hostileFiles } from '../../../support/hostile-files/hostile-files.ts';
import { oneSentence } from '../../../support/hostile-files/one-sentence.ts';
import { rawZip } from '../../../support/hostile-files/raw-zip.ts';

describe('a file that is no package gets one sentence that says what it is and what to do', () => {
  test.each(hostileFiles)('$name: $code', async ({ name, code, words, bytes }) => {
    const answer = await lookInto(memorySource(name, bytes()));

    expect(answer).toMatchObject({ code });
    if (!('says' in answer)) return;
    expect(answer.says).toMatch(words);
    expect(answer.says).toMatch(oneSentence);
  });
});

test('each kind has a code of its own, and no two sentences are the same', async () => {
  const says = new Map<string, string>();
  for (const { name, code, bytes } of hostileFiles) {
    const answer = await lookInto(memorySource(name, bytes()));
    if ('says' in answer) says.set(answer.says, code);
  }

  expect(new Set(says.values()).size).toBeGreaterThan(60);
});

test.each<readonly [string, Uint8Array]>([
  ['a course', courseZip()],
  ['a comment after it', courseZip([], { comment: strToU8('Made on a Monday. PK\x05\x06') })],
  ['something before it', courseZip([], { before: new Uint8Array(300) })],
  ['folders of their own', courseZip([{ ...text('images/', ''), method: 0 }, text('images/a.png', 'x')])],
  ['what a Mac leaves', courseZip([text('__MACOSX/._index.html', 'x'), text('.DS_Store', 'x')])],
  [
    'a manifest in UTF-16',
    rawZip([{ path: 'imsmanifest.xml', content: utf16(manifest) }, text('index.html', 'x')]),
  ],
  ['xAPI beside SCORM', courseZip([text('tincan.xml', '<tincan/>'), text('cmi5.xml', '<courseStructure/>')])],
  ['a zip to download', courseZip([{ path: 'exercise.zip', content: courseZip() }])],
  ['letters beyond ASCII', courseZip([text('médias/岐阜.png', 'x')])],
])('%s is no reason to refuse', async (_what, zip) => {
  expect(await lookInto(memorySource('course.zip', zip))).toMatchObject({ entries: expect.any(Array) });
});

test('a name is shown short, and with nothing in it that a screen would act on', async () => {
  const evil = `${'x'.repeat(500)}\u202Egnp.exe/../a`;

  const answer = await lookInto(memorySource('course.zip', courseZip([text(evil, 'x')])));

  expect('says' in answer && answer.says.length).toBeLessThan(250);
  expect('says' in answer && answer.says).not.toContain('\u202E');
});

test('a source that cannot be read is refused as well', async () => {
  const source = { name: 'gone.zip', size: 5_000, read: () => Promise.reject(new Error('Gone')) };

  expect(await lookInto(source)).toMatchObject({ code: 'unreadable' });
});

function utf16(words: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...[...words].flatMap((letter) => [letter.charCodeAt(0), 0])]);
}
