import { bytesHash } from '../../course/bytes-hash.ts';
import { utf8Text } from '../../course/utf8-text.ts';
import type { SeenFile } from './database.ts';
import { courseFile, isFolder, isNewer, isTextOfDraft, mediaOfDraft } from './draft-layout.ts';
import { DraftProblem } from './draft-problem.ts';
import type { FoundDraft } from './draft-zip.ts';

const mostFiles = 5_000;
const largestFolder = 400 * 1024 * 1024;

/** A draft in a folder, and what its files were like when they were read. */
export interface FoundFolder extends FoundDraft {
  /** Where it lies: the folder itself, or the `scenarios` folder in it. */
  readonly handle: FileSystemDirectoryHandle;
  readonly seen: ReadonlyMap<string, SeenFile>;
}

/**
 * Reads a folder laid out as the `scenarios` folder of the command line, or one that holds such a folder. Other files in
 * it are left alone.
 *
 * @throws {DraftProblem} With one sentence on why it cannot be opened.
 */
export async function draftInFolder(picked: FileSystemDirectoryHandle): Promise<FoundFolder> {
  const handle = await courseFolder(picked);
  const files = new Map<string, string>();
  const media = new Map<string, Uint8Array>();
  const seen = new Map<string, SeenFile>();
  let total = 0;
  for (const path of await pathsIn(handle)) {
    const file = await fileAt(handle, path);
    if (file === undefined) continue;
    total += file.size;
    if (total > largestFolder || seen.size >= mostFiles) throw new DraftProblem('file-large');
    const bytes = new Uint8Array(await file.arrayBuffer());
    seen.set(path, seenAs(file, bytes));
    if (!isTextOfDraft(path)) {
      media.set(path, bytes);
      continue;
    }
    const text = utf8Text(bytes);
    if (text === undefined)
      throw new DraftProblem('file-damaged', {
        sentence: `“${path}” in this folder cannot be read as text.`,
      });
    if (isNewer(text))
      throw new DraftProblem('file-newer', {
        sentence: 'This folder was written by a newer version of the studio. Load this page again to get it.',
      });
    files.set(path, text);
  }
  return { name: undefined, files, media, handle, seen };
}

/** What happens to each file of a folder so that it holds the draft, and what others have done to it meanwhile. */
export interface FolderPlan {
  readonly write: ReadonlyMap<string, Uint8Array>;
  /** Those that were written from here and that the draft has no more. */
  readonly remove: readonly string[];
  /** Files that would be written over or removed, and that are not as they were left. */
  readonly changedElsewhere: readonly string[];
  /** The files that stay as they are. */
  readonly same: ReadonlyMap<string, SeenFile>;
}

/** @param seen What the files were like when this draft last read or wrote them. */
export async function planFor(
  folder: FileSystemDirectoryHandle,
  { files, media }: Pick<FoundDraft, 'files' | 'media'>,
  seen: ReadonlyMap<string, SeenFile>,
): Promise<FolderPlan> {
  const encoder = new TextEncoder();
  const wanted = new Map([
    ...media,
    ...[...files].map(([path, text]) => [path, encoder.encode(text)] as const),
  ]);
  const write = new Map<string, Uint8Array>();
  const same = new Map<string, SeenFile>();
  const changedElsewhere: string[] = [];
  for (const [path, bytes] of wanted) {
    const there = await nowAt(folder, path, seen.get(path));
    if (there?.hash === bytesHash(bytes) && there.size === bytes.length) {
      same.set(path, there);
      continue;
    }
    write.set(path, bytes);
    if (isChanged(there, seen.get(path))) changedElsewhere.push(path);
  }
  const remove: string[] = [];
  for (const [path, before] of seen) {
    const there = wanted.has(path) ? undefined : await nowAt(folder, path, before);
    if (there === undefined) continue;
    remove.push(path);
    if (isChanged(there, before)) changedElsewhere.push(path);
  }
  return { write, remove, changedElsewhere: changedElsewhere.toSorted(), same };
}

