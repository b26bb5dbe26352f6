import {
  type Kit,
  type KitIndex,
  kitIndexName,
  playerFile,
  schemaFile,
  schemaSetOf,
} from '../../../scorm/package/kit-index.ts';
import type { Edition, Files, Format } from '../../../scorm/package/package-files.ts';

/** Brings a file of the kit by its path from the kit's folder; rejects if it cannot. */
export type FetchBytes = (path: string) => Promise<Uint8Array>;

/** The player could not be had. The message is one sentence for the author. */
export class KitError extends Error {
  override readonly name = 'KitError';
}

/** The player and the schemas of one format. Rejects with a KitError. */
export async function fetchKit(fetchBytes: FetchBytes, format: Format, edition: Edition): Promise<Kit> {
  const { version, player, schemas, changes = [] } = await fetchIndex(fetchBytes);
  const set = schemaSetOf(format, edition);
  const [playerFiles, schemaFiles] = await Promise.all([
    fetchAll(fetchBytes, player, playerFile),
    set === undefined
      ? new Map<string, Uint8Array>()
      : fetchAll(fetchBytes, schemas[set], (path) => schemaFile(set, path)),
  ]);
  return { version, player: playerFiles, schemas: schemaFiles, changes };
}

const unreachable =
  'The player could not be fetched, so no package was made. Your draft is as it was: see whether you are online, then try again.';
const mixed =
  'The player was brought up to date just now, so no package was made. Your draft is as it was: save it, reload this page, and try again.';

async function fetchIndex(fetchBytes: FetchBytes): Promise<KitIndex> {
  const bytes = await fetched(fetchBytes, kitIndexName);
  let index: KitIndex;
  try {
    index = JSON.parse(new TextDecoder().decode(bytes)) as KitIndex;
  } catch (cause) {
    throw new KitError(unreachable, { cause });
  }
  if (index.format !== 1) throw new KitError(mixed);
  return index;
}

async function fetchAll(
  fetchBytes: FetchBytes,
  files: KitIndex['player'],
  addressOf: (path: string) => string,
): Promise<Files> {
  const found = await Promise.all(
    files.map(async ({ path, bytes: size }) => {
      const bytes = await fetched(fetchBytes, addressOf(path));
      if (bytes.length !== size) throw new KitError(mixed);
      return [path, bytes] as const;
    }),
  );
  return new Map(found);
}

async function fetched(fetchBytes: FetchBytes, path: string): Promise<Uint8Array> {
  try {
    return await fetchBytes(path);
  } catch (cause) {
    throw new KitError(unreachable, { cause });
  }
}

/** Fetches from the folder `kit` beside the page. */
export async function fetchBeside(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`kit/${path}`, document.baseURI));
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
