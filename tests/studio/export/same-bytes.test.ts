import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zipOf } from '../../../scorm/package/zip.ts';
import { chromiumArguments, chromiumPath } from '../../../scripts/chromium.ts';
import { readFolder } from '../../../scripts/kit/folder.ts';
import { writeSiteKit } from '../../../scripts/kit/write-site-kit.ts';
import { serveFiles } from '../../../scripts/static-server.ts';
import type { Order } from '../../../src/studio/export/make-packages.ts';
import type * as InPage from './in-page.ts';
import { draftIn, onePixel, withPicture } from './drafts.ts';

/* A folder with a picture in it, packed by the command line here and by the studio's own code in Chromium. */
const folder = mkdtempSync(join(tmpdir(), 'two-way-street-export-'));
const project = join(folder, 'project');
const site = join(folder, 'site');
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let server: Server;
let browser: Browser;
let page: Page;

function packed(out: string, ...args: string[]): string {
  const into = join(folder, out);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/package.ts', '--from', project, '--out', into, ...args],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return into;
}

/** What the studio makes of the same folder in the page: its name and the digest of its bytes. */
async function madeInPage(order: Order): Promise<{ readonly name: string; readonly digest: string }> {
  const { files, media } = draftIn(project);
  return page.evaluate(
    ([texts, pictures, wanted]) =>
      (globalThis as unknown as { readonly studio: typeof InPage }).studio.packedInPage(
        texts,
        pictures,
        wanted,
      ),
    [[...files], [...media].map(([path, bytes]) => [path, [...bytes]] as const), order] as const,
  );
}

beforeAll(async () => {
  cpSync('scenarios', project, { recursive: true });
  const scenario = join(project, 'er-2/scenario.yaml');
  writeFileSync(scenario, withPicture(readFileSync(scenario, 'utf8')));
  mkdirSync(join(project, 'er-2/media'));
  writeFileSync(join(project, 'er-2/media/board.png'), onePixel);
  writeFileSync(join(project, 'er-2/media/.DS_Store'), 'left by a desktop');
  await writeSiteKit(join(site, 'kit'));
  await build({
    entryPoints: ['tests/studio/export/in-page.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'studio',
    outfile: join(site, 'in-page.js'),
    logLevel: 'silent',
  });
  writeFileSync(join(site, 'index.html'), '<!doctype html><script src="in-page.js"></script>');
  server = createServer(serveFiles(site)).listen(0);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the studio makes in a browser what the command line makes from the same files', () => {
  const whole = { edition: 4, scenarios: [], settings: '' } as const;

  test('the whole course, in every format', async () => {
    const out = packed('whole');
    const zips = readFolder(out);

    const made = [];
    for (const format of ['scorm12', 'scorm2004', 'web'] as const)
      made.push(await madeInPage({ ...whole, format }));

    expect(made).toEqual([
      {
        name: 'two-way-street-scorm12.zip',
        digest: digestOf(zips.get('two-way-street-scorm12.zip') ?? new Uint8Array()),
      },
      {
        name: 'two-way-street-scorm2004.zip',
        digest: digestOf(zips.get('two-way-street-scorm2004.zip') ?? new Uint8Array()),
      },
      {
        name: 'two-way-street-web.zip',
        digest: digestOf(zipOf(readFolder(join(out, 'two-way-street-web')))),
      },
    ]);
    expect([...zips.keys()].filter((path) => path.includes('/media/'))).toEqual([
      expect.stringMatching(/^two-way-street-web\/course\/media\/er-2\/board-[0-9a-f]{8}\.png$/),
    ]);
  });

  test('two scenarios of it in the 3rd Edition, with launch settings', async () => {
    const settings = 'levels=after&score=share';
    const zip = readFolder(
      packed(
        'part',
        '--format=scorm2004',
        '--edition=3',
        `--settings=${settings}`,
        '--scenario=er-2',
        '--scenario=cl-1',
      ),
    ).get('two-way-street-scorm2004.zip');

    const made = await madeInPage({
      format: 'scorm2004',
      edition: 3,
      scenarios: ['cl-1', 'er-2'],
      settings,
    });

    expect(made.digest).toBe(digestOf(zip ?? new Uint8Array()));
  });
});
