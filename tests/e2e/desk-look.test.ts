import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskServer } from '../../scripts/desk-server.ts';
import { axeFindings } from '../support/axe.ts';
import { openBrowser, visitIn, type Visitor } from '../support/browser-port.ts';
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

async function openDesk(width: number, colorScheme: 'light' | 'dark'): Promise<Visitor> {
  const height = width < 500 ? 844 : 768;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const visitor = await visitIn(context);
  await visitor.go(`http://localhost:${served.port}/`);
  await visitor.page.getByText('Ready to launch').waitFor();
  return visitor;
}

/** How far the page could be moved sideways, in pixels. */
function sideways({ page }: Visitor): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.each([
  [1280, 'light'],
  [1280, 'dark'],
  [1024, 'light'],
  [1024, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)(
  'at %i px, %s: every view fits, axe has nothing to say, the console is quiet',
  async (width, scheme) => {
    const visitor = await openDesk(width, scheme);
    const { page } = visitor;
    await page.locator('[data-action=launch]').click();
    await page.getByText('is running for').waitFor();

    for (const size of ['full', 'moodle', 'phone']) {
      await page.locator(`[data-size=${size}]`).click();
      expect(await sideways(visitor)).toBe(0);
    }
    for (const view of ['report', 'calls', 'stored', 'package', 'lms']) {
      await page.locator(`[data-view=${view}]`).click();
      if (view === 'lms') await page.locator('[data-fault=commit-lost]').check();
      expect(await sideways(visitor)).toBe(0);
      expect(await axeFindings(page.mainFrame())).toEqual([]);
    }
    expect(visitor.heard.errors).toEqual([]);
    await page.context().close();
  },
);

test('our packages have no finding at the desk', async () => {
  const visitor = await openDesk(1280, 'light');
  await visitor.page.locator('[data-view=package]').click();
  const names = await visitor.page.locator('[data-field=package] option').allInnerTexts();

  for (const [index] of names.entries()) {
    await visitor.page.locator('[data-field=package]').selectOption({ index });
    await visitor.page.locator('[data-report=check]', { hasText: 'No finding.' }).waitFor();
  }
  expect(names.length).toBeGreaterThanOrEqual(2);
  await visitor.page.context().close();
});

test('the whole desk is worked by keyboard: a fault on, launched, its call found, back to a good LMS', async () => {
  const visitor = await openDesk(1280, 'light');

  await visitor.pressOn('[data-view=lms]');
  await visitor.pressOn('[data-fault=false]', 'Space');
  await visitor.pressBackOn('[data-action=launch]');
  await visitor.page.getByText('is running for').waitFor();
  await visitor.pressOn('[data-view=calls]');
  await visitor.pressOn('[data-filter=errors]');
  await visitor.page.getByText('fault switched on at the desk').first().waitFor();
  await visitor.pressBackOn('[data-action=good-lms]');

  expect(await visitor.sees('[data-report=switched-on]')).toBe(false);
  await visitor.page.context().close();
});
