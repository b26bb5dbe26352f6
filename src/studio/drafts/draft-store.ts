import type { Draft } from '../session/studio.ts';
import { type Home, openDatabase, type StudioDatabase } from './database.ts';
import { DraftProblem, problemFrom } from './draft-problem.ts';
import { Farewells } from './farewells.ts';
import { happeningsOf, type KeptHappening, replayed } from './journal.ts';

/** A draft as the list of drafts shows it. */
export interface DraftSummary {
  readonly id: string;
  readonly name: string;
  /** Milliseconds. */
  readonly made: number;
  readonly changed: number;
  /** The file or folder it was saved to last. */
  readonly home: string | undefined;
  /** Whether that has everything. */
  readonly isInHome: boolean;
  /** It was being written when its tab went away. */
  readonly wasOpen: boolean;
}

/** A draft out of the store, with all that is needed to go on. */
export interface OpenedDraft extends Draft {
  /** How many things have happened to it; undefined for one that is not in the store yet. */
  readonly happenings: number | undefined;
  readonly home: Home | undefined;
  /** It was being written when its tab went away. */
  readonly wasOpen: boolean;
}

/** What is added to a draft in one go: all of it, or nothing. */
export interface Addition {
  /** How many happenings the writer knows of. */
  readonly from: number;
  readonly happenings: readonly KeptHappening[];
  /** Bytes of the media that were put; undefined for those that were removed. */
  readonly media: ReadonlyMap<string, Uint8Array | undefined>;
  /** All texts after it, now and then, so that opening stays quick; with the happenings since the snapshot before. */
  readonly snapshot?: SnapshotToKeep | undefined;
  /** The page is going away: written without looking first whether somebody else has written, which would come too late. */
  readonly leaving?: boolean;
}

export interface SnapshotToKeep {
  readonly files: ReadonlyMap<string, string>;
  /** Where the snapshot before was taken. */
  readonly since: number;
  /** Everything from there up to now: kept as one page instead of many. */
  readonly happenings: readonly KeptHappening[];
}

/** How long a deleted draft can still be brought back, in milliseconds. */
const graceful = 7 * 24 * 3_600_000;

/** Every draft in this browser. All that fails throws a `DraftProblem`. */
export class DraftStore {
  readonly #now: () => number;
  readonly #farewells: Farewells;
  #database: Promise<StudioDatabase> | undefined;

  /** @param now Milliseconds since 1970. */
  constructor(now: () => number, farewells = new Farewells()) {
    this.#now = now;
    this.#farewells = farewells;
  }

