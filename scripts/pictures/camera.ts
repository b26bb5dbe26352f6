import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { withFewColours } from './few-colours.ts';

/** Bytes above which a picture makes a page slow to open. */
const most = 150_000;

/** Takes pictures of a page into a folder; each has a name and is small. */
export class Camera {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws {Error} If the picture is too large. */
  async take(page: Page, name: string): Promise<void> {
    const path = `${this.#folder}/${name}.png`;
    await settled(page);
    const taken = await page.screenshot({ caret: 'hide', animations: 'disabled' });
    const picture = withFewColours(taken);
    writeFileSync(path, picture);
    console.log(`${path}: ${Math.round(picture.length / 1000)} kB`);
    if (picture.length > most)
      throw new Error(`${path} has ${picture.length} bytes; take it in a smaller window.`);
  }
}

/** Until fonts and pictures are there and what the last key began has been drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  await page.waitForTimeout(600);
}
