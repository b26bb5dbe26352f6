import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { FileDocument } from '../../src/studio/document/file-document.ts';
import { stationsOf } from '../../src/studio/document/stations.ts';
import { layOutMap } from '../../src/studio/map/layout/lay-out-map.ts';
import { requestOf } from '../../src/studio/map/layout/map-layout.ts';
import { actsOf } from '../../src/studio/map/plan/acts-of.ts';
import { planOf } from '../../src/studio/map/plan/plan-of.ts';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { serveFiles } from '../static-server.ts';
import { largeText } from './large-text.ts';
import { spread, type Row } from './row.ts';

const scenes = 1000;
const folder = 'dist/bench-map';
const mostFrame = 20;

/** The map of a thousand scenes: how long its layout takes, and how it moves under a hand, near and far. */
export async function studioMap(): Promise<Row[]> {
  const text = largeText(scenes);
  const layout = layoutTime(text);
  await buildPage(text);
  const server = createServer(serveFiles(folder));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.locator('.spot').first().waitFor();
    return [layout, ...(await movingRows(page))];
  } finally {
    await browser.close();
    server.close();
  }
}

function layoutTime(text: string): Row {
  const document = new FileDocument(text);
  const plan = planOf(stationsOf(document), actsOf(document));
  const started = performance.now();
  layOutMap(requestOf(plan, false));
  const seconds = (performance.now() - started) / 1000;
  return {
    what: `layout of the map, ${plan.spots.size} stations and ${plan.lines.length} lines (on a thread of its own)`,
    measured: `${seconds.toFixed(1)} s`,
    promised: '',
    kept: undefined,
  };
}

async function movingRows(page: Page): Promise<Row[]> {
  await page.locator('[data-field="search"]').fill('scene_500');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(600);
  const rows: Row[] = [];
  for (const [distance, presses] of [
    ['all words', 0],
    ['titles', 4],
    ['places', 3],
  ] as const) {
    for (let press = 0; press < presses; press += 1) await page.locator('[data-action="zoom-out"]').click();
    await page.waitForTimeout(600);
    rows.push(rowOf(`panning the map, ${distance}`, await frames(page)));
  }
  await page.locator('[data-action="fit-all"]').click();
  await page.waitForTimeout(1000);
  rows.push(rowOf('panning the map, all of it on the screen', await frames(page)));
  return rows;
}

/** Milliseconds between frames while a mouse drags the ground. */
async function frames(page: Page): Promise<readonly number[]> {
  await page.evaluate('startFrames()');
  await page.mouse.move(1000, 500);
  await page.mouse.down();
  for (let step = 1; step <= 100; step += 1) {
    await page.mouse.move(1000 - 8 * step, 500 - 3 * step);
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
  return page.evaluate<number[]>('stopFrames()');
}

function rowOf(what: string, times: readonly number[]): Row {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const { median } = spread(times);
  return {
    what: `${what}, ${times.length} frames`,
    measured: `${(1000 / mean).toFixed(0)} a second, median ${median.toFixed(1)} ms, longest ${Math.max(...times).toFixed(0)} ms`,
    promised: '50 a second',
    kept: mean <= mostFrame,
  };
}

async function buildPage(text: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    oxc: { decorator: { legacy: true } },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: { page: 'scripts/bench/studio-map-page.ts' },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  writeFileSync(`${folder}/large.yaml`, text);
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><html lang="en"><title>Map</title><style>html,body{block-size:100%;margin:0}</style><body><script type="module" src="page.js"></script></body></html>',
  );
}
