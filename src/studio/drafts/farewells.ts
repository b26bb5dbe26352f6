import type { StudioDatabase } from './database.ts';
import type { KeptHappening } from './journal.ts';

/** The part of the browser's small storage that is used. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Farewell {
  readonly from: number;
  readonly happenings: readonly KeptHappening[];
}

/**
 * What a page writes on its way out. The database may call off whatever it has not finished when a page goes, even what
 * was sent in good time; the small storage writes at once.
 */
export class Farewells {
  readonly #storage: SmallStorage | undefined;

  constructor(storage: SmallStorage | undefined = storageOfPage()) {
    this.#storage = storage;
  }

  /** Up to the first that needs bytes: there is no room for those here. */
  say(draft: string, from: number, all: readonly KeptHappening[]): void {
    const bytes = all.findIndex(({ what }) => what === 'media');
    const happenings = bytes < 0 ? all : all.slice(0, bytes);
    if (happenings.length > 0)
      this.#try((storage) => storage.setItem(placeOf(draft), JSON.stringify({ from, happenings })));
  }

  /** Puts what was said on the way out where it belongs, unless it has come there itself. */
  async take(database: StudioDatabase, draft: string, now: number): Promise<void> {
    const farewell = this.#read(draft);
    if (farewell === undefined) return;
    const { from, happenings } = farewell;
    const transaction = database.transaction(['heads', 'journal'], 'readwrite');
    const head = await transaction.objectStore('heads').get(draft);
    const kept = head?.happenings ?? -1;
    const left = happenings.slice(kept - from);
    if (kept >= from && left.length > 0) {
      const upTo = kept + left.length;
      await transaction.objectStore('journal').put({ draft, from: kept, happenings: left });
      await transaction.objectStore('heads').put({ draft, happenings: upTo, changed: now, open: true });
    }
    await transaction.done;
    this.forget(draft);
  }

  forget(draft: string): void {
    this.#try((storage) => storage.removeItem(placeOf(draft)));
  }

  #read(draft: string): Farewell | undefined {
    return this.#try((storage) => {
      const text = storage.getItem(placeOf(draft));
      return text === null ? undefined : (JSON.parse(text) as Farewell);
    });
  }

  /** Storage that is full, denied or spoiled is as good as none. */
  #try<T>(use: (storage: SmallStorage) => T): T | undefined {
    try {
      return this.#storage === undefined ? undefined : use(this.#storage);
    } catch {
      return undefined;
    }
  }
}

function storageOfPage(): SmallStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function placeOf(draft: string): string {
  return `two-way-street-farewell-${draft}`;
}
