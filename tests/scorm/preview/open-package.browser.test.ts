import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../../scorm/check/zip/memory-source.ts';
import { openPackage } from '../../../scorm/preview/open-package.ts';
import { playAddress } from '../../../scorm/preview/desk/play-address.ts';

const manifest = (inside: string, version = '1.2') => `<?xml version="1.0"?>
<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" identifier="m">
<metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>${inside}</manifest>`;
const one = `<organizations default="o"><organization identifier="o"><title>O</title>
<item identifier="i" identifierref="r"><title>A lesson</title><adlcp:datafromlms>lang=fr</adlcp:datafromlms></item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html?a=1"><file href="index.html"/></resource></resources>`;

function parse(text: string): Document | undefined {
  const parsed = new DOMParser().parseFromString(text, 'text/xml');
  return parsed.querySelector('parsererror') ? undefined : parsed;
}
const openZip = (zip: Uint8Array) =>
  openPackage(memorySource('course.zip', zip), () => Promise.resolve('k'), parse);
const open = (files: Record<string, string>) =>
  openZip(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
const refusal = async (files: Record<string, string>) => {
  const opened = await open(files);
  return 'refused' in opened ? opened.refused : 'opened';
};

test('a SCORM 1.2 package tells what to launch', async () => {
  const opened = await open({ 'imsmanifest.xml': manifest(one), 'index.html': '<p>' });

  expect(opened).toMatchObject({
    what: {
      standard: 'scorm12',
      title: 'A lesson',
      href: 'index.html?a=1',
      lessons: [{ id: 'i', launchData: 'lang=fr' }],
    },
  });
});

describe('what cannot be opened is refused in one sentence', () => {
  test.each([
    ['not a zip', () => openZip(strToU8('<html>'.repeat(20))), /web page/],
    [
      'a damaged zip',
      () => openZip(zipSync({ a: strToU8('a'.repeat(500)) }).slice(0, 60)),
      /end of this zip is missing/,
    ],
    ['an empty file', () => openZip(new Uint8Array()), /empty/],
  ])('%s', async (_, opening, words) => {
    const opened = await opening();

    expect('refused' in opened && opened.refused).toMatch(words);
  });

  test.each([
    ['no manifest', { 'a.html': 'x' }, /no imsmanifest/],
    ['a manifest in a folder', { 'course/imsmanifest.xml': manifest(one) }, /at the top; unpack it/],
    ['a climbing path', { 'imsmanifest.xml': manifest(one), '../evil.html': 'x' }, /climbs out/],
    ['an absolute path', { 'imsmanifest.xml': manifest(one), '/etc/evil.html': 'x' }, /absolute/],
    ['broken XML', { 'imsmanifest.xml': '<manifest>' }, /not well-formed/],
    ['another standard', { 'imsmanifest.xml': manifest(one, 'AICC') }, /neither SCORM 1.2 nor/],
    ['nothing to launch', { 'imsmanifest.xml': manifest('') }, /no file to launch/],
    ['a missing launch file', { 'imsmanifest.xml': manifest(one) }, /no such file/],
  ])('%s', async (_, files, words) => {
    expect(await refusal(files as unknown as Record<string, string>)).toMatch(words);
  });

  test('a package that is larger than the desk holds is not unpacked', async () => {
    const zip = zipSync({ 'imsmanifest.xml': strToU8(manifest(one)), 'index.html': strToU8('x') });
    const source = { ...memorySource('course.zip', zip), size: 200 * 1024 * 1024 };
    // The zip lies at the end of a file whose beginning is never asked for.
    const before = source.size - zip.length;
    const read = (from: number, length: number) => {
      const part = zip.slice(Math.max(0, from - before), Math.max(0, from + length - before));
      if (from >= before) return Promise.resolve(part);
      const whole = new Uint8Array(Math.min(length, 100_000));
      whole.set(
        part.subarray(0, Math.max(0, whole.length - (before - from))),
        Math.min(whole.length, before - from),
      );
      return Promise.resolve(whole);
    };

    const opened = await openPackage({ ...source, read }, () => Promise.resolve('k'), parse);

    expect('refused' in opened && opened.refused).toMatch(/has 200 MB/);
  });
});

test('packages play on an origin of their own where there is one', () => {
  const here = playAddress(new URL('http://localhost:4173/'));
  const elsewhere = playAddress(new URL('https://example.org/desk/'));

  expect(here.ownOrigin).toBe(true);
  expect(here.address.origin).toBe('http://play.localhost:4173');
  expect(elsewhere.ownOrigin).toBe(false);
  expect(elsewhere.address.origin).toBe('https://example.org');
});
