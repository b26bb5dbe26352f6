import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { withFewColours } from './few-colours.ts';

/** Where to look: from the left and the top of the window, in its pixels. */
type Clip = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** Bytes above which a picture makes a page slow to open. */
const most = 150_000;

/** Takes pictures of a page into a folder; each has a name and is small. */
export class Camera {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param clip The whole window if left out.
   * @throws {Error} If the picture is too large.
   */
  async take(page: Page, name: string, clip?: Clip): Promise<void> {
    const path = `${this.#folder}/${name}.png`;
    await settled(page);
    const taken = await page.screenshot({
      caret: 'hide',
      animations: 'disabled',
      ...(clip === undefined ? {} : { clip }),
    });
    const picture = withFewColours(taken);
    writeFileSync(path, picture);
    console.log(`${path}: ${Math.round(picture.length / 1000)} kB`);
    if (picture.length > most)
      throw new Error(`${path} has ${picture.length} bytes; take a smaller part of the window.`);
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
