import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright';
import { buildStudio } from '../../site/build-studio.ts';
import { chromiumArguments, chromiumPath } from '../../chromium.ts';
import { serveFiles } from '../../static-server.ts';

const site = 'dist/bench-studio';

/** The built studio on a server of its own, and a browser to open it in. */
export class StudioPage {
  readonly #server: Server;
  readonly #browser: Browser;

  private constructor(server: Server, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  /** Builds it, unless a site that has it is named. The caller closes it. */
  static async open(built?: string): Promise<StudioPage> {
    if (built === undefined) await buildStudio(`${site}/studio`);
    const server = createServer(serveFiles(built ?? site));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
    return new StudioPage(server, browser);
  }

  /** The first screen in a window that has never been here; closed again when the work in it is done. */
  async visit<T>(work: (page: Page) => Promise<T>, prepare?: (page: Page) => Promise<void>): Promise<T> {
    const context = await this.#browser.newContext({ viewport: { width: 1440, height: 900 } });
    try {
      // What runs TypeScript here names functions with a helper, which those that run in the page lack.
      await context.addInitScript('globalThis.__name = (named) => named;');
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(`http://localhost:${(this.#server.address() as AddressInfo).port}/studio/`);
      await page.locator('[data-action="begin-guide"]').waitFor();
      return await work(page);
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }
}