  /** The drafts that are not deleted, the one changed last first. */
  list(): Promise<readonly DraftSummary[]> {
    return this.#with(async (database) => {
      const transaction = database.transaction(['drafts', 'heads', 'homes']);
      const [drafts, heads, homes] = await Promise.all([
        transaction.objectStore('drafts').getAll(),
        transaction.objectStore('heads').getAll(),
        transaction.objectStore('homes').getAll(),
      ]);
      const headOf = new Map(heads.map((head) => [head.draft, head]));
      const homeOf = new Map(homes.map((home) => [home.draft, home]));
      return drafts
        .filter(({ deleted }) => deleted === undefined)
        .map(({ id, name, made }) => {
          const [head, home] = [headOf.get(id), homeOf.get(id)];
          return {
            id,
            name,
            made,
            changed: head?.changed ?? made,
            home: home?.name,
            isInHome: home !== undefined && home.happenings === head?.happenings,
            wasOpen: head?.open ?? false,
          };
        })
        .toSorted((one, other) => other.changed - one.changed);
    });
  }

  /**
   * Keeps a draft that is not in the store yet.
   *
   * @returns How many happenings stand for its history.
   */
  create({ id, name, files, media, history }: Draft): Promise<number> {
    this.#farewells.forget(id);
    return this.#with(async (database) => {
      const transaction = database.transaction(
        ['drafts', 'heads', 'snapshots', 'journal', 'media'],
        'readwrite',
      );
      const now = this.#now();
      const past = history === undefined ? [] : happeningsOf(history);
      const happenings = past.length;
      await allOrNothing(transaction, (write) => {
        write(transaction.objectStore('drafts').put({ id, name, made: now }));
        write(transaction.objectStore('heads').put({ draft: id, happenings, changed: now, open: false }));
        write(transaction.objectStore('snapshots').put({ draft: id, happenings, files: new Map(files) }));
        write(transaction.objectStore('journal').put({ draft: id, from: 0, happenings: past }));
        for (const [path, bytes] of media)
          write(transaction.objectStore('media').put({ draft: id, path, bytes }));
      });
      return happenings;
    });
  }

  open(id: string): Promise<OpenedDraft> {
    return this.#with(async (database) => {
      await this.#farewells.take(database, id, this.#now());
      const transaction = database.transaction(['drafts', 'heads', 'snapshots', 'journal', 'media', 'homes']);
      const own = ownRange(id);
      const [draft, head, snapshot, pages, media, home] = await Promise.all([
        transaction.objectStore('drafts').get(id),
        transaction.objectStore('heads').get(id),
        transaction.objectStore('snapshots').get(id),
        transaction.objectStore('journal').getAll(own),
        transaction.objectStore('media').getAll(own),
        transaction.objectStore('homes').get(id),
      ]);
      if (draft === undefined || head === undefined || snapshot === undefined) throw new DraftProblem('gone');
      const happenings = pages.flatMap((page) => page.happenings);
      if (happenings.length !== head.happenings) throw new DraftProblem('damaged');
      return {
        id,
        name: draft.name,
        ...orDamaged(() => replayed(snapshot, happenings)),
        media: new Map(media.map(({ path, bytes }) => [path, bytes])),
        happenings: head.happenings,
        home,
        wasOpen: head.open,
      };
    });
  }

  /** @throws {DraftProblem} `elsewhere` if more has happened to it than the writer knows. */
  append(id: string, { from, happenings, media, snapshot, leaving = false }: Addition): Promise<void> {
    if (leaving) this.#farewells.say(id, from, happenings);
    return this.#with(async (database) => {
      const transaction = database.transaction(['heads', 'journal', 'snapshots', 'media'], 'readwrite');
      const heads = transaction.objectStore('heads');
      const journal = transaction.objectStore('journal');
      const shelf = transaction.objectStore('media');
      const head = leaving ? undefined : await heads.get(id);
      if (!leaving && head?.happenings !== from) {
        transaction.abort();
        await transaction.done.catch(() => undefined);
        throw new DraftProblem(head === undefined ? 'gone' : 'elsewhere');
      }
      const upTo = from + happenings.length;
      await allOrNothing(transaction, (write) => {
        for (const [path, bytes] of media)
          write(bytes === undefined ? shelf.delete([id, path]) : shelf.put({ draft: id, path, bytes }));
        write(heads.put({ draft: id, happenings: upTo, changed: this.#now(), open: true }));
        if (snapshot === undefined) {
          write(journal.put({ draft: id, from, happenings }));
          return;
        }
        const { files, since } = snapshot;
        write(journal.delete(IDBKeyRange.bound([id, since], [id, Infinity])));
        write(journal.put({ draft: id, from: since, happenings: snapshot.happenings }));
        write(
          transaction.objectStore('snapshots').put({ draft: id, happenings: upTo, files: new Map(files) }),
        );
      });
    });
  }

  /** Says whether somebody is writing, so that a tab that went away is noticed. */
  markOpen(id: string, open: boolean): Promise<void> {
    return this.#with(async (database) => {
      const transaction = database.transaction('heads', 'readwrite');
      const head = await transaction.store.get(id);
      if (head !== undefined && head.open !== open) await transaction.store.put({ ...head, open });
      await transaction.done;
    });
  }

  rename(id: string, name: string): Promise<void> {
    return this.#changeDraft(id, (draft) => ({ ...draft, name }));
  }

  /** Out of the list at once, and gone for good some days later. */
  delete(id: string): Promise<void> {
    return this.#changeDraft(id, (draft) => ({ ...draft, deleted: this.#now() }));
  }

  restore(id: string): Promise<void> {
    return this.#changeDraft(id, ({ id, name, made }) => ({ id, name, made }));
  }

  /** Clears away what was deleted some days ago; all that was deleted, if there is no room left. */
  clear({ all = false } = {}): Promise<void> {
    return this.#with(async (database) => {
      const drafts = await database.getAll('drafts');
      const since = all ? Infinity : this.#now() - graceful;
      for (const { id, deleted } of drafts) {
        if (deleted === undefined || deleted > since) continue;
        this.#farewells.forget(id);
        await removeAll(database, id);
      }
    });
  }

  keepHome(home: Home): Promise<void> {
    return this.#with(async (database) => {
      await database.put('homes', home);
    });
  }

  /** Something small beside the drafts, by its name. */
  aside(name: string): Promise<unknown> {
    return this.#with((database) => database.get('asides', name));
  }

  /** @param value Undefined takes it away. */
  keepAside(name: string, value: unknown): Promise<void> {
    return this.#with(async (database) => {
      if (value === undefined) await database.delete('asides', name);
      else await database.put('asides', value, name);
    });
  }

  /** Lets go of the database; it is opened again when it is needed. */
  async close(): Promise<void> {
    const opened = this.#database;
    this.#database = undefined;
    (await opened?.catch(() => undefined))?.close();
  }

  #changeDraft(
    id: string,
    change: (draft: { id: string; name: string; made: number }) => { id: string; name: string; made: number },
  ): Promise<void> {
    return this.#with(async (database) => {
      const transaction = database.transaction('drafts', 'readwrite');
      const draft = await transaction.store.get(id);
      if (draft !== undefined) await transaction.store.put(change(draft));
      await transaction.done;
      if (draft === undefined) throw new DraftProblem('gone');
    });
  }

  async #with<Result>(work: (database: StudioDatabase) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#opened());
    } catch (error) {
      // The browser has closed the database meanwhile; nothing was begun.
      const isClosed = error instanceof DOMException && error.name === 'InvalidStateError';
      if (!(error instanceof DraftProblem && isOfDraft(error))) await this.close();
      if (!isClosed) throw problemFrom(error);
    }
    try {
      return await work(await this.#opened());
    } catch (error) {
      throw problemFrom(error);
    }
  }

  #opened(): Promise<StudioDatabase> {
    this.#database ??= openDatabase(() => (this.#database = undefined));
    return this.#database;
  }
}

