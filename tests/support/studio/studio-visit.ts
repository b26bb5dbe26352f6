import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright';
import { serveFiles } from '../../../scripts/static-server.ts';
import { openBrowser, visitIn, type Visitor } from '../browser-port.ts';

/** The built studio on a server of its own, and a browser in which an author comes and goes. */
export class StudioVisit {
  readonly #server: Server;
  readonly #browser: Browser;
  readonly context: BrowserContext;

  private constructor(server: Server, browser: Browser, context: BrowserContext) {
    this.#server = server;
    this.#browser = browser;
    this.context = context;
  }

  /**
   * @param size Of the window; the usual one of a desk if left out.
   * @param more `site` is the folder that is served.
   */
  static async open(
    size = { width: 1440, height: 900 },
    more: { readonly colorScheme?: 'light' | 'dark'; readonly site?: string } = {},
  ): Promise<StudioVisit> {
    const { site = 'dist/site', ...look } = more;
    const server = createServer(serveFiles(site));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const browser = await openBrowser();
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', ...look });
    return new StudioVisit(server, browser, context);
  }

  get address(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/studio/`;
  }

  async visit(): Promise<Visitor> {
    const visitor = await visitIn(this.context);
    await visitor.go(this.address);
    await visitor.find('tws-start h1');
    return visitor;
  }

  /** What a page asked for outside of the studio; nothing, it is hoped. */
  strangers({ heard }: Visitor): readonly string[] {
    const isOwn = (request: string) => /^(data|blob):/.test(request) || request.startsWith(this.address);
    return heard.requests.filter((request) => !isOwn(request));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }
}

/** The whole text of what is saved or exported by pressing this. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download.path();
}
