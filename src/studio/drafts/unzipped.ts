import { whichKind } from '../../../scorm/check/look-into.ts';
import type { ByteSource } from '../../../scorm/check/zip/byte-source.ts';
import { EntryProblem } from '../../../scorm/check/zip/entry-problem.ts';
import { readZip } from '../../../scorm/check/zip/read-zip.ts';
import type { Zip } from '../../../scorm/check/zip/zip-entry.ts';
import type { Kind } from '../../../scorm/check/what-it-is/kind.ts';
import { mendable } from '../../../scorm/check/what-it-is/kinds.ts';
import { dangerIn } from '../../../scorm/check/what-it-is/unsafe-names.ts';
import { DraftProblem, type DraftTrouble } from './draft-problem.ts';

const largestZip = 200 * 1024 * 1024;
const largestUnpacked = 400 * 1024 * 1024;
const mostFiles = 5_000;

/** The studio has sentences of its own for these. */
const troubleOf: Readonly<Record<string, DraftTrouble>> = {
  'too-large': 'file-large',
  'too-many-files': 'file-large',
  'zip-bomb': 'file-large',
  truncated: 'file-damaged',
  'damaged-zip': 'file-damaged',
};

const choose = 'choose a file that the studio saved, or a package that was exported here';

/**
 * The list of files in a zip, if the zip can be trusted to be unpacked.
 *
 * @throws {DraftProblem} `file-foreign`, `file-large` or `file-damaged`.
 */
export async function zipOfDraft(source: ByteSource): Promise<Zip> {
  const zip = await readZip(source);
  if (!('says' in zip)) return zip;
  const trouble = troubleOf[zip.code] ?? 'file-foreign';
  if (trouble !== 'file-foreign') throw new DraftProblem(trouble);
  const kind = zip.code === 'not-a-zip' ? await whichKind(source) : undefined;
  throw new DraftProblem(trouble, { sentence: kind === undefined ? zip.says : instead(kind) });
}

/** One sentence on a file that is another thing, and on what to choose instead. */
export function instead({ is, todo, isMendable }: Kind): string {
  return `${is}; ${isMendable ? todo : choose}.`;
}

/**
 * The files in a zip by their paths, folders left out. Some programs write backslashes. A path that climbs out of its folder
 * is none of ours.
 *
 * @throws {DraftProblem} `file-foreign`, `file-large` or `file-damaged`.
 */
export async function unzipped(zip: Zip, { size }: ByteSource): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = zip.entries.filter(({ isFolder }) => !isFolder);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > largestZip || entries.length > mostFiles || total > largestUnpacked)
    throw new DraftProblem('file-large');
  const danger = dangerIn(entries);
  if (danger !== undefined) throw new DraftProblem('file-foreign', { sentence: instead(danger) });
  const files = new Map<string, Uint8Array>();
  try {
    for (const entry of entries) files.set(slanted(entry.path), await zip.bytes(entry));
  } catch (error) {
    throw error instanceof EntryProblem ? new DraftProblem('file-damaged', { cause: error }) : error;
  }
  return files;
}

/** The same file, whose reading fails with a sentence. A folder is dropped as a file that cannot be read. */
export function readable(source: ByteSource): ByteSource {
  const read = async (from: number, length: number) => {
    try {
      return await source.read(from, length);
    } catch (error) {
      throw new DraftProblem('file-foreign', { cause: error, sentence: instead(mendable('unreadable')) });
    }
  };
  return { name: source.name, size: source.size, read };
}

/** With slashes, whatever stands in the zip. */
export function slanted(path: string): string {
  return path.replaceAll('\\', '/');
}
