import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageFindings } from '../../../scorm/check/rules/package-findings.ts';
import { checkPackage, checkPackageFiles } from '../../../scorm/package/check-package.ts';
import { identifiersOf } from '../../../scorm/package/identifiers.ts';
import { manifestPath, type Edition, type Files } from '../../../scorm/package/package-files.ts';
import { zipOf } from '../../../scorm/package/zip.ts';
import { ensureKit } from '../../../scripts/kit/ensure-kit.ts';
import { probe } from '../../../scripts/kit/kits.ts';
import { schemasOf } from '../../../scripts/kit/schemas.ts';
import { makeCheckPackages } from '../../../scripts/packaging/make-packages.ts';
import { schemaFindings } from '../../support/xsd.ts';
import { outlineOf } from './builders.ts';

const formats = ['scorm12', 'scorm2004'] as const;
const kB = 1024;

const out = mkdtempSync(join(tmpdir(), 'two-way-street-check-'));
let kit: Files = new Map();

beforeAll(async () => {
  kit = await ensureKit(probe);
  makeCheckPackages(kit, { formats, edition: 4, out });
}, 120_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

function zipped(format: string): Buffer {
  return readFileSync(join(out, `${checkPackage.id}-${format}.zip`));
}

function unzipped(format: string): Files {
  return new Map(Object.entries(unzipSync(zipped(format))));
}

function text(files: Files, path: string): string {
  return strFromU8(files.get(path) ?? new Uint8Array());
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function made(format: (typeof formats)[number], edition: Edition): Files {
  const about = { version: '0.1.0', build: '12ab34cd' };
  return checkPackageFiles({ ...about, kit, schemas: schemasOf(format, edition), format, edition });
}

describe.each(formats)('two-way-street-check-%s.zip', (format) => {
  test('has nothing that an LMS would stumble over', () => {
    expect(packageFindings(unzipped(format), 'scorm')).toEqual([]);
  });

  test('holds a manifest that its own schemas find valid', () => {
    const files = unzipped(format);

    expect(schemaFindings(text(files, manifestPath), files)).toEqual([]);
  });

  test('is small: under 120 kB, and under 60 kB without the schemas', () => {
    const own = [...unzipped(format)].filter(([path]) => !/\.(?:xsd|dtd)$/.test(path));

    expect(zipped(format).length).toBeLessThan(120 * kB);
    expect(zipOf(new Map(own)).length).toBeLessThan(60 * kB);
  });

  test('names itself as the check, by identifiers of which no course has one', () => {
    const manifest = text(unzipped(format), manifestPath);
    const course = identifiersOf(outlineOf().id);

    expect(manifest).toContain('<title>Two-Way Street: check this LMS</title>');
    for (const identifier of [course.manifest, course.item, course.resource])
      expect(manifest).not.toContain(`"${identifier}"`);
    for (const identifier of ['two-way-street-check', 'item-two-way-street-check'])
      expect(manifest).toContain(`identifier="${identifier}"`);
  });

  test('leaves status and score to what runs in it', () => {
    expect(text(unzipped(format), manifestPath)).not.toMatch(
      /masteryscore|completionThreshold|minNormalizedMeasure/i,
    );
  });

  test('opens a page that says what it is and allows its own script alone', () => {
    const page = text(unzipped(format), 'index.html');

    expect(page).toContain(`reports="${format}"`);
    expect(page).toContain(`<title>${checkPackage.title}</title>`);
    expect(page).toMatch(/build="[0-9a-f]{8}"/);
    expect(page).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(page).not.toMatch(/\{\{|<script(?![^>]* src=)|type="module"|\son\w+=|style=/);
  });

  test('has the same bytes when it is made again', () => {
    const before = digestOf(zipped(format));

    makeCheckPackages(kit, { formats: [format], edition: 4, out });

    expect(digestOf(zipped(format))).toBe(before);
  });
});

test('the 3rd Edition of SCORM 2004 is as good', () => {
  const files = made('scorm2004', 3);

  expect(text(files, manifestPath)).toContain('<schemaversion>2004 3rd Edition</schemaversion>');
  expect(packageFindings(files, 'scorm')).toEqual([]);
  expect(schemaFindings(text(files, manifestPath), files)).toEqual([]);
});

test('the script is classic, loads nothing, and asks nobody', () => {
  const script = text(kit, 'assets/check.js');

  expect(script).not.toMatch(
    /\bimport\s*\(|\bimport\.meta\b|\beval\s*\(|\bnew Function\b|\bfetch\s*\(|XMLHttpRequest|importScripts|sendBeacon/,
  );
  expect(script).not.toMatch(/^\s*(?:import|export)\s/m);
});

test('the licences in it are those of what is in it', () => {
  const licenses = text(kit, 'licenses.txt');

  for (const part of ['Two-Way Street', 'lit-html']) expect(licenses).toContain(part);
  for (const part of ['xstate', 'Open Peeps', 'CC BY 4.0']) expect(licenses).not.toContain(part);
});

test('another content is another build', () => {
  const other = mkdtempSync(join(tmpdir(), 'two-way-street-check-'));
  const build = (files: Files) => / build="([0-9a-f]+)"/.exec(text(files, 'index.html'))?.[1];

  const [again] = makeCheckPackages(kit, { formats: ['scorm12'], edition: 4, out: other });
  const changed = new Map(kit).set('assets/check.js', new Uint8Array([59]));
  const [different] = makeCheckPackages(changed, { formats: ['scorm12'], edition: 4, out: other });
  rmSync(other, { recursive: true });

  expect(build(again!.files)).toBe(build(unzipped('scorm12')));
  expect(build(different!.files)).not.toBe(build(again!.files));
});

test('a kit without its page is refused', () => {
  kit = new Map([...kit].filter(([path]) => path !== 'index.html'));

  expect(() => made('scorm12', 4)).toThrow('index.html');
});
