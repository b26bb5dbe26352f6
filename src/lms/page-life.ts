import type { Page } from './page.ts';

export interface PageEvents {
  readonly hidden: () => void;
  readonly shown: () => void;
  readonly left: () => void;
  readonly online: () => void;
}

/**
 * What happens to the page. The order when it is left is `pagehide`, then `visibilitychange`; `unload` and `beforeunload`
 * are not to be relied on. A page that comes back from the back-forward cache has lost its session and is loaded anew.
 */
export class PageLife {
  readonly #page: Page;
  readonly #events: PageEvents;

  constructor(page: Page, events: PageEvents) {
    this.#page = page;
    this.#events = events;
    page.addEventListener('pagehide', events.left);
    page.addEventListener('pageshow', this.#returned);
    page.addEventListener('online', events.online);
    page.document.addEventListener('visibilitychange', this.#visibility);
  }

  /** No more news, except that a session which has ended is still not to be gone back to. */
  stop(): void {
    this.#page.removeEventListener('pagehide', this.#events.left);
    this.#page.removeEventListener('online', this.#events.online);
    this.#page.document.removeEventListener('visibilitychange', this.#visibility);
  }

  readonly #visibility = (): void => {
    if (this.#page.document.visibilityState === 'hidden') this.#events.hidden();
    else this.#events.shown();
  };

  readonly #returned = (event: Event): void => {
    if (!('persisted' in event && event.persisted === true)) return;
    try {
      // The LMS's page has come back with us, its session as ended as ours: both begin anew.
      (this.#page.top ?? this.#page).location.reload();
    } catch {
      this.#page.location.reload();
    }
  };
}
