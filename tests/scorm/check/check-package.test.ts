import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../scorm/check/check-package.ts';
import type { CheckedReport, PackageReport } from '../../../scorm/check/package-report.ts';
import { rules } from '../../../scorm/check/rules/rules.ts';
import { memorySource } from '../../../scorm/check/zip/memory-source.ts';
import { type Edition, type Format, packageFiles } from '../../../scorm/package/package-files.ts';
import { zipOf } from '../../../scorm/package/zip.ts';
import { validateManifest as validate } from '../../../src/cli/xsd.ts';
import { kitOf, outlineOf, partsOf, scenarioCard } from '../package/builders.ts';
import { contentMutations } from './mutated/content-mutations.ts';
import { fileMutations } from './mutated/file-mutations.ts';
import { clean, handMade } from './mutated/hand-made.ts';
import { manifestMutations } from './mutated/manifest-mutations.ts';
import { type Mutation, ours, zipped } from './mutated/mutation.ts';
import { harmless, pageMutations } from './mutated/page-mutations.ts';

const mutations = [
  ...manifestMutations,
  ...contentMutations,
  ...fileMutations,
  ...pageMutations,
  ...handMade,
];

function check(from: Mutation['from']): Promise<PackageReport> {
  return checkPackage(from instanceof Uint8Array ? memorySource('a.zip', from) : from, { validate });
}

async function checked(from: Mutation['from']): Promise<CheckedReport> {
  const report = await check(from);
  if ('refusal' in report) throw new Error(report.refusal.says);
  return report;
}

/** Codes, files and lines. */
function foundIn(report: PackageReport): readonly (readonly (string | number)[])[] {
  if ('refusal' in report) return [['refused', report.refusal.code]];
  return report.findings.map(({ code, file, line }) =>
    [code, file, line].filter((each) => each !== undefined),
  );
}

describe('in a spoilt package exactly what is wrong is found:', () => {
  test.each(mutations)('$name', async ({ from, found }) => {
    const report = await check(from);

    expect(foundIn(report)).toEqual(found);
    for (const { says, cares, todo } of 'findings' in report ? report.findings : []) {
      expect(says).toMatch(/^[A-Z“].*\.$/s);
      expect(todo).toMatch(/^[A-Z].*\.$/s);
      expect(cares).toMatch(/^\w.*[^.]$/s);
    }
  });
});

test('at least fifty spoilt packages are tried, with names of their own', () => {
  expect(mutations.length).toBeGreaterThanOrEqual(50);
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
});

test('each rule is broken by at least one of them', () => {
  const met = new Set(mutations.flatMap(({ found }) => found.map(([code]) => code)));

  expect(rules.map(({ code }) => code).filter((code) => !met.has(code))).toEqual([]);
  expect(met).toContain('schema-invalid');
});

test('no two rules share a code', () => {
  const codes = rules.map(({ code }) => code);

  expect(new Set(codes).size).toBe(codes.length);
});

describe('nothing is found in', () => {
  const formats: readonly (readonly [Format, Edition])[] = [
    ['scorm12', 4],
    ['scorm2004', 3],
    ['scorm2004', 4],
  ];

  test.each(formats)('ours, %s, edition %i, with words of every kind', async (format, edition) => {
    const outline = outlineOf({ title: 'Cuts & <b>bruises</b> “ü” 手', scenarios: [scenarioCard()] });
    const files = packageFiles(partsOf(format, { edition, outline, launchData: 'a=b&c=d' }));

    expect(await checked(zipOf(files))).toMatchObject({ findings: [], validated: true });
  });

  test.each([...clean, ...harmless])('$name', async ({ from }) => {
    expect(foundIn(await check(from))).toEqual([]);
  });

  test('ours for the web', async () => {
    const report = await checkPackage({ name: 'web', files: packageFiles(partsOf('web')), kind: 'web' });

    expect(report).toMatchObject({ findings: [], validated: false });
  });
});

