import type { Playing } from '../session/playing.ts';
import type { AddScript } from './course-store.ts';

/** Where the second script lies, from the page. */
const address = 'assets/play.js';

/** How long to wait before each further attempt, in milliseconds. */
const pauses = [400, 1600];

/** What the player's second script brings, loaded when it is needed or ahead of time. */
export class PlayerScript {
  readonly #addScript: AddScript;
  readonly #wait: (milliseconds: number) => Promise<void>;
  #playing: Playing | undefined;
  #loading: Promise<Playing> | undefined;

  constructor(addScript: AddScript, wait: (milliseconds: number) => Promise<void>) {
    this.#addScript = addScript;
    this.#wait = wait;
  }

  take(playing: Playing): void {
    this.#playing = playing;
  }

  /** Three attempts in all; rejects after the last, and starts anew when asked again. */
  load(): Promise<Playing> {
    this.#loading ??= this.#fetch().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #fetch(): Promise<Playing> {
    for (let attempt = 0; this.#playing === undefined && attempt <= pauses.length; attempt += 1) {
      if (attempt > 0) await this.#wait(pauses[attempt - 1] ?? 0);
      await this.#addScript(address);
    }
    if (this.#playing === undefined) throw new Error(`${address} did not arrive.`);
    return this.#playing;
  }
}
