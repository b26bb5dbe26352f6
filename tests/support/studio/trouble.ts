import type { CDPSession, Page } from 'playwright';
import { expect } from 'vitest';
import { tools, visitIn, type Heard } from '../browser-port.ts';
import type { StudioVisit } from './studio-visit.ts';

/** Of our scenarios. */
const firstLine = '# yaml-language-server: $schema=../scenario.schema.json';

/** Somebody with a browser of their own in which something goes wrong. */
export class Troubled {
  readonly page: Page;
  readonly heard: Heard;
  #tools: CDPSession | undefined;

  private constructor(page: Page, heard: Heard) {
    this.page = page;
    this.heard = heard;
  }

  /**
   * On the first screen.
   *
   * @param script Runs in the page before anything of ours does.
   * @param beside Another tab of theirs.
   */
  static async at(studio: StudioVisit, script?: () => void, beside?: Troubled): Promise<Troubled> {
    const browser = studio.context.browser();
    if (browser === null) throw new Error('The browser is gone');
    const size = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
    const context = beside?.page.context() ?? (await browser.newContext(size));
    const { page, heard } = await visitIn(context);
    if (script !== undefined) await page.addInitScript(script);
    await page.goto(studio.address);
    await page.locator('tws-start h1').waitFor();
    return new Troubled(page, heard);
  }

  /** Presses the button of this name. */
  async press(action: string): Promise<void> {
    await this.page.locator(`[data-action="${action}"]`).first().click();
  }

  /** Begins with a copy of one of our scenarios. */
  async begin(starter = 'er-1'): Promise<void> {
    await this.page.locator(`[data-starter="${starter}"]`).click();
    await this.page.locator('tws-outline [role="treeitem"]').first().waitFor();
  }

  /** Waits for the sign that says where the draft is kept. */
  async expectKept(kept: 'in this browser' | 'not kept'): Promise<void> {
    await this.page.locator(`tws-bar [data-kept="${kept}"]`).waitFor({ timeout: 20_000 });
  }

  /** Opens the text beside the form and puts the caret at its start. */
  async toText(): Promise<void> {
    await this.press('show-both');
    await this.page.locator('tws-text .cm-content').click();
    await this.page.keyboard.press('Control+Home');
  }

  /** Types at the caret, as quickly as the page takes it. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** What was written before the first line of the text. */
  async written(): Promise<string> {
    const line = (await this.page.locator('tws-text .cm-line').first().textContent()) ?? '';
    return line.endsWith(firstLine) ? line.slice(0, -firstLine.length) : `all of ${line}`;
  }

  /** What is said in one sentence or two: on the first screen, or over the draft. */
  async expectSaid(
    words: string | RegExp,
    at = '.notice [role="alert"], tws-start [role="alert"]',
  ): Promise<void> {
    const said = this.page.locator(at).first();
    await expect
      .poll(() => said.textContent().then((text) => text?.replaceAll(/\s+/g, ' ').trim()))
      .toMatch(words);
    expect(await said.textContent()).not.toMatch(/Error|undefined|\bat .*:\d+|\{|\}/);
  }

  /** Gives the page a file to open. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page
      .locator('tws-start input[data-field="file"]')
      .setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
  }

  /** Bytes that this page's server may keep in the browser; undefined for as many as there are. */
  async allow(bytes: number | undefined): Promise<void> {
    // It holds as long as the session does.
    this.#tools ??= await tools(this.page);
    const { origin } = new URL(this.page.url());
    const quota = bytes === undefined ? {} : { quotaSize: bytes };
    await this.#tools.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
  }

  /** Nothing went wrong that nobody was told of. @param expected What the trouble itself leaves in the console. */
  expectNoErrors(expected = /^$/): void {
    expect(this.heard.errors.filter((error) => !expected.test(error))).toEqual([]);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
