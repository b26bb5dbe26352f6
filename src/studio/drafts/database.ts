import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptHappening } from './journal.ts';
import { DraftProblem, problemFrom } from './draft-problem.ts';

export const databaseName = 'two-way-street-studio';
const databaseVersion = 1;

export interface KeptDraft {
  readonly id: string;
  readonly name: string;
  /** Milliseconds. */
  readonly made: number;
  /** When it was deleted; it is cleared away some days later. */
  readonly deleted?: number;
}

/** How far a draft has come. */
export interface Head {
  readonly draft: string;
  /** How many things have happened to it. */
  readonly happenings: number;
  readonly changed: number;
  /** Somebody was writing and has not said that they left. */
  readonly open: boolean;
}

/** Some happenings in a row. */
export interface Page {
  readonly draft: string;
  /** How many there were before these. */
  readonly from: number;
  readonly happenings: readonly KeptHappening[];
}

/** What a file in the author's folder was like when it was last read or written here. */
export interface SeenFile {
  readonly size: number;
  readonly modified: number;
  /** A short hash of its bytes. */
  readonly hash: string;
}

/** Where a draft was saved outside of this browser. */
export interface Home {
  readonly draft: string;
  readonly kind: 'folder' | 'file';
  readonly name: string;
  /** How many happenings are in it. */
  readonly happenings: number;
  readonly handle?: FileSystemDirectoryHandle;
  readonly seen?: ReadonlyMap<string, SeenFile>;
}

export interface StudioSchema extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  heads: { key: string; value: Head };
  journal: { key: [string, number]; value: Page };
  snapshots: {
    key: string;
    value: { draft: string; happenings: number; files: ReadonlyMap<string, string> };
  };
  media: { key: [string, string]; value: { draft: string; path: string; bytes: Uint8Array } };
  homes: { key: string; value: Home };
  /** Small things beside the drafts, such as the answers of a guided scenario that is not finished. */
  asides: { key: string; value: unknown };
}

export type StudioDatabase = IDBPDatabase<StudioSchema>;

/** What has to be done to a database of the version before, by the version that it becomes. */
const upgrades: Readonly<Record<number, (database: StudioDatabase) => void>> = {
  1: (database) => {
    database.createObjectStore('drafts', { keyPath: 'id' });
    database.createObjectStore('heads', { keyPath: 'draft' });
    database.createObjectStore('journal', { keyPath: ['draft', 'from'] });
    database.createObjectStore('snapshots', { keyPath: 'draft' });
    database.createObjectStore('media', { keyPath: ['draft', 'path'] });
    database.createObjectStore('homes', { keyPath: 'draft' });
    database.createObjectStore('asides');
  },
};

/**
 * @param onLost The browser closed the database, or a newer version of the studio needs it.
 * @throws {DraftProblem} If the browser has no storage, does not give it, or has a newer version of the database.
 */
export async function openDatabase(onLost: () => void, wanted = databaseVersion): Promise<StudioDatabase> {
  if (typeof indexedDB === 'undefined') throw new DraftProblem('private');
  let giveUp: (problem: DraftProblem) => void = () => undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const opening = openDB<StudioSchema>(databaseName, wanted, {
    upgrade: (database, before) => {
      for (let version = before + 1; version <= wanted; version += 1) upgrades[version]?.(database);
    },
    blocked: () => giveUp(new DraftProblem('blocked')),
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // Should it open after all, nobody is waiting for it.
    opening.then((database) => database.close()).catch(() => undefined);
    throw problemFrom(error);
  }
}
