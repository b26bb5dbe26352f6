import type { DeskMessage, PlayMessage } from '../messages.ts';

/** Talks with the page that plays, over its window; knows when it is ready. */
export class PlayFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #origin: string;
  readonly #waiting = new Set<(message: PlayMessage) => void>();
  readonly #ready: Promise<void>;

  /** @param heard Called with every message of the playing page. */
  constructor(frame: HTMLIFrameElement, address: URL, heard: (message: PlayMessage) => void) {
    this.#frame = frame;
    this.#origin = address.origin;
    window.addEventListener('message', (event: MessageEvent<PlayMessage>) => {
      if (event.source !== frame.contentWindow || event.origin !== this.#origin) return;
      heard(event.data);
      for (const waiting of this.#waiting) waiting(event.data);
    });
    this.#ready = this.#hears('ready');
    frame.src = address.href;
  }

  async unpack(key: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    await this.#ask({ type: 'unpack', key, files }, 'unpacked');
  }

  async launch(order: Omit<Extract<DeskMessage, { type: 'launch' }>, 'type'>): Promise<void> {
    await this.#ask({ type: 'launch', ...order }, 'launched');
  }

  /** Takes the lesson off the page as an LMS does when the learner goes elsewhere. */
  async leave(): Promise<void> {
    await this.#ready;
    const left = this.#hears('left');
    this.#say({ type: 'leave' });
    await Promise.race([left, new Promise((late) => setTimeout(late, 2000))]);
  }

  async forget(key: string, learner: string): Promise<void> {
    await this.#ask({ type: 'forget', key, learner }, 'stored');
  }

  async show(key: string, learner: string): Promise<void> {
    await this.#ask({ type: 'show', key, learner }, 'stored');
  }

  async #ask(message: DeskMessage, answer: PlayMessage['type']): Promise<void> {
    await this.#ready;
    const answered = this.#hears(answer);
    this.#say(message);
    await answered;
  }

  #say(message: DeskMessage): void {
    this.#frame.contentWindow?.postMessage(message, this.#origin);
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
