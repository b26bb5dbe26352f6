import { lookInto } from '../check/look-into.ts';
import type { ByteSource } from '../check/zip/byte-source.ts';
import { EntryProblem } from '../check/zip/entry-problem.ts';
import type { Zip, ZipEntry } from '../check/zip/zip-entry.ts';
import { readManifest } from './read-manifest.ts';
import type { Launchable } from './messages.ts';

/** A package that could be opened, or one sentence that says why not and what to do. */
export type Opened =
  | { readonly what: Launchable; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly refused: string };

const megabyte = 1024 * 1024;
const largestZip = 100 * megabyte;
const largestUnpacked = 400 * megabyte;
const mostFiles = 5000;

class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * Unpacks a SCORM zip and finds what to launch. A file that is none is looked at in a few places only. Never rejects.
 *
 * @param keyOf Makes the package's key from its bytes.
 * @param parseXml The page's XML parser; gives undefined for what is not well-formed.
 */
export async function openPackage(
  source: ByteSource,
  keyOf: (zip: Uint8Array) => Promise<string>,
  parseXml: (text: string) => Document | undefined,
): Promise<Opened> {
  const zip = await lookInto(source);
  if ('says' in zip) return { refused: zip.says };
  try {
    const entries = heldEntries(zip, source.size);
    const manifest = entries.find(({ path }) => path === 'imsmanifest.xml');
    const document = manifest && parseXml(decoded(await zip.bytes(manifest)));
    if (document === undefined)
      throw new Refused(
        'Its imsmanifest.xml is not well-formed XML, so no LMS can read it; export the course again.',
      );
    const read = readManifest(document, await keyOf(await source.read(0, source.size)));
    if (typeof read === 'string') throw new Refused(read);
    const file = read.href.split(/[?#]/)[0] ?? '';
    if (!entries.some(({ path }) => path === file || path === asPath(file)))
      throw new Refused(
        `Its manifest launches “${file}”, and there is no such file in the zip; export the course again.`,
      );
    return { what: read, files: await unpacked(zip, entries) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    if (error instanceof EntryProblem) return { refused: error.says };
    return { refused: 'This zip cannot be read any more; choose it again.' };
  }
}

/** The files, if the desk can hold them all. */
function heldEntries({ entries }: Zip, size: number): readonly ZipEntry[] {
  const files = entries.filter(({ isFolder }) => !isFolder);
  const total = files.reduce((sum, entry) => sum + entry.size, 0);
  if (size > largestZip) throw new Refused(tooMuch(`has ${inMegabytes(size)}`, inMegabytes(largestZip)));
  if (total > largestUnpacked)
    throw new Refused(tooMuch(`unpacks to ${inMegabytes(total)}`, inMegabytes(largestUnpacked)));
  if (files.length > mostFiles)
    throw new Refused(tooMuch(`holds ${files.length} files`, `${mostFiles} files`));
  return files;
}

function tooMuch(what: string, most: string): string {
  return `This package ${what}, and the desk plays packages of up to ${most}; try it in the LMS itself, or make the course smaller.`;
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / megabyte)} MB`;
}

async function unpacked(zip: Zip, entries: readonly ZipEntry[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) files.set(entry.path, await zip.bytes(entry));
  return files;
}

/** Manifests may be in UTF-16, which they say by their first two bytes. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Addresses stand in manifests with signs such as `%20`; not every one that looks so is one. */
function asPath(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
