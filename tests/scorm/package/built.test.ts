import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentsChecksum, sheetPath, statedChecksum } from '../../../scorm/package/contents-checksum.ts';
import { manifestPath, type Files } from '../../../scorm/package/package-files.ts';
import { checkPackage } from '../../../scorm/check/check-package.ts';
import { memorySource } from '../../../scorm/check/zip/memory-source.ts';
import { validateManifest } from '../../../src/cli/xsd.ts';
import { chromiumArguments, chromiumPath } from '../../../scripts/chromium.ts';
import { readFolder } from '../../../scripts/kit/folder.ts';
import { serveFiles } from '../../../scripts/static-server.ts';
import { schemaFindings } from '../../support/xsd.ts';

/* What `npm run package` really makes, as an administrator gets it. */
const out = mkdtempSync(join(tmpdir(), 'two-way-street-'));
const zips = ['two-way-street-scorm12.zip', 'two-way-street-scorm2004.zip'];
const web = 'two-way-street-web';

const kB = 1024;
const gzipped = (bytes: Uint8Array | undefined) => gzipSync(bytes ?? new Uint8Array(), { level: 9 }).length;
// Comparing large arrays element by element takes seconds.
const digestOf = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
const text = (files: Files, path: string) => strFromU8(files.get(path) ?? new Uint8Array());

let printed = '';
let folder: Files = new Map();

function runPackage(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts', ...args], {
    encoding: 'utf8',
  });
}

function unzipped(name: string): Files {
  return new Map(Object.entries(unzipSync(readFolder(out).get(name) ?? new Uint8Array())));
}

