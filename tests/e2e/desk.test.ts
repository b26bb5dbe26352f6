import { strToU8, zipSync } from 'fflate';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskServer } from '../../scripts/desk-server.ts';
import { axeFindings } from '../support/axe.ts';
import { openBrowser, visit, type Visitor } from '../support/browser-port.ts';
import { serve, type Served } from '../support/serve.ts';

const foreign = zipSync({
  'imsmanifest.xml': strToU8(`<?xml version="1.0"?>
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Foreign</title>
<item identifier="i" identifierref="r"><title>Foreign</title></item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="start.html"><file href="start.html"/></resource></resources>
</manifest>`),
  'start.html': strToU8(`<!doctype html><title>Foreign</title><p id="out"></p><script>
let desk = 'unreachable'; try { desk = top.document.title } catch {}
parent.API.LMSInitialize(''); parent.API.LMSSetValue('cmi.core.lesson_status', 'completed'); parent.API.LMSFinish('');
document.querySelector('#out').textContent = desk;</script>`),
});

let served: Served;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  served = await serve(deskServer('dist/site'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function openDesk(): Promise<void> {
  visitor = await visit(browser, { width: 1280, height: 900 });
  await visitor.go(`http://localhost:${served.port}/`);
  await visitor.page.getByText('Ready to launch').waitFor();
}

async function status(words: string): Promise<void> {
  await visitor.page.locator('[data-report="status"]', { hasText: words }).waitFor();
}

async function give(name: string, bytes: Uint8Array): Promise<void> {
  const input = visitor.page.locator('input[type="file"]');
  await input.setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
}

test('our package is there, launches, and reports to the administrator in words', async () => {
  await openDesk();

  await visitor.pressOn('[data-action="launch"]');
  await visitor.find('[data-action="begin"]');
  await status('In progress');

  expect(await visitor.text('[data-report="calls"]')).toContain('none refused');
  expect(await axeFindings(visitor.page.mainFrame())).toEqual([]);
  expect(visitor.heard.errors).toEqual([]);
  expect(
    visitor.heard.requests.filter((address) => !/^(http:\/\/(play\.)?localhost:|data:|blob:)/.test(address)),
  ).toEqual([]);
});

test('an attempt is kept for the learner who made it, and reset gives an empty one', async () => {
  await openDesk();
  await visitor.pressOn('[data-action="launch"]');
  await status('In progress');
  await visitor.pressOn('[data-action="leave"]');

  await visitor.page.getByLabel('Learner', { exact: true }).selectOption({ index: 1 });
  await status('Not started');
  await visitor.page.getByLabel('Learner', { exact: true }).selectOption({ index: 0 });
  await status('In progress');
  await visitor.pressOn('[data-action="reset"]');

  await status('Not started');
});

test('a foreign package plays on another origin and cannot reach the desk', async () => {
  await openDesk();

  await give('foreign.zip', foreign);
  await visitor.page.getByText('Foreign: SCORM 1.2. Ready to launch.').waitFor();
  await visitor.pressOn('[data-action="launch"]');
  await status('Completed');

  expect(await visitor.text('#out')).toBe('unreachable');
  const frame = await visitor.find('#out');
  expect(new URL(frame.url()).hostname).toBe('play.localhost');
});

test('what is not a package is refused in one sentence, and the desk goes on', async () => {
  await openDesk();

  await give('notes.txt', strToU8('These are my notes, and they are not a zip at all.'));
  await visitor.page.getByText('notes.txt: This is a text file').waitFor();
  await give('climb.zip', zipSync({ '../up.html': strToU8('x') }));
  await visitor.page.getByText('climbs out of its folder').waitFor();
  await visitor.pressOn('[data-action="launch"]');

  await visitor.page.getByText('is running for').waitFor();
});

test('only the desk may put files where packages are played', async () => {
  const address = `http://127.0.0.1:${served.port}/play/content/k/index.html`;
  const put = (headers: Record<string, string>) => fetchWithHost(address, headers);

  expect(await put({ host: `play.localhost:${served.port}`, origin: 'http://evil.example' })).toBe(403);
  expect(await put({ host: 'evil.example', origin: `http://localhost:${served.port}` })).toBe(403);
  expect(
    await put({ host: `play.localhost:${served.port}`, origin: `http://localhost:${served.port}` }),
  ).toBe(204);
});

async function fetchWithHost(address: string, headers: Record<string, string>): Promise<number | undefined> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const asked = request(address, { method: 'PUT', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject);
    asked.end('x');
  });
}
