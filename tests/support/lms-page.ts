import type { Page } from '../../src/lms/page.ts';
import { channelsOf } from './channels.ts';

type Listener = (event: Event) => void;

/** A browser window as the adapters see one, with an API wherever a test puts it. */
export class FakePage implements Page {
  readonly stored: Map<string, string>;
  reloads = 0;
  /** LMSs that notice what becomes of the page. */
  readonly noticedBy: { hidden: boolean; leaving: boolean }[] = [];
  [name: string]: unknown;
  readonly document = {
    visibilityState: 'visible',
    addEventListener: (type: string, listener: () => void) => this.#listen(`document ${type}`, listener),
    removeEventListener: (type: string, listener: () => void) => this.#unlisten(`document ${type}`, listener),
  };
  /** Pages of one device hear each other. */
  readonly BroadcastChannel: Page['BroadcastChannel'];
  readonly location = { reload: () => void (this.reloads += 1) };
  readonly #listeners = new Map<string, Set<Listener>>();

  /** @param stored What this device holds; shared by the pages of one device. */
  constructor(stored = new Map<string, string>()) {
    this.stored = stored;
    this.BroadcastChannel = channelsOf(stored);
  }

  get localStorage(): Page['localStorage'] {
    return {
      getItem: (key) => this.stored.get(key) ?? null,
      setItem: (key, value) => void this.stored.set(key, value),
      removeItem: (key) => void this.stored.delete(key),
      key: (at) => [...this.stored.keys()][at] ?? null,
      length: this.stored.size,
    };
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listen(type, listener);
  }

  removeEventListener(type: string, listener: Listener): void {
    this.#unlisten(type, listener);
  }

  /** What is listened to. */
  get listening(): string[] {
    return [...this.#listeners].filter(([, listeners]) => listeners.size > 0).map(([type]) => type);
  }

  hide(): void {
    for (const lms of this.noticedBy) lms.hidden = true;
    this.document.visibilityState = 'hidden';
    this.fire('document visibilitychange');
  }

  show(): void {
    for (const lms of this.noticedBy) lms.hidden = false;
    this.document.visibilityState = 'visible';
    this.fire('document visibilitychange');
  }

  /** Leaves the page as browsers do: `pagehide` first, then `visibilitychange`. */
  close({ persisted = false } = {}): void {
    for (const lms of this.noticedBy) lms.leaving = true;
    this.fire('pagehide', { persisted });
    this.hide();
  }

  fire(type: string, fields: object = {}): void {
    const event = Object.assign(new Event(type.replace('document ', '')), fields);
    for (const listener of new Set(this.#listeners.get(type))) listener(event);
  }

  #listen(type: string, listener: Listener): void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
  }

  #unlisten(type: string, listener: Listener): void {
    this.#listeners.get(type)?.delete(listener);
  }
}
