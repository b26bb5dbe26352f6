import type { Refusal } from '../refusal.ts';
import { refused } from '../refused.ts';
import type { ByteSource } from './byte-source.ts';
import { readDirectory } from './directory.ts';
import { entriesOf } from './entries.ts';
import { entryBytes } from './entry-bytes.ts';
import { EntryProblem } from './entry-problem.ts';
import { bombFactor, bombFloor, zipLimits, type ZipLimits } from './limits.ts';
import type { Zip, ZipEntry } from './zip-entry.ts';

/**
 * Looks into a zip of any size by a few reads at its end. Nothing is unpacked until it is asked for, and then within the
 * limits. Rejects only if the source cannot be read.
 */
export async function readZip(source: ByteSource, limits: ZipLimits = zipLimits): Promise<Zip | Refusal> {
  const directory = await readDirectory(source, limits);
  if ('says' in directory) return directory;
  const entries = entriesOf(directory);
  if ('says' in entries) return entries;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > bombFloor && total > bombFactor * source.size) return refused('zip-bomb');
  if (total > limits.largestTotal) return refused('too-large');
  return new ZipInSource(source, entries, directory.from, limits);
}

class ZipInSource implements Zip {
  readonly entries: readonly ZipEntry[];
  readonly before: number;
  readonly #source: ByteSource;
  readonly #limits: ZipLimits;
  /** Where the data of each file ends at the latest, by its place in the file. */
  readonly #ends: readonly number[];

  constructor(source: ByteSource, entries: readonly ZipEntry[], directoryFrom: number, limits: ZipLimits) {
    const starts = entries.map(({ offset }) => offset).toSorted((one, other) => one - other);
    this.entries = entries;
    this.before = starts[0] ?? directoryFrom;
    this.#source = source;
    this.#limits = limits;
    this.#ends = [...starts.slice(1), directoryFrom];
  }

  async bytes(entry: ZipEntry): Promise<Uint8Array> {
    if (entry.size > this.#limits.largestFile) throw new EntryProblem('too-large', entry.path);
    return await entryBytes(this.#source, entry, this.#ends[entry.laid] ?? 0);
  }
}