beforeAll(() => {
  const { status, stdout, stderr } = runPackage('--out', out);
  if (status !== 0) throw new Error(`Packaging failed.\n${stdout}${stderr}`);
  printed = stdout;
  folder = readFolder(join(out, web));
}, 120_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe.each(zips)('%s', (name) => {
  test('is at most 650 kB, a third of it the texts it was made from', () => {
    expect(statSync(join(out, name)).size).toBeLessThanOrEqual(650 * kB);
  });

  test('is a package in which the check finds nothing', async () => {
    const zip = memorySource(name, readFolder(out).get(name) ?? new Uint8Array());

    const report = await checkPackage(zip, { validate: validateManifest });

    expect(report).toMatchObject({ findings: [], validated: true, about: { title: 'Two-Way Street' } });
    expect('about' in report && report.about.own?.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('holds the sheet for the administrator, with its own checksum and size', () => {
    const files = unzipped(name);
    const sheet = text(files, sheetPath);

    expect(statedChecksum(sheet)).toBe(contentsChecksum(files));
    expect(sheet).toContain(`${Math.ceil(statSync(join(out, name)).size / kB)} kB packed`);
    expect(gzipped(files.get(sheetPath))).toBeLessThanOrEqual(15 * kB);
  });

  test('holds a manifest that its own schemas find valid', () => {
    const files = unzipped(name);

    expect(schemaFindings(text(files, manifestPath), files)).toEqual([]);
  });

  test('holds the same course as the web folder, but for the pages', () => {
    const files = unzipped(name);

    const others = [...folder].filter(([path]) => !['index.html', sheetPath].includes(path));

    for (const [path, bytes] of others) expect(digestOf(files.get(path)), path).toBe(digestOf(bytes));
  });
});

test('the page names nothing that is not there, and nothing elsewhere', () => {
  const named = namedBy(text(folder, 'index.html'));

  expect(named).toEqual(['assets/app.css', 'assets/app.js', 'course/course.js']);
  expect(named.filter((path) => !folder.has(path))).toEqual([]);
});

test('the first screen loads at most 55 kB', () => {
  const paths = ['index.html', ...namedBy(text(folder, 'index.html'))];

  const bytes = paths.map((path) => gzipped(folder.get(path))).reduce((sum, size) => sum + size, 0);

  expect(bytes).toBeLessThanOrEqual(55 * kB);
});

test('each scenario loads at most 32 kB', () => {
  const scripts = [...folder].filter(
    ([path]) => /^course\/.*\.js$/.test(path) && path !== 'course/course.js',
  );

  expect(scripts.length).toBeGreaterThan(0);
  for (const [path, bytes] of scripts) expect(gzipped(bytes), path).toBeLessThanOrEqual(32 * kB);
});

test('the texts the course was made from travel with it, and nothing loads them', () => {
  const sources = [...folder.keys()].filter((path) => path.startsWith('course/source/'));

  expect(sources).toContain('course/source/er-1/scenario.txt');
  for (const path of sources) {
    const file = path.replace('course/source/', 'scenarios/').replace(/\.txt$/, '.yaml');
    expect(digestOf(folder.get(path)), path).toBe(digestOf(readFileSync(file)));
  }
  for (const path of ['index.html', 'assets/app.js', 'assets/play.js', 'course/course.js'])
    expect(text(folder, path), path).not.toContain('source/');
});

test('no script keeps a cookie or starts a service worker, as the sheet says', () => {
  for (const [path, bytes] of folder)
    if (path.endsWith('.js')) expect(strFromU8(bytes), path).not.toMatch(/document\.cookie|serviceWorker/);
});

test('scripts are classic and load nothing by themselves', () => {
  for (const [path, bytes] of folder) {
    if (!path.endsWith('.js')) continue;
    expect(strFromU8(bytes), path).not.toMatch(
      /\bimport\s*\(|\bimport\.meta\b|\beval\s*\(|\bnew Function\b|\bfetch\s*\(|XMLHttpRequest|importScripts/,
    );
    expect(strFromU8(bytes), path).not.toMatch(/^\s*(?:import|export)\s/m);
  }
});

test('neither page nor style nor program loads anything over the network', () => {
  const program = text(folder, 'assets/app.js').replaceAll(/["'`]http:\/\/www\.w3\.org\/[^"'`]*["'`]/g, '');

  expect(program).not.toMatch(/(?:src|href)\s*=\s*["'`]?https?:/i);
  expect(text(folder, 'assets/app.css')).not.toMatch(/@import|url\(/i);
  expect(text(folder, 'index.html')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//i);
});

test('the licences of all that is inside travel with it', () => {
  const licenses = text(folder, 'licenses.txt');

  for (const part of ['Two-Way Street', 'lit-html', 'xstate', 'Open Peeps', 'CC BY 4.0'])
    expect(licenses).toContain(part);
});

test('the sizes are printed', () => {
  for (const name of zips) expect(printed).toMatch(new RegExp(`${name} +\\d+\\.\\d kB`));
});

test('the same sources give the same bytes again', () => {
  const before = zips.map((name) => digestOf(readFolder(out).get(name)));

  expect(runPackage('--out', out).status).toBe(0);

  expect(zips.map((name) => digestOf(readFolder(out).get(name)))).toEqual(before);
});

test.each([
  [['--format', 'floppy'], '--format is scorm12, scorm2004, web; not "floppy".'],
  [['--edition', '2'], '--edition is 3 or 4; not "2".'],
  [['--scenario', 'er-99'], 'er-99'],
  [['--from', 'docs'], 'There is no course.yaml in "docs".'],
  [['--colour'], '--colour'],
])('a wrong call %j is answered in words and makes nothing', (args, sentence) => {
  const elsewhere = join(out, 'never');

  const { status, stderr } = runPackage('--out', elsewhere, ...args);

  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
  expect(() => statSync(elsewhere)).toThrow();
});

test('a course with a fault is refused, with the place of the fault, and nothing is made', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'two-way-street-fault-'));
  cpSync('scenarios', join(elsewhere, 'scenarios'), { recursive: true });
  writeFileSync(join(elsewhere, 'scenarios/course.yaml'), 'format: 1\nid: 1-bad\n');

  const script = join(process.cwd(), 'scripts/package.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), script],
    {
      encoding: 'utf8',
      cwd: elsewhere,
    },
  );

  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^scenarios\/course\.yaml:2:\d+ error /m);
  expect(readdirSync(elsewhere)).toEqual(['scenarios']);
  rmSync(elsewhere, { recursive: true });
});

describe('under its own policy, without a complaint in the console', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  });

  afterAll(() => browser.close());

  /** Opens the course and gives what the browser complained of; waits until the page has become the player. */
  async function complaintsAt(address: string): Promise<readonly string[]> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address);
    await page.getByRole('button').first().waitFor({ timeout: 10_000 });
    expect(await page.title()).toBe('Two-Way Street');
    await page.close();
    return complaints;
  }

  test('the course opens from a folder without a server', async () => {
    expect(await complaintsAt(pathToFileURL(join(out, web, 'index.html')).href)).toEqual([]);
  });

  test('the course opens from a server', async () => {
    const server = createServer(serveFiles(join(out, web))).listen(0);
    const { port } = server.address() as AddressInfo;

    expect(await complaintsAt(`http://localhost:${port}/`)).toEqual([]);

    server.close();
  });
});

/** What the page loads before anything runs. */
function namedBy(page: string): readonly string[] {
  const sources = page.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/g);
  return [...sources].map(([, address = '']) => address).filter((address) => !address.startsWith('data:'));
}
