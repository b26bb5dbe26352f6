import { strToU8, zipSync, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packageFiles } from '../../scorm/package/package-files.ts';
import { zipOf } from '../../scorm/package/zip.ts';
import { projectIn } from '../../scripts/packaging/project-in.ts';
import { packedCourse } from '../../src/course/packed-course.ts';
import { readProject, type ProjectFiles } from '../../src/course/read-project.ts';
import { sourcesInPackage } from '../../src/course/sources-in-package.ts';
import { utf8Text } from '../../src/course/utf8-text.ts';
import { kitOf } from '../scorm/package/builders.ts';

const own = projectIn('scenarios');

function packaged(files: ProjectFiles, scenarios: readonly string[] = []): Uint8Array {
  const { project, diagnostics } = readProject(files, { scenarios });
  if (project === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const packed = packedCourse(project, { scenarios, version: '1.2.3' });
  return zipOf(packageFiles({ ...packed, kit: kitOf(), schemas: new Map(), format: 'scorm12' }));
}

function opened(zip: Uint8Array): ProjectFiles & { readonly texts: ReadonlyMap<string, string> } {
  const sources = sourcesInPackage(new Map(Object.entries(unzipSync(zip))));
  if ('refused' in sources) throw new Error(sources.refused);
  return { text: (path) => sources.files.get(path), media: sources.media, texts: sources.files };
}

const refusal = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const bytes = Object.entries(files).map(
    ([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text] as const,
  );
  const sources = sourcesInPackage(new Map(bytes));
  return 'refused' in sources ? sources.refused : 'opened';
};

describe('a package that is opened and packaged again gives the same bytes', () => {
  test('of the whole course', () => {
    const first = packaged(own);

    const again = packaged(opened(first));

    expect(Buffer.compare(again, first)).toBe(0);
  });

  test.each([[['er-1']], [['cl-1', 'er-3']]])('of a part: %j', (scenarios) => {
    const first = packaged(own, scenarios);

    const part = opened(first);
    const again = packaged(part);

    expect(Buffer.compare(again, first)).toBe(0);
    expect([...part.texts.keys()].filter((path) => path.endsWith('scenario.yaml'))).toHaveLength(
      scenarios.length + 1,
    );
  });

  test('of texts with a byte order mark, Windows line ends and characters of any script', () => {
    const texts: Readonly<Record<string, string>> = {
      'course.yaml': (own.text('course.yaml') ?? '').replaceAll('\n', '\r\n'),
      'references.yaml': `\ufeff${own.text('references.yaml')}`,
      'er-1/expect.yaml': '# مرحبا 日本語 🩺\nformat: 1\nexpect: []\n',
    };

    const first = packaged({ ...own, text: (path) => texts[path] ?? own.text(path) });
    const again = opened(first);

    for (const [path, text] of Object.entries(texts)) expect(again.text(path)).toBe(text);
    expect(Buffer.compare(packaged(again), first)).toBe(0);
  });
});

test('a package that was unpacked and zipped in a folder is opened as well', () => {
  const files = unzipSync(packaged(own, ['er-1']));

  const inFolder = Object.entries(files).map(([path, bytes]) => [`my course/${path}`, bytes]);
  const zip = zipSync(Object.fromEntries(inFolder) as typeof files);

  expect(opened(zip).text('er-1/scenario.yaml')).toBe(own.text('er-1/scenario.yaml'));
});

const course = 'course/source/course.txt';

test.each([
  ['of another program', { 'imsmanifest.xml': '<manifest/>', 'index.html': '' }, /another program/],
  [
    'from before',
    { 'imsmanifest.xml': '<manifest/>', 'course/course.js': '', 'assets/app.js': '' },
    /before packages carried/,
  ],
  ['that is no package', { 'holiday.jpg': '' }, /no course in this file/],
  ['without a file', {}, /no course in this file/],
  ['of a newer program', { [course]: '# ours\nformat: 2\n' }, /newer version/],
  [
    'with a newer scenario',
    { [course]: 'format: 1', 'course/source/a/scenario.txt': 'format: 9' },
    /newer version/,
  ],
  ['without its scenarios', { [course]: 'format: 1' }, /scenarios are missing/],
  ['whose text is damaged', { [course]: new Uint8Array([0x61, 0xc3, 0x28]) }, /cannot be read as text/],
])('a package %s is refused in one sentence', (_, files, words) => {
  expect(refusal(files as unknown as Record<string, string>)).toMatch(words);
});

test('what climbs out of the folder of sources, or is none, is left where it is', () => {
  const sources = sourcesInPackage(
    new Map(
      [
        course,
        'course/source/er-1/scenario.txt',
        'course/source/../../x/scenario.txt',
        'course/source/er-1/notes.txt',
        'course/source/er-1/deep/scenario.txt',
      ].map((path) => [path, strToU8('format: 1')]),
    ),
  );

  expect('files' in sources && [...sources.files.keys()]).toEqual(['course.yaml', 'er-1/scenario.yaml']);
});

test('bytes of a text read back as that text, and bytes of none are found out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(40_000), (text, longer) => {
      const whole = `${'é🩺'.repeat(longer)}${text}`;
      expect(utf8Text(strToU8(whole))).toBe(whole);
    }),
    { numRuns: 30 },
  );
  for (const bytes of [[0x80], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]])
    expect(utf8Text(new Uint8Array(bytes))).toBeUndefined();
});
