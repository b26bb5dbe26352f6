import type { Studio } from '../session/studio.ts';
import type { Home, SeenFile } from './database.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { DraftProblem, problemFrom } from './draft-problem.ts';
import { packedDraft, packedName } from './draft-zip.ts';
import { mayWrite, pickFolder } from './file-system-access.ts';
import { carryOut, planFor } from './folder.ts';

/** How saving to a file or folder ended. */
export type Saved =
  | { readonly at: 'saved'; readonly name: string }
  /** The person changed their mind. */
  | { readonly at: 'called-off' }
  /** Somebody else has changed these files since; nothing was written. */
  | {
      readonly at: 'changed-elsewhere';
      readonly folder: string;
      readonly files: readonly string[];
      /** Writes all the same. */
      readonly writeOver: () => Promise<Saved>;
    }
  | { readonly at: 'refused'; readonly sentence: string };

/** How a draft gets into files of the author's own. */
export class DraftFiles {
  readonly #studio: Studio;
  readonly #keeper: Pick<DraftKeeper, 'home' | 'happenings' | 'saved'>;
  readonly #page: Pick<Document, 'createElement'>;
  readonly #pick: () => Promise<FileSystemDirectoryHandle | undefined>;

  constructor(
    studio: Studio,
    keeper: Pick<DraftKeeper, 'home' | 'happenings' | 'saved'>,
    page: Pick<Document, 'createElement'>,
    pick = pickFolder,
  ) {
    this.#studio = studio;
    this.#keeper = keeper;
    this.#page = page;
    this.#pick = () => pick();
  }

  /** The folder that the draft was opened from or saved to; undefined without one. */
  get folder(): string | undefined {
    return this.#keeper.home?.handle?.name;
  }

  /** Hands out one file that holds everything. */
  async saveToFile(): Promise<Saved> {
    try {
      return await this.#writeFile();
    } catch {
      return {
        at: 'refused',
        sentence: 'The file could not be written. Your draft is as it was; try again.',
      };
    }
  }

  async #writeFile(): Promise<Saved> {
    const { draft, workspace, media } = this.#studio;
    const { happenings } = this.#keeper;
    const name = packedName(draft.name);
    const bytes = packedDraft({ name: draft.name, files: workspace.files, media: media.files });
    this.#handOut(name, bytes);
    // A folder stays the draft's home; that the file has everything is said either way.
    const { handle, seen } = this.#keeper.home ?? {};
    await this.#keeper.saved({ ...withFolder(handle, seen), kind: 'file', name, happenings });
    return { at: 'saved', name };
  }

  /** Writes into the folder the draft has, or into one that is picked now. Call it while a press is answered. */
  async saveToFolder({ another = false } = {}): Promise<Saved> {
    try {
      const { home } = this.#keeper;
      const known = another ? undefined : home?.handle;
      const handle = known ?? (await this.#pick());
      if (handle === undefined) return { at: 'called-off' };
      if (!(await mayWrite(handle))) throw new DraftProblem('denied');
      return await this.#write(handle, known === undefined ? new Map() : (home?.seen ?? new Map()), false);
    } catch (error) {
      return refused(error);
    }
  }

  async #write(
    handle: FileSystemDirectoryHandle,
    before: ReadonlyMap<string, SeenFile>,
    over: boolean,
  ): Promise<Saved> {
    const { workspace, media } = this.#studio;
    const { happenings } = this.#keeper;
    const plan = await planFor(
      handle,
      { files: new Map(workspace.files), media: new Map(media.files) },
      before,
    );
    if (plan.changedElsewhere.length > 0 && !over)
      return {
        at: 'changed-elsewhere',
        folder: handle.name,
        files: plan.changedElsewhere,
        writeOver: () => this.#write(handle, before, true).catch(refused),
      };
    const seen = await carryOut(handle, plan);
    await this.#keeper.saved({ kind: 'folder', name: handle.name, happenings, handle, seen });
    return { at: 'saved', name: handle.name };
  }

  #handOut(name: string, bytes: Uint8Array): void {
    const address = URL.createObjectURL(
      new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
    );
    const link = this.#page.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The download has taken hold of it by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

function withFolder(
  handle: FileSystemDirectoryHandle | undefined,
  seen: ReadonlyMap<string, SeenFile> | undefined,
): Pick<Home, 'handle' | 'seen'> {
  return handle === undefined ? {} : { handle, seen: seen ?? new Map() };
}

function refused(error: unknown): Saved {
  const { trouble, sentence } = problemFrom(error);
  const gone = error instanceof DOMException && error.name === 'NotFoundError';
  if (gone) return { at: 'refused', sentence: 'That folder is not there any more. Choose another one.' };
  if (trouble === 'full')
    return { at: 'refused', sentence: 'There is no room left where the folder lies. Nothing was lost here.' };
  if (trouble === 'denied') return { at: 'refused', sentence };
  return {
    at: 'refused',
    sentence: 'The folder could not be written. Your draft is as it was; save it to one file instead.',
  };
}
