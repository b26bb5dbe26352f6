import type { Habits } from '../habits.ts';
import type { DeskMessage, LaunchOrder, Leaving, PlayMessage } from '../messages.ts';
import { contentAddress } from '../play/files.ts';
import type { PlayPort } from './session/play-port.ts';

/** One window with a playing page in it. */
interface Side {
  readonly window: () => Window | null | undefined;
  /** When its page takes orders. */
  ready: Promise<void>;
}

/** The page that plays, in a frame of the desk or in a tab of its own; hears no other window. */
export class PlayWindow implements PlayPort {
  readonly #frame: HTMLIFrameElement;
  readonly #address: URL;
  readonly #listeners = new Set<(message: PlayMessage, from: MessageEventSource | null) => void>();
  readonly #inFrame: Side;
  #tab: Window | undefined;
  #tabSide: Side | undefined;
  /** Where it plays now. */
  #side: Side;

  constructor(frame: HTMLIFrameElement, address: URL) {
    this.#frame = frame;
    this.#address = address;
    window.addEventListener('message', (event: MessageEvent<PlayMessage>) => this.#received(event));
    this.#inFrame = { window: () => frame.contentWindow, ready: this.#hears('ready', frame.contentWindow) };
    this.#side = this.#inFrame;
    frame.src = address.href;
  }

  listen(heard: (message: PlayMessage) => void): void {
    this.#listeners.add(heard);
  }

  prepare(where: Habits['window']): boolean {
    if (where === 'frame') {
      this.#tab?.close();
      this.#tab = this.#tabSide = undefined;
      this.#side = this.#inFrame;
      return true;
    }
    if (this.#tabSide === undefined || this.#tab?.closed !== false) {
      const tab = window.open(this.#address.href, 'lms-on-your-desk-play');
      if (tab === null) return false;
      this.#tab = tab;
      this.#tabSide = { window: () => tab, ready: this.#hears('ready', tab) };
    }
    this.#side = this.#tabSide;
    return true;
  }

  /** With its own server, or with its service worker. */
  async unpack(key: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    if (this.#address.origin === location.origin)
      return this.#ask({ type: 'unpack', key, files }, 'unpacked');
    for (const [path, bytes] of files) {
      const body = new Blob([bytes as Uint8Array<ArrayBuffer>]);
      const answer = await fetch(new URL(contentAddress(key, path), this.#address), { method: 'PUT', body });
      if (!answer.ok) throw new Error(await answer.text());
    }
  }

  launch(order: LaunchOrder): Promise<void> {
    return this.#ask({ type: 'launch', order }, 'launched');
  }

  network(network: Habits['network']): void {
    this.#post({ type: 'network', network });
  }

  async leave(how: Leaving): Promise<void> {
    if (how === 'navigate') return this.#goElsewhere();
    if (how === 'close' && this.#side !== this.#inFrame) return this.#closeTab();
    await inTime(this.#ask({ type: 'leave', how }, 'left'), longestFarewell);
  }

  /** The LMS's whole page goes, with the lesson in it. */
  async #goElsewhere(): Promise<void> {
    const back = this.#hears('ready', this.#side.window());
    this.#side.ready = back;
    if (this.#side === this.#inFrame) this.#frame.src = this.#address.href;
    else this.#tab?.location.replace(this.#address.href);
    await inTime(back, longestFarewell);
  }

  async #closeTab(): Promise<void> {
    const closed = this.#hears('closed');
    this.#tab?.close();
    this.#side = this.#inFrame;
    await inTime(closed, longestFarewell);
    // What is said in farewell comes after this, and nothing says when it is over.
    await new Promise((heard) => setTimeout(heard, farewell));
    this.#tab = this.#tabSide = undefined;
  }

  #received({ source, origin, data }: MessageEvent<PlayMessage>): void {
    if (origin !== this.#address.origin) return;
    if (source === null ? !saidInFarewell.has(data.type) : !this.#isOurs(source)) return;
    for (const listen of this.#listeners) listen(data, source);
  }

  #isOurs(source: MessageEventSource): boolean {
    return source === this.#frame.contentWindow || source === this.#tab;
  }

  async #ask(message: DeskMessage, answer: PlayMessage['type']): Promise<void> {
    await this.#side.ready;
    const answered = this.#hears(answer);
    this.#post(message);
    await answered;
  }

  #post(message: DeskMessage): void {
    this.#side.window()?.postMessage(message, this.#address.origin);
  }

  /** @param from Only from there; from either window if left out. */
  #hears(type: PlayMessage['type'], from?: Window | null): Promise<void> {
    const heard = new Promise<void>((resolve, reject) => {
      const listen = (message: PlayMessage, source: MessageEventSource | null) => {
        if (from && source !== from) return;
        if (message.type !== type && message.type !== 'trouble') return;
        this.#listeners.delete(listen);
        if (message.type === 'trouble') reject(new Error(message.why));
        else resolve();
      };
      this.#listeners.add(listen);
    });
    heard.catch(() => undefined);
    return heard;
  }
}

/** What a page says last comes when it is gone, and then has no source any more. */
const saidInFarewell: ReadonlySet<PlayMessage['type']> = new Set(['closed', 'call', 'stored']);

/** Of a lesson that hangs, the farewell is not waited for. */
const longestFarewell = 8000;

const farewell = 300;

async function inTime(work: Promise<void>, milliseconds: number): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  await Promise.race([work.catch(() => undefined), late]);
}
