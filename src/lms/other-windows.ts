import type { Surroundings } from './lms.ts';
import type { Channel, Page } from './page.ts';

interface Message {
  readonly is: 'asking' | 'here' | 'gone';
  readonly visit: string;
}

/** How long a window may take to answer, and how often one that is there is asked whether it still is. */
const answerTime = 1_000;
const askAgain = 15_000;

/** Knows whether the same learner has the same course open in another window of this browser. */
export class OtherWindows {
  readonly #visit: string;
  readonly #after: Surroundings['after'];
  readonly #told: (open: boolean) => void;
  readonly #channel: Channel | undefined;
  #open = new Set<string>();
  #answered = new Set<string>();
  #cancel: (() => void) | undefined;

  /** @param name Of who is learning what; windows of one name hear each other. */
  constructor(
    page: Page,
    name: string,
    visit: string,
    after: Surroundings['after'],
    told: (open: boolean) => void,
  ) {
    this.#visit = visit;
    this.#after = after;
    this.#told = told;
    this.#channel = channelOf(page, `two-way-street.windows.${name}`);
    this.#channel?.addEventListener('message', this.#hear);
    this.#say('asking');
  }

  stop(): void {
    this.#cancel?.();
    this.#say('gone');
    this.#channel?.removeEventListener('message', this.#hear);
    this.#channel?.close();
    this.#told(false);
  }

  readonly #hear = ({ data }: { readonly data: unknown }): void => {
    if (!isMessage(data) || data.visit === this.#visit) return;
    if (data.is === 'gone') this.#open.delete(data.visit);
    else {
      this.#open.add(data.visit);
      this.#answered.add(data.visit);
    }
    if (data.is === 'asking') this.#say('here');
    this.#told(this.#open.size > 0);
    this.#watch();
  };

  /** A window that was killed cannot say that it has gone: as long as there is one, it is asked. */
  #watch(): void {
    if (this.#cancel !== undefined || this.#open.size === 0) return;
    this.#cancel = this.#after(askAgain, () => {
      this.#answered = new Set();
      this.#say('asking');
      this.#cancel = this.#after(answerTime, () => {
        this.#cancel = undefined;
        this.#open = this.#answered;
        this.#told(this.#open.size > 0);
        this.#watch();
      });
    });
  }

  #say(is: Message['is']): void {
    try {
      this.#channel?.postMessage({ is, visit: this.#visit } satisfies Message);
    } catch {
      // A window that is going away.
    }
  }
}

function channelOf(page: Page, name: string): Channel | undefined {
  try {
    return page.BroadcastChannel && new page.BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'is' in data && 'visit' in data;
}
