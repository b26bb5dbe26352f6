import type { Page } from 'playwright';
import { axeFindings } from './axe.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export const desk: Size = { width: 1280, height: 800 };
const phone: Size = { width: 320, height: 640 };

/** What is wrong with the screen as it stands, on a phone and a desk, dark and light: one line a finding. */
export async function lookAt(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const size of [phone, desk]) {
    await resize(page, size);
    findings.push(...(await widerThanWindow(page, size)));
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await axeFindings(page.mainFrame());
      findings.push(...found.map((each) => `${size.width} px, ${colorScheme}: ${each}`));
    }
  }
  return findings;
}

async function widerThanWindow(page: Page, size: Size): Promise<string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > size.width ? [`${size.width} px: ${width} px wide`] : [];
}

/** A frame later the header has told everyone how high it is. */
export async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(async () => {
    for (let drawn = 0; drawn < 2; drawn += 1) await new Promise(requestAnimationFrame);
    scrollTo(0, 0);
  });
}
