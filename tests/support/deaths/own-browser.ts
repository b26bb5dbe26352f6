import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { chromiumArguments, chromiumPath } from '../../../scripts/chromium.ts';

/** A browser with a profile folder of its own, as a person has one: what it wrote to disk outlives its process. */
export class OwnBrowser {
  readonly #folder: string;
  #context: BrowserContext;

  private constructor(folder: string, context: BrowserContext) {
    this.#folder = folder;
    this.#context = context;
  }

  static async open(): Promise<OwnBrowser> {
    const folder = await mkdtemp(join(tmpdir(), 'two-way-street-browser-'));
    return new OwnBrowser(folder, await launched(folder));
  }

  get context(): BrowserContext {
    return this.#context;
  }

  /** Kills the whole browser, as a power cut does. */
  async kill(): Promise<void> {
    const browser = this.#context.browser()!;
    const [pid] = await processes(browser, 'browser');
    const gone = new Promise<void>((closed) => this.#context.on('close', () => closed()));
    process.kill(pid!, 'SIGKILL');
    await gone;
  }

  /** Starts it again on the same folder. */
  async restart(): Promise<void> {
    this.#context = await launched(this.#folder);
  }

  async close(): Promise<void> {
    await this.#context.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function launched(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    args: [...chromiumArguments],
    // Tests switch the back-forward cache off; people's browsers have it on.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
  });
}

/**
 * Kills every process of this browser that draws pages, and waits until the browser has noticed: one that it keeps in
 * reserve is given to the next page otherwise, dead as it is.
 */
export async function killRenderers(browser: Browser): Promise<void> {
  const killed = new Set(await processes(browser, 'renderer'));
  for (const pid of killed) process.kill(pid, 'SIGKILL');
  for (let tries = 0; tries < 200; tries += 1) {
    const left = await processes(browser, 'renderer');
    if (!left.some((pid) => killed.has(pid))) return;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error('The browser does not notice that its pages were killed');
}

/** The ids of this browser's own processes of one kind. */
async function processes(browser: Browser, type: 'browser' | 'renderer'): Promise<readonly number[]> {
  const tools = await browser.newBrowserCDPSession();
  const { processInfo } = await tools.send('SystemInfo.getProcessInfo');
  await tools.detach();
  return processInfo.filter((one) => one.type === type).map(({ id }) => id);
}
