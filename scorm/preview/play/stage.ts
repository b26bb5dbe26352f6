import type { ApiStands } from '../habits.ts';

/** Where a lesson plays in the playing page: in a frame, in a frame in a frame, or in a window that the page opens. */
export class Stage {
  readonly #page: Window;
  #frame: HTMLIFrameElement | undefined;
  #opened: Window | undefined;
  #watching: number | undefined;

  constructor(page: Window) {
    this.#page = page;
  }

  /** @param closed Called if the person closes the lesson's own window. */
  async show(address: string, title: string, stands: ApiStands, closed: () => void): Promise<void> {
    this.#clear();
    if (stands === 'in-an-opener') return this.#open(address, title, closed);
    const outer = stands === 'two-frames-up' ? await this.#frameIn(this.#page.document, title) : undefined;
    const inside = outer?.contentDocument ?? this.#page.document;
    this.#frame = inside.createElement('iframe');
    dress(this.#frame, title);
    this.#frame.src = address;
    inside.body.replaceChildren(this.#frame);
  }

  /** Goes elsewhere with the lesson's window, as LMSs do by their own exit; resolves when its farewell has been heard. */
  async goElsewhere(): Promise<void> {
    const frame = this.#frame;
    if (frame === undefined) return this.remove();
    await new Promise<void>((gone) => {
      frame.addEventListener('load', () => gone(), { once: true });
      frame.src = 'about:blank';
    });
    this.#clear();
  }

  /** Takes the lesson's window away; resolves when its farewell has been heard. */
  async remove(): Promise<void> {
    const opened = this.#opened;
    this.#page.clearInterval(this.#watching);
    if (opened !== undefined) await this.#close(opened);
    this.#clear();
  }

  /** A window counts as closed before its page has said goodbye. */
  async #close(opened: Window): Promise<void> {
    await new Promise<void>((gone) => {
      this.#page.setTimeout(gone, longestFarewell);
      // A lesson may have gone to a page that nobody can look into.
      if (isReadable(opened)) opened.addEventListener('pagehide', () => gone(), { once: true });
      opened.close();
    });
  }

  #clear(): void {
    this.#page.clearInterval(this.#watching);
    this.#frame = undefined;
    this.#opened = undefined;
    this.#page.document.body.replaceChildren();
  }

  async #frameIn(inside: Document, title: string): Promise<HTMLIFrameElement> {
    const frame = inside.createElement('iframe');
    dress(frame, title);
    await new Promise<void>((ready) => {
      frame.addEventListener('load', () => ready(), { once: true });
      inside.body.replaceChildren(frame);
    });
    const body = frame.contentDocument?.body;
    body?.style.setProperty('margin', '0');
    frame.contentDocument?.documentElement.style.setProperty('height', '100%');
    body?.style.setProperty('height', '100%');
    return frame;
  }

  /** Browsers may keep a page from opening a window that nobody clicked for. */
  #open(address: string, title: string, closed: () => void): void {
    const opened = this.#page.open(address, 'lms-on-your-desk-lesson');
    if (opened === null) return this.#offer(address, title, closed);
    this.#opened = opened;
    this.#page.document.body.replaceChildren(
      note(this.#page.document, 'The lesson plays in a window of its own.'),
    );
    this.#watching = this.#page.setInterval(() => {
      if (!opened.closed) return;
      this.#clear();
      closed();
    }, lookAgain);
  }

  #offer(address: string, title: string, closed: () => void): void {
    const button = this.#page.document.createElement('button');
    button.textContent = `Open “${title}” in a window of its own`;
    button.addEventListener('click', () => this.#open(address, title, closed));
    this.#page.document.body.replaceChildren(button);
  }
}

const lookAgain = 200;
const longestFarewell = 2000;

function isReadable(window: Window): boolean {
  try {
    return window.document !== null;
  } catch {
    return false;
  }
}

function dress(frame: HTMLIFrameElement, title: string): void {
  frame.title = title;
  frame.style.setProperty('border', '0');
  frame.style.setProperty('display', 'block');
  frame.style.setProperty('width', '100%');
  frame.style.setProperty('height', '100%');
}

function note(page: Document, text: string): HTMLElement {
  const paragraph = page.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
