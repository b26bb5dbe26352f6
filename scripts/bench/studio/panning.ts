import type { Page } from 'playwright';
import { spread, type Row } from '../row.ts';

const mostFrame = 20;

/** The map of the draft at hand under a hand that drags it, near and far. */
export async function panning(page: Page): Promise<Row[]> {
  await page.locator('[data-action="open-map"]').click();
  await page.locator('tws-map .spot').first().waitFor({ timeout: 60_000 });
  await page.locator('tws-map [data-field="search"]').fill('scene_500');
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
    rows.push(rowOf(distance, await frames(page)));
  }
  await page.locator('[data-action="fit-all"]').click();
  await page.waitForTimeout(1000);
  rows.push(rowOf('all of it on the screen', await frames(page)));
  return rows;
}

/** Milliseconds between frames while a mouse drags the ground. */
async function frames(page: Page): Promise<readonly number[]> {
  const box = await page.locator('tws-railway').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * 0.9, (box?.y ?? 0) + (box?.height ?? 0) * 0.7];
  await page.evaluate(startFrames);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 100; step += 1) {
    await page.mouse.move(x - 4 * step, y - 3 * step);
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
  return page.evaluate(stopFrames);
}

function rowOf(distance: string, times: readonly number[]): Row {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const { median } = spread(times);
  return {
    what: `studio, 1,000 scenes: panning the map, ${distance}, ${times.length} frames`,
    measured: `${(1000 / mean).toFixed(0)} a second, median ${median.toFixed(1)} ms, longest ${Math.max(...times).toFixed(0)} ms`,
    promised: '50 a second',
    kept: mean <= mostFrame,
  };
}

/* These run in the page. */

function startFrames(): void {
  const times: number[] = [];
  let last = 0;
  let asked = 0;
  const frame = (now: number) => {
    if (last > 0) times.push(now - last);
    last = now;
    asked = requestAnimationFrame(frame);
  };
  asked = requestAnimationFrame(frame);
  const stop = () => {
    cancelAnimationFrame(asked);
    return times;
  };
  Object.assign(globalThis, { stopFrames: stop });
}

function stopFrames(): readonly number[] {
  return (globalThis as unknown as { stopFrames: () => readonly number[] }).stopFrames();
}
