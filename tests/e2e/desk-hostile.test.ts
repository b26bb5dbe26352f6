import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookInto } from '../../scorm/check/look-into.ts';
import { memorySource } from '../../scorm/check/zip/memory-source.ts';
import { deskServer } from '../../scripts/desk-server.ts';
import { openBrowser, visit } from '../support/browser-port.ts';
import { lyingZips } from '../support/hostile-files/bad-zips.ts';
import { hostileFiles } from '../support/hostile-files/hostile-files.ts';
import { serve, type Served } from '../support/serve.ts';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serve(deskServer('dist/site'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** One sentence for each file: those that are refused at once, and those that turn out to lie. */
async function expected(): Promise<readonly (readonly [string, Uint8Array, RegExp])[]> {
  const refused = hostileFiles.map(async ({ name, bytes }) => {
    const made = bytes();
    const answer = await lookInto(memorySource(name, made));
    return [name, made, about(name, literally('says' in answer ? answer.says : 'opened'))] as const;
  });
  return [
    ...(await Promise.all(refused)),
    ...lyingZips.map(({ name, bytes, words }) => [name, bytes(), about(name, words.source)] as const),
  ];
}

test('whatever file is picked or dropped, the desk says one sentence about it and goes on', async () => {
  const visitor = await visit(browser, { width: 1280, height: 900 });
  const { page, heard } = visitor;
  await visitor.go(`http://localhost:${served.port}/`);
  await page.getByText('Ready to launch').first().waitFor();
  const status = page.getByRole('status').filter({ visible: true }).first();

  for (const [at, [name, bytes, says]] of (await expected()).entries()) {
    const buffer = Buffer.from(bytes);
    if (at % 8 === 0 && bytes.length < 100_000) await drop(page, name, bytes);
    else await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: '', buffer });
    await expect
      .poll(() => status.textContent(), { message: name, timeout: 10_000, interval: 30 })
      .toMatch(says);
  }
  await visitor.pressOn('[data-action="launch"]');

  await page.getByText('is running for').first().waitFor();
  expect(heard.errors).toEqual([]);
});

/** The file's name comes first, with or without its ending. */
function about(name: string, says: string): RegExp {
  return new RegExp(`^${literally(name.replace(/\.zip$/i, ''))}.*: .*${says}`, 's');
}

function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([title, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], title));
      const on = document.querySelector('tws-desk')?.shadowRoot?.querySelector('main');
      for (const kind of ['dragenter', 'dragover', 'drop'])
        on?.dispatchEvent(
          new DragEvent(kind, { dataTransfer, bubbles: true, composed: true, cancelable: true }),
        );
    },
    [name, [...bytes]] as const,
  );
}
