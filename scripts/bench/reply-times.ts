import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { serveFiles } from '../static-server.ts';
import { spread, type Row } from './row.ts';

const clicks = 42;
const slower = 4;

/** From a click on a choice to the painted reply, processor slowed four times, beside a bare Lit and XState page. */
export async function replyTimes(): Promise<Row[]> {
  await buildBarePage('dist/bench');
  const bare = await timesOf('dist/bench', barePage);
  const ours = await timesOf('dist/packages/two-way-street-web', ourPage);
  const [b, o] = [spread(bare), spread(ours)];
  const shown = ({ median, low, high }: typeof b) =>
    `${median.toFixed(1)} ms (${low.toFixed(1)} to ${high.toFixed(1)})`;
  const ratio = o.median / b.median;
  return [
    {
      what: `click to painted reply, bare page, processor / ${slower}, ${bare.length} clicks`,
      measured: shown(b),
      promised: '',
      kept: undefined,
    },
    {
      what: `click to painted reply, ER-1, processor / ${slower}, ${ours.length} clicks`,
      measured: shown(o),
      promised: '',
      kept: undefined,
    },
    { what: 'ratio of the two medians', measured: ratio.toFixed(2), promised: 'at most 2', kept: ratio <= 2 },
  ];
}

interface Subject {
  prepare(page: Page): Promise<void>;
  /** Selector of a choice, and of what its reply brings. */
  readonly choice: string;
  readonly reply: string;
  /** Brings the page back to a choice. */
  next(page: Page): Promise<void>;
}

const barePage: Subject = {
  prepare: async () => undefined,
  choice: '[data-choice]',
  reply: '[data-reply]',
  next: async (page) => {
    await page.reload();
    await page.locator('[data-choice]').first().waitFor();
  },
};

const ourPage: Subject = {
  prepare: async (page) => {
    await page.locator('[data-action="begin"]').click();
    await page.locator('[data-action="skip"]').click();
    await page.locator('[data-scenario="er-1"]').click();
    await page.locator('[data-action="begin"]').click();
  },
  choice: '[data-choice]',
  reply: '[data-action="continue"]',
  next: async (page) => {
    for (let tries = 0; tries < 8; tries += 1) {
      await page
        .locator('[data-choice], [data-action="continue"], [data-action="open-debrief"]')
        .first()
        .waitFor();
      if ((await page.locator('[data-choice]').count()) > 0) return;
      if ((await page.locator('[data-action="open-debrief"]').count()) > 0) {
        await page.evaluate(() => localStorage.clear());
        await page.reload();
        await ourPage.prepare(page);
      } else await page.locator('[data-action="continue"]').click();
    }
  },
};

async function timesOf(folder: string, subject: Subject): Promise<number[]> {
  const server = createServer(serveFiles(folder));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  try {
    const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await subject.prepare(page);
    const session = await page.context().newCDPSession(page);
    const times: number[] = [];
    for (let click = 0; click < clicks; click += 1) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await subject.next(page);
      await page.waitForTimeout(400);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      times.push(await timeOf(page, subject));
    }
    return times.slice(2);
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * One click with a mouse: from the input to the frame that shows what it did, as the browser itself reports it.
 *
 * @see https://www.w3.org/TR/event-timing/ (`duration`, in steps of 8 ms)
 */
async function timeOf(page: Page, { choice, reply }: Subject): Promise<number> {
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const click = list.getEntries().find(({ name }) => name === 'click');
          if (click === undefined) return;
          observer.disconnect();
          resolve(click.duration);
        });
        observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      }),
  );
  await page.locator(choice).first().click();
  await page.locator(reply).first().waitFor();
  return Promise.race([shown, page.waitForTimeout(1500).then(() => 16)]);
}

async function buildBarePage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: {
        entry: 'scripts/bench/bare-page.ts',
        formats: ['iife'],
        name: 'bare',
        fileName: () => 'bare.js',
      },
    },
  });
  const { writeFileSync } = await import('node:fs');
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><title>Bare</title><bare-page></bare-page><script src="bare.js"></script>',
  );
}
