import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage, tooLarge } from '../../../scorm/preview/open-package.ts';
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
const open = (files: Record<string, string>) =>
  openPackage(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    'k',
    parse,
  );
const refusal = (files: Record<string, string>) => {
  const opened = open(files);
  return 'refused' in opened ? opened.refused : 'opened';
};

test('a SCORM 1.2 package tells what to launch', () => {
  const opened = open({ 'imsmanifest.xml': manifest(one), 'index.html': '<p>' });

  expect(opened).toMatchObject({
    what: { standard: 'scorm12', title: 'A lesson', href: 'index.html?a=1', launchData: 'lang=fr' },
  });
});

describe('what cannot be opened is refused in one sentence', () => {
  test.each([
    ['not a zip', () => openPackage(strToU8('<html>'.repeat(20)), 'k', parse), /not a zip/],
    [
      'a damaged zip',
      () => openPackage(zipSync({ a: strToU8('a'.repeat(500)) }).slice(0, 60), 'k', parse),
      /damaged/,
    ],
    ['an empty file', () => openPackage(new Uint8Array(), 'k', parse), /not a zip/],
  ])('%s', (_, opening, words) => {
    const opened = opening();

    expect('refused' in opened && opened.refused).toMatch(words);
  });

  test.each([
    ['no manifest', { 'index.html': 'x' }, /no imsmanifest/],
    ['a manifest in a folder', { 'course/imsmanifest.xml': manifest(one) }, /at the top of the zip/],
    ['a climbing path', { 'imsmanifest.xml': manifest(one), '../evil.html': 'x' }, /climbs out/],
    ['an absolute path', { 'imsmanifest.xml': manifest(one), '/etc/evil.html': 'x' }, /absolute/],
    ['broken XML', { 'imsmanifest.xml': '<manifest>' }, /not well-formed/],
    ['another standard', { 'imsmanifest.xml': manifest(one, 'AICC') }, /neither SCORM 1.2 nor/],
    ['nothing to launch', { 'imsmanifest.xml': manifest('') }, /no file to launch/],
    ['a missing launch file', { 'imsmanifest.xml': manifest(one) }, /no such file/],
  ])('%s', (_, files, words) => {
    expect(refusal(files as unknown as Record<string, string>)).toMatch(words);
  });

  test('a file of 200 MB is not even read', () => {
    expect(tooLarge(200 * 1024 * 1024)).toMatch(/200 MB/);
    expect(tooLarge(1024)).toBeUndefined();
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