function isOfDraft({ trouble }: DraftProblem): boolean {
  return trouble === 'gone' || trouble === 'elsewhere' || trouble === 'damaged';
}

function ownRange(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function orDamaged<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new DraftProblem('damaged', { cause: error });
  }
}

async function removeAll(database: StudioDatabase, id: string): Promise<void> {
  const transaction = database.transaction(
    ['drafts', 'heads', 'snapshots', 'journal', 'media', 'homes'],
    'readwrite',
  );
  await allOrNothing(transaction, (write) => {
    write(transaction.objectStore('drafts').delete(id));
    write(transaction.objectStore('heads').delete(id));
    write(transaction.objectStore('snapshots').delete(id));
    write(transaction.objectStore('journal').delete(ownRange(id)));
    write(transaction.objectStore('media').delete(ownRange(id)));
    write(transaction.objectStore('homes').delete(id));
  });
}

/**
 * Sends some writes and says so at once: a page that goes away has no time to answer. The reason of a failure is the
 * transaction's, which knows whether there was no room; its single writes only know that they were called off.
 */
async function allOrNothing(
  transaction: { readonly done: Promise<void>; abort(): void; commit(): void },
  send: (write: (writing: Promise<unknown>) => void) => void,
): Promise<void> {
  try {
    send((writing) => void writing.catch(() => undefined));
    transaction.commit();
  } catch (error) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw error;
  }
  await transaction.done;
}
