import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Frame,
  type Page,
} from 'playwright';
import { chromiumArguments, chromiumPath } from '../../scripts/chromium.ts';

/** More than any page has to press on: a round and a half. */
const mostPresses = 300;

/** What went wrong in a page, and where it tried to go. */
export interface Heard {
  readonly errors: string[];
  readonly requests: string[];
}

/** One browser window as a person with a keyboard uses it. */
export interface Visitor {
  readonly page: Page;
  readonly heard: Heard;
  go(address: string): Promise<void>;
  /** Presses Tab until the element with this attribute has the focus, then the key. Fails after a whole round. */
  pressOn(selector: string, key?: string): Promise<void>;
  /** The same with Shift+Tab, for what is nearer that way. */
  pressBackOn(selector: string): Promise<void>;
  /** Tabs to a field and types; what stands there is replaced. */
  type(selector: string, text: string): Promise<void>;
  /** Tabs into the group of this radio button and goes to it with the arrow keys. */
  pick(selector: string): Promise<void>;
  /** Whether it is in any frame now. */
  sees(selector: string): Promise<boolean>;
  /** The first match in any frame and any open shadow root, once it is there. */
  find(selector: string): Promise<Frame>;
  attribute(selector: string, name: string): Promise<string | null>;
  text(selector: string): Promise<string>;
  seconds(seconds: number): Promise<void>;
  /** Closes the tab the way a person does, so that the page can say goodbye. */
  closeTab(): Promise<void>;
}

/** Starts Chromium; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
}

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

/**
 * A window with storage of its own that notes every console error and every request.
 *
 * @param kept What an earlier visit left in the browser.
 */
export async function visit(
  browser: Browser,
  size = { width: 1024, height: 768 },
  kept?: Kept,
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: size,
    reducedMotion: 'reduce',
    ...(kept === undefined ? {} : { storageState: kept }),
  });
  return visitIn(context);
}

/** Another window of the same person. */
export async function visitIn(context: BrowserContext): Promise<Visitor> {
  return visitorOf(await context.newPage());
}

/** A window that was opened already, by a page. */
export function visitorOf(page: Page): Visitor {
  const heard: Heard = { errors: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.errors.push(message.text());
  });
  page.on('pageerror', (error) => heard.errors.push(String(error)));
  page.on('request', (request) => heard.requests.push(request.url()));
  page.setDefaultTimeout(10_000);
  return new KeyboardVisitor(page, heard);
}

class KeyboardVisitor implements Visitor {
  readonly page: Page;
  readonly heard: Heard;

  constructor(page: Page, heard: Heard) {
    this.page = page;
    this.heard = heard;
  }

  async go(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async find(selector: string): Promise<Frame> {
    for (let tries = 0; tries < 500; tries += 1) {
      const frame = await this.#frameWith(selector);
      if (frame !== undefined) return frame;
      await this.page.waitForTimeout(20);
    }
    throw new Error(`There is no ${selector} on ${this.page.url()}`);
  }

  async sees(selector: string): Promise<boolean> {
    return (await this.#frameWith(selector)) !== undefined;
  }

  async #frameWith(selector: string): Promise<Frame | undefined> {
    for (const frame of this.page.frames()) {
      const there = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (there > 0) return frame;
    }
    return undefined;
  }

  async pressOn(selector: string, key = 'Enter'): Promise<void> {
    await this.#tabTo(selector, focusIsOn);
    await this.page.keyboard.press(key);
  }

  async pressBackOn(selector: string): Promise<void> {
    await this.#tabTo(selector, focusIsOn, 'Shift+Tab');
    await this.page.keyboard.press('Enter');
  }

  async type(selector: string, text: string): Promise<void> {
    // What a field lies in may have been opened just now.
    await (await this.find(selector)).locator(selector).first().waitFor();
    await this.#tabTo(selector, focusIsOn);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  async pick(selector: string): Promise<void> {
    const frame = await this.#tabTo(selector, focusIsBeside);
    for (let presses = 0; presses < 20; presses += 1) {
      if (await frame.evaluate(focusIsOn, selector)) return this.page.keyboard.press('Space');
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`The arrow keys do not reach ${selector}`);
  }

  async #tabTo(
    selector: string,
    isThere: (selector: string) => boolean,
    tab: 'Tab' | 'Shift+Tab' = 'Tab',
  ): Promise<Frame> {
    const frame = await this.find(selector);
    for (let presses = 0; presses < mostPresses; presses += 1) {
      if (await frame.evaluate(isThere, selector)) return frame;
      await this.page.keyboard.press(tab);
    }
    throw new Error(`The keyboard does not reach ${selector}`);
  }

  async attribute(selector: string, name: string): Promise<string | null> {
    const frame = await this.find(selector);
    return frame.locator(selector).first().getAttribute(name);
  }

  async text(selector: string): Promise<string> {
    const frame = await this.find(selector);
    return (await frame.locator(selector).first().innerText()).trim();
  }

  async seconds(seconds: number): Promise<void> {
    await this.page.waitForTimeout(seconds * 1000);
  }

  async closeTab(): Promise<void> {
    await this.page.close({ runBeforeUnload: false });
  }
}

/** On it, or on a part of it that it draws itself. */
function focusIsOn(selector: string): boolean {
  let active = document.activeElement;
  while (active !== null && !active.matches(selector)) active = active.shadowRoot?.activeElement ?? null;
  return active !== null;
}

/** On any radio button of the same group. */
function focusIsBeside(selector: string): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const root = active?.getRootNode() as Document | ShadowRoot | undefined;
  const wanted = root?.querySelector(selector)?.getAttribute('name') ?? undefined;
  return wanted !== undefined && active?.getAttribute('name') === wanted;
}

/** A session of the browser's own tools, for what a person's browser does by itself: CPU speed, memory. */
export async function tools(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}
