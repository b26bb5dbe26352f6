/** What the tabs say to each other about one draft. */
type Word = 'give';

interface Held {
  readonly release: () => void;
}

/**
 * Sees to it that one tab writes a draft. Where the browser has no locks (outside of a secure context), every tab gets
 * one: the store then notices a second writer.
 */
export class DraftLock {
  readonly #draft: string;
  readonly #locks: LockManager | undefined;
  readonly #patience: number;
  readonly #channel: BroadcastChannel | undefined;
  #held: Held | undefined;
  #onTaken: () => Promise<void> = async () => undefined;

  /** @param patience Milliseconds that the other tab has to finish, before the draft is taken from it. */
  constructor(draft: string, locks: LockManager | undefined = globalThis.navigator?.locks, patience = 3_000) {
    this.#draft = draft;
    this.#locks = locks;
    this.#patience = patience;
    if (locks === undefined || typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
      if (data === 'give' && this.#held !== undefined) void this.#give();
    });
  }

  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Calls back when another tab works on the draft from now on; the lock is given once that has resolved. */
  onTaken(callback: () => Promise<void>): void {
    this.#onTaken = callback;
  }

  /** @returns Whether this tab may write; false if another one does. */
  take(): Promise<boolean> {
    return this.#request({ ifAvailable: true });
  }

  /** Asks the tab that has the draft to give it up, and takes it if there is no answer. */
  async takeOver(): Promise<boolean> {
    if (await this.take()) return true;
    this.#channel?.postMessage('give' satisfies Word);
    if (await this.#request({ signal: AbortSignal.timeout(this.#patience) })) return true;
    return this.#request({ steal: true });
  }

  release(): void {
    this.#held?.release();
    this.#held = undefined;
  }

  /** Lets go of everything. */
  close(): void {
    this.release();
    this.#channel?.close();
  }

  get #name(): string {
    return `two-way-street-draft-${this.#draft}`;
  }

  async #give(): Promise<void> {
    try {
      await this.#onTaken();
    } finally {
      this.release();
    }
  }

  #request(options: LockOptions): Promise<boolean> {
    const locks = this.#locks;
    if (locks === undefined) {
      this.#held = { release: () => undefined };
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const kept = locks.request(this.#name, options, (lock) => {
        if (lock === null) return resolve(false);
        return new Promise<void>((release) => {
          this.#held = { release };
          resolve(true);
        });
      });
      kept.catch((error: unknown) => {
        // A browser that keeps nothing for a page has no locks for it either.
        if (error instanceof DOMException && error.name === 'SecurityError') {
          this.#held = { release: () => undefined };
          return resolve(true);
        }
        // It was waited for in vain, or another tab has taken it without waiting any longer.
        const wasHeld = this.#held !== undefined;
        this.#held = undefined;
        resolve(false);
        if (wasHeld) void this.#onTaken();
      });
    });
  }
}