/** Each file is whole at any moment: the browser writes beside it and then puts it in its place. */
export async function carryOut(
  folder: FileSystemDirectoryHandle,
  { write, remove, same }: FolderPlan,
): Promise<ReadonlyMap<string, SeenFile>> {
  const seen = new Map(same);
  for (const [path, bytes] of write) {
    const handle = await (await parentOf(folder, path, true))?.getFileHandle(nameOf(path), { create: true });
    if (handle === undefined) continue;
    const stream = await handle.createWritable();
    try {
      await stream.write(bytes as Uint8Array<ArrayBuffer>);
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    await stream.close();
    seen.set(path, seenAs(await handle.getFile(), bytes));
  }
  for (const path of remove) await (await parentOf(folder, path, false))?.removeEntry(nameOf(path));
  return seen;
}

async function courseFolder(picked: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle> {
  if ((await fileAt(picked, courseFile)) !== undefined) return picked;
  const inner = await orNothing(picked.getDirectoryHandle('scenarios'));
  if (inner !== undefined && (await fileAt(inner, courseFile)) !== undefined) return inner;
  throw new DraftProblem('file-foreign', {
    sentence: 'There is no course in this folder. Choose the folder in which course.yaml lies.',
  });
}

async function pathsIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const [name, entry] of await entriesOf(folder)) {
    if (entry.kind === 'file') paths.push(name);
    else if (isFolder(name))
      for (const [inner, below] of await entriesOf(entry as FileSystemDirectoryHandle)) {
        if (below.kind === 'file') paths.push(`${name}/${inner}`);
        else if (inner === 'media')
          for (const [medium] of await entriesOf(below as FileSystemDirectoryHandle))
            paths.push(`${name}/media/${medium}`);
      }
  }
  return paths.filter((path) => isTextOfDraft(path) || mediaOfDraft(path)).toSorted();
}

/** @throws {DraftProblem} If there are more than any course has: somebody picked a whole disk. */
async function entriesOf(
  folder: FileSystemDirectoryHandle,
): Promise<readonly (readonly [string, FileSystemHandle])[]> {
  const found: (readonly [string, FileSystemHandle])[] = [];
  const entries = folder as unknown as AsyncIterable<readonly [string, FileSystemHandle]>;
  for await (const entry of entries) {
    if (found.push(entry) > mostFiles) throw new DraftProblem('file-large');
  }
  return found;
}

/** Its bytes are read again only if its time or size says so. */
async function nowAt(
  folder: FileSystemDirectoryHandle,
  path: string,
  before: SeenFile | undefined,
): Promise<SeenFile | undefined> {
  const file = await fileAt(folder, path);
  if (file === undefined) return undefined;
  if (before?.modified === file.lastModified && before.size === file.size) return before;
  return seenAs(file, new Uint8Array(await file.arrayBuffer()));
}

function isChanged(there: SeenFile | undefined, before: SeenFile | undefined): boolean {
  return there !== undefined && there.hash !== before?.hash;
}

async function fileAt(folder: FileSystemDirectoryHandle, path: string): Promise<File | undefined> {
  const parent = await parentOf(folder, path, false);
  const handle = parent && (await orNothing(parent.getFileHandle(nameOf(path))));
  return handle?.getFile();
}

async function parentOf(
  folder: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<FileSystemDirectoryHandle | undefined> {
  let parent: FileSystemDirectoryHandle | undefined = folder;
  for (const step of path.split('/').slice(0, -1))
    parent = parent && (await orNothing(parent.getDirectoryHandle(step, { create })));
  return parent;
}

async function orNothing<Handle>(looking: Promise<Handle>): Promise<Handle | undefined> {
  try {
    return await looking;
  } catch (error) {
    if (error instanceof DOMException && ['NotFoundError', 'TypeMismatchError'].includes(error.name))
      return undefined;
    throw error;
  }
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function seenAs(file: File, bytes: Uint8Array): SeenFile {
  return { size: file.size, modified: file.lastModified, hash: bytesHash(bytes) };
}
