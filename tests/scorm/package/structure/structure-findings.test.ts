import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  type Edition,
  type Files,
  type Format,
  manifestPath,
  packageFiles,
} from '../../../../scorm/package/package-files.ts';
import { structureFindings } from '../../../../scorm/package/structure/structure-findings.ts';
import { outlineOf, partsOf } from '../builders.ts';

const standards: readonly (readonly [Format, Edition])[] = [
  ['scorm12', 4],
  ['scorm2004', 3],
  ['scorm2004', 4],
];

const packageOf = (format: Format, edition: Edition = 4) =>
  packageFiles(partsOf(format, { edition, outline: outlineOf({ title: 'Cuts & <b>bruises</b>' }) }));

const codesOf = (files: Files, kind: 'scorm' | 'web' = 'scorm') =>
  structureFindings(files, kind).map(({ code }) => code);

/** The package with other words in its manifest. */
function reworded(files: Files, from: string | RegExp, to: string): Files {
  const manifest = strFromU8(files.get(manifestPath) ?? new Uint8Array());
  expect(manifest).toMatch(from);
  return new Map(files).set(manifestPath, strToU8(manifest.replace(from, to)));
}

describe.each(standards)('%s, edition %i', (format, edition) => {
  const files = packageOf(format, edition);
  const type = format === 'scorm12' ? 'scormtype' : 'scormType';

  test('what we make has nothing to be found', () => {
    expect(structureFindings(files, 'scorm')).toEqual([]);
  });

  test.each([
    ['<schema>ADL SCORM</schema>', '<schema>SCORM</schema>', 'schema-name'],
    [/<schemaversion>[^<]*/, '<schemaversion>CAM 1.3', 'schema-version'],
    [/<metadata>[^]*<\/metadata>/, '', 'manifest-order'],
    ['<organizations', '<resources/><organizations', 'manifest-order'],
    ['default="course"', 'default="other"', 'organization-default'],
    [/<organizations[^]*<\/organizations>/, '<organizations default="x"/>', 'organization-absent'],
    ['<title>Cuts', '<other/><title>Cuts', 'title'],
    [/<title>[^<]*<\/title>/, '', 'title'],
    [/<title>[^<]*<\/title>/, `<title>${'x'.repeat(201)}</title>`, 'title'],
    [/identifierref="[^"]*"/, '', 'item'],
    [/identifierref="[^"]*"/, 'identifierref="nothing"', 'item'],
    ['isvisible="true"', 'isvisible="1"', 'item'],
    ['identifier="course"', 'identifier="1course"', 'identifier-form'],
    ['identifier="course"', 'identifier="item-two-way-street"', 'identifier-twice'],
    [type, 'scormTYPE', 'resource-kind'],
    ['type="webcontent" ', '', 'resource-kind'],
    ['<file href="index.html"/>', '', 'launch-unlisted'],
    ['<file href="index.html"/>', '<file href="index.htm"/>', 'file-absent'],
    ['<file href="course/er-1.js"/>', '', 'file-unlisted'],
    [' href="index.html">', ' href="start.html">', 'launch-absent'],
    [' href="index.html">', '>', 'launch-absent'],
    ['</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>', 'status-decided'],
    ['<manifest', '<mani', 'manifest-broken'],
    [/(xsi:schemaLocation="\S+ )\S+/, '$1other.xsd', 'schema-absent'],
  ])('a manifest with %s instead as %s is found out: %s', (from, to, code) => {
    expect(codesOf(reworded(files, from, to))).toContain(code);
  });

  test('launch settings that are too long are found out', () => {
    const long = `<adlcp:data$1>${'x'.repeat(256)}</adlcp:data$1>`;

    expect(codesOf(reworded(files, /<adlcp:data(\w+)><\/adlcp:data\w+>/, long))).toContain('launch-data');
  });
});

const good = packageOf('scorm12');

/** The package with other files, last in the zip. */
const withFile = (path: string, text = '') => new Map(good).set(path, strToU8(text));

test.each([
  ['../up.js', 'path-climbs'],
  ['/root.js', 'path-climbs'],
  ['a b.js', 'file-name'],
  ['é.js', 'file-name'],
  ['back\\slash.js', 'file-name'],
  ['LICENSE', 'file-name'],
  ['INDEX.html', 'file-twice'],
  ['run.php', 'file-kind'],
  ['app.js.map', 'file-kind'],
  ['forgotten.js', 'file-unlisted'],
])('a file %j is found out: %s', (path, code) => {
  expect(codesOf(withFile(path))).toContain(code);
});

test('a package without a manifest, or with one in a folder or not first, is found out', () => {
  const rest = [...good].filter(([path]) => path !== manifestPath);
  const manifest = good.get(manifestPath) ?? new Uint8Array();

  expect(codesOf(new Map(rest))).toEqual(['manifest-absent']);
  expect(
    structureFindings(new Map([...rest, [`course/${manifestPath}`, manifest]]), 'scorm')[0]?.message,
  ).toContain('at the top of the zip');
  expect(codesOf(new Map([...rest, [manifestPath, manifest]]))).toEqual(['manifest-later']);
});

test('a first page that needs what is not there, or fetches from elsewhere, is found out', () => {
  const page = '<script src="assets/none.js"></script><link rel="x" href="https://example.org/a.css">';

  expect(codesOf(new Map(good).set('index.html', strToU8(page)))).toEqual([
    'page-part-absent',
    'page-part-elsewhere',
  ]);
});

test('many files and many bytes are told as trouble for some', () => {
  const many = Array.from({ length: 301 }, (_, index) => [`a${index}.js`, new Uint8Array()] as const);
  const large = new Map(packageOf('web')).set('film.mp4', new Uint8Array(101 * 1024 * 1024));

  expect(codesOf(new Map([...packageOf('web'), ...many]), 'web')).toEqual(['files-many']);
  expect(codesOf(large, 'web')).toEqual(['size-large']);
});

test('a folder for the web needs its page and no manifest', () => {
  expect(codesOf(packageOf('web'), 'web')).toEqual([]);
  expect(codesOf(new Map(), 'web')).toEqual(['launch-absent']);
});
