import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strFromU8 } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sheetPath } from '../../../scorm/package/contents-checksum.ts';
import { packageFiles, type Format } from '../../../scorm/package/package-files.ts';
import { chromiumArguments, chromiumPath } from '../../../scripts/chromium.ts';
import { ownChanges } from '../../../scripts/kit/own-changes.ts';
import { schemasOf } from '../../../scripts/kit/schemas.ts';
import { projectIn } from '../../../scripts/packaging/project-in.ts';
import { packedCourse } from '../../../src/course/packed-course.ts';
import { readProject } from '../../../src/course/read-project.ts';
import { desk, largePhone, lookAt, phone } from '../../support/look-at.ts';
import { kitOf } from './builders.ts';

/* The sheet of our own course in each format, as a person sees and prints it. */
const { project } = readProject(projectIn('scenarios'));
const packed = packedCourse(project!, { scenarios: [], version: '0.1.0' });
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'";
const kit = kitOf({ 'index.html': `<meta http-equiv="Content-Security-Policy" content="${policy}">` });
const pages: ReadonlyMap<string, string> = new Map(
  (['scorm12', 'scorm2004', 'web'] as const).map((format) => {
    const parts = { ...packed, kit, format, schemas: schemasOf(format, 4), changes: ownChanges() };
    return [`/${format}`, strFromU8(packageFiles(parts).get(sheetPath)!)] as const;
  }),
);

let server: Server;
let browser: Browser;
let page: Page;
const heard: string[] = [];

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    heard.push(url);
    response.writeHead(200, { 'content-type': 'text/html' }).end(pages.get(url) ?? '');
  }).listen(0);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  // The tests themselves look at the page by a script, which its own policy forbids.
  page = await (await browser.newContext({ bypassCSP: true })).newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(format: Format): Promise<void> {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${format}`);
}

test.each(['scorm12', 'scorm2004', 'web'] as const)(
  '%s: it is fit for everyone, in light and dark, from 320 px on, without sideways scrolling',
  async (format) => {
    await open(format);

    expect(await lookAt(page, { sizes: [phone, largePhone, desk], name: `sheet-${format}` })).toEqual([]);
  },
);

test('it fetches nothing, and its contents lead to every section', async () => {
  heard.length = 0;
  await open('scorm12');

  const targets = await page
    .locator('nav a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

  expect(heard).toEqual(['/scorm12']);
  expect(targets.length).toBeGreaterThan(12);
  for (const target of targets) expect(await page.locator(target ?? '').count(), target ?? '').toBe(1);
});

test('under its own policy nothing is missing', async () => {
  const strict = await browser.newPage();
  const complaints: string[] = [];
  strict.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await strict.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/scorm2004`);

  expect(complaints).toEqual([]);
  await strict.close();
});

test.each(['scorm12', 'scorm2004', 'web'] as const)(
  '%s: it is printed on three pages of A4 at most',
  async (format) => {
    await open(format);
    await page.emulateMedia({ media: null });

    const printed = await page.pdf({ preferCSSPageSize: true });

    const [, count = ''] =
      /\/Type\s*\/Pages[^>]*\/Count (\d+)|\/Count (\d+)/.exec(printed.toString('latin1')) ?? [];
    expect(Number(count || /\/Count (\d+)/.exec(printed.toString('latin1'))?.[1])).toBeLessThanOrEqual(3);
  },
);
