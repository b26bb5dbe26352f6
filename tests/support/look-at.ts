import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { axeFindings } from './axe.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export const desk: Size = { width: 1280, height: 800 };
export const phone: Size = { width: 320, height: 640 };
export const largePhone: Size = { width: 390, height: 844 };

interface Look {
  /** Where the course is, if it is not the page itself. */
  readonly frame?: Frame;
  readonly sizes?: readonly Size[];
  /** Under which name pictures are kept, in the folder that SCREENSHOTS names; none without it. */
  readonly name?: string;
}

/** What is wrong with the screen as it stands, on a phone and a desk, dark and light: one line a finding. */
export async function lookAt(
  page: Page,
  { frame = page.mainFrame(), sizes = [phone, desk], name }: Look = {},
): Promise<string[]> {
  const findings: string[] = [];
  for (const size of sizes) {
    await resize(page, size, frame);
    findings.push(...(await widerThanWindow(frame, size)));
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await keepPicture(page, `${name ?? ''}-${size.width}-${colorScheme}`, name !== undefined);
      const found = await axeFindings(frame);
      findings.push(...found.map((each) => `${size.width} px, ${colorScheme}: ${each}`));
    }
  }
  return findings;
}

/** For a person to look at, where there is one who asked. */
export async function keepPicture(page: Page, name: string, asked = true): Promise<void> {
  const folder = process.env['SCREENSHOTS'] ?? '';
  if (folder === '' || !asked) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function widerThanWindow(frame: Frame, size: Size): Promise<string[]> {
  const width = await frame.evaluate(() => document.documentElement.scrollWidth);
  return width > size.width ? [`${size.width} px: ${width} px wide`] : [];
}

/** A frame later the header has told everyone how high it is. */
export async function resize(page: Page, size: Size, frame = page.mainFrame()): Promise<void> {
  await page.setViewportSize(size);
  await frame.evaluate(async () => {
    for (let drawn = 0; drawn < 2; drawn += 1) await new Promise(requestAnimationFrame);
    scrollTo(0, 0);
  });
}