test('a folder for the web without its page is told of', async () => {
  const report = await checkPackage({ name: 'web', files: new Map(), kind: 'web' });

  expect(foundIn(report)).toEqual([['launch-absent']]);
});

test('a package whose files are not those it was made with says so, unless it has worse to say', async () => {
  const made = ours('scorm12');
  const changed = new Map(made).set('assets/app.js', strToU8('let it = 1;'));
  const spoilt = new Map(changed).set('course/notes.exe', strToU8('x'));

  expect((await checked(zipped(made))).about.isAsMade).toBe(true);
  expect(foundIn(await check(zipped(changed)))).toEqual([['contents-changed']]);
  const worse = await checked(zipped(spoilt));
  expect(worse.about.isAsMade).toBe(false);
  expect(foundIn(worse)).not.toContainEqual(['contents-changed']);
});

test('what a package is stands at the top of the report', async () => {
  const page =
    '<html lang="{{language}}"><meta name="version" content="{{version}}"><meta name="build" content="{{build}}"><tws-app></tws-app>';
  const zip = zipOf(packageFiles(partsOf('scorm2004', { kit: kitOf({ 'index.html': page }), edition: 3 })));

  const { about } = await checked(zip);

  expect(about).toMatchObject({
    standard: 'SCORM 2004, 3rd Edition',
    title: 'Two-Way Street',
    lessons: [{ title: 'Two-Way Street', launch: 'index.html' }],
    launch: 'index.html',
    packed: zip.length,
    own: { version: '0.1.0', build: '0f1e2d3c' },
  });
  expect(about.files).toBeGreaterThan(20);
  expect(about.unpacked).toBeGreaterThan(zip.length);
});

test('a package of others is not taken for ours, and its parameters are told', async () => {
  const [{ from }] = clean.filter(({ name }) => name === 'parameters') as [Mutation];

  const { about } = await checked(from);

  expect(about.own).toBeUndefined();
  expect(about).toMatchObject({
    standard: 'SCORM 1.2',
    lessons: [{ title: 'Lesson one', launch: 'one.html?lang=en' }],
  });
});

test('errors come before warnings, and warnings before notes', async () => {
  const files = ours('scorm12')
    .set('LICENSE', strToU8('x'))
    .set('run.php', strToU8('x'))
    .set('a.js.map', strToU8('x'));

  const { findings } = await checked(zipped(files));

  expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning', 'note']);
});

test('where no schema is run the report says so', async () => {
  const zip = zipOf(ours('scorm12'));

  expect(await checkPackage(memorySource('a.zip', zip))).toMatchObject({ findings: [], validated: false });
});

test('how far the check is, is told from 0 to 1 and never back', async () => {
  const shares: number[] = [];

  await checkPackage(memorySource('a.zip', zipOf(ours('scorm2004'))), {
    progress: (share) => shares.push(share),
  });

  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});

test('whatever is changed in a zip, there is a report', async () => {
  const zip = zipOf(ours('scorm12'));
  const change = fc.tuple(fc.nat(zip.length - 1), fc.nat(255));

  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
      const spoilt = zip.slice();
      for (const [at, byte] of changes) spoilt[at] = byte;

      const report = await checkPackage(memorySource('a.zip', spoilt));
      expect(report.name).toBe('a.zip');
    }),
    { numRuns: 40 },
  );
});

test('a manifest of any words at all is told of and breaks nothing', async () => {
  const pieces = [
    '<manifest',
    '>',
    '</manifest>',
    '<item',
    ' identifier="a"',
    '<resource href="%zz"',
    '/>',
    '&amp;',
    '&x;',
    '<!DOCTYPE a [',
    ']>',
    'xmlns:a="',
    '"',
    '\ud800',
    '<organizations>',
    '<metadata>',
    '\n',
    'adlcp:',
  ];

  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), async (words) => {
      const files = ours('scorm12').set('imsmanifest.xml', strToU8(words.join('')));

      const report = await checkPackage({ name: 'a', files, kind: 'scorm' });
      expect('findings' in report && report.findings.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});
