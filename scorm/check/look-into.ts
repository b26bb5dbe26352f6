import type { Refusal } from './refusal.ts';
import { refusalOf, type Kind } from './what-it-is/kind.ts';
import { mendable } from './what-it-is/kinds.ts';
import { headLength, kindOf, whatItIs } from './what-it-is/what-it-is.ts';
import type { ByteSource } from './zip/byte-source.ts';
import { zipLimits, type ZipLimits } from './zip/limits.ts';
import { readZip } from './zip/read-zip.ts';
import type { Zip } from './zip/zip-entry.ts';

/**
 * The one way in for any file at all: a zip that may be a SCORM package, or one sentence that says what it is and what to do.
 * Never rejects: a source that cannot be read is refused as well.
 */
export async function lookInto(source: ByteSource, limits: ZipLimits = zipLimits): Promise<Zip | Refusal> {
  try {
    const zip = await readZip(source, limits);
    if ('says' in zip && zip.code !== 'not-a-zip') return zip;
    const head = await source.read(0, headLength);
    return (await whatItIs(source.name, head, 'says' in zip ? undefined : zip)) ?? zip;
  } catch {
    return refusalOf(mendable('unreadable'));
  }
}

/** For those who want something else than SCORM of the file: what it is without what to do; undefined if it may be SCORM. */
export async function whichKind(source: ByteSource, zip?: Zip): Promise<Kind | undefined> {
  return await kindOf(source.name, await source.read(0, headLength), zip);
}

/** A folder was given in the place of a file. */
export function folderRefused(): Refusal {
  return refusalOf(mendable('folder'));
}
