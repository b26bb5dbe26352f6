import type { DeskMessage, PlayMessage } from '../messages.ts';
import { contentAddress } from '../play/files.ts';

/** Talks with the page that plays, in its frame; knows when it is ready. */
export class PlayWindow {
  readonly #frame: HTMLIFrameElement;
  readonly #address: URL;
  readonly #waiting = new Set<(message: PlayMessage) => void>();
  readonly #ready: Promise<void>;

  /** @param heard Called with every message of the playing page. */
  constructor(frame: HTMLIFrameElement, address: URL, heard: (message: PlayMessage) => void) {
    this.#frame = frame;
    this.#address = address;
    window.addEventListener('message', (event: MessageEvent<PlayMessage>) => {
      if (event.source !== frame.contentWindow || event.origin !== address.origin) return;
      heard(event.data);
      for (const waiting of this.#waiting) waiting(event.data);
    });
    this.#ready = this.#hears('ready');
    this.#ready.catch(() => undefined);
    frame.src = address.href;
  }

  /** Puts a package's files where the playing page finds them: with its own server, or with its service worker. */
  async unpack(key: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    if (this.#address.origin === location.origin) {
      await this.#ask({ type: 'unpack', key, files }, 'unpacked');
      return;
    }
    for (const [path, bytes] of files) {
      const body = new Blob([bytes as Uint8Array<ArrayBuffer>]);
      const answer = await fetch(new URL(contentAddress(key, path), this.#address), { method: 'PUT', body });
      if (!answer.ok) throw new Error(await answer.text());
    }
  }

  async launch(order: Omit<Extract<DeskMessage, { type: 'launch' }>, 'type'>): Promise<void> {
    await this.#ask({ type: 'launch', ...order }, 'launched');
  }

  /** Takes the lesson off the page as an LMS does when the learner goes elsewhere; waits two seconds at most. */
  async leave(): Promise<void> {
    const left = this.#ask({ type: 'leave' }, 'left').catch(() => undefined);
    await Promise.race([left, new Promise((late) => setTimeout(late, 2000))]);
  }

  async #ask(message: DeskMessage, answer: PlayMessage['type']): Promise<void> {
    await this.#ready;
    const answered = this.#hears(answer);
    this.#frame.contentWindow?.postMessage(message, this.#address.origin);
    await answered;
  }

  #hears(type: PlayMessage['type']): Promise<void> {
    return new Promise((resolve, reject) => {
      const listen = (message: PlayMessage) => {
        if (message.type !== type && message.type !== 'trouble') return;
        this.#waiting.delete(listen);
        if (message.type === 'trouble') reject(new Error(message.why));
        else resolve();
      };
      this.#waiting.add(listen);
    });
  }
}
