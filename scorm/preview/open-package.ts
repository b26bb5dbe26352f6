import { unzipSync, type UnzipFileInfo } from 'fflate';
import { readManifest } from './read-manifest.ts';
import type { Launchable } from './messages.ts';

/** A package that could be opened, or one sentence that says why not. */
export type Opened =
  | { readonly what: Launchable; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly refused: string };

export const largestZip = 100 * 1024 * 1024;
const largestUnpacked = 400 * 1024 * 1024;
const mostFiles = 5000;

class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * Unpacks a SCORM zip and finds what to launch.
 *
 * @param parseXml The page's XML parser; gives undefined for what is not well-formed.
 */
export function openPackage(
  zip: Uint8Array,
  key: string,
  parseXml: (text: string) => Document | undefined,
): Opened {
  try {
    const files = unpack(zip);
    const manifest = files.get('imsmanifest.xml');
    if (manifest === undefined) throw new Refused(noManifest(files));
    const document = parseXml(new TextDecoder().decode(manifest));
    if (document === undefined)
      throw new Refused('Its imsmanifest.xml is not well-formed XML, so no LMS can read it.');
    const read = readManifest(document, key);
    if (typeof read === 'string') throw new Refused(read);
    const file = read.href.split(/[?#]/)[0] ?? '';
    if (!files.has(decodeURI(file))) {
      throw new Refused(`Its manifest launches “${file}”, and there is no such file in the zip.`);
    }
    return { what: read, files };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    return { refused: 'This zip is damaged: it could not be unpacked.' };
  }
}

/** Why a file of this size is not even read; undefined if it may be. */
export function tooLarge(bytes: number): string | undefined {
  if (bytes <= largestZip) return undefined;
  return `This file has ${Math.round(bytes / 1024 / 1024)} MB; the desk opens packages of up to ${largestZip / 1024 / 1024} MB.`;
}

function unpack(zip: Uint8Array): Map<string, Uint8Array> {
  if (zip.length < 22 || zip[0] !== 0x50 || zip[1] !== 0x4b) {
    throw new Refused('This is not a zip file. Drop the zip exactly as you would import it into your LMS.');
  }
  let size = 0;
  let count = 0;
  const filter = (file: UnzipFileInfo) => {
    if (file.name.endsWith('/')) return false;
    const wrong = badName(file.name);
    if (wrong !== undefined) throw new Refused(wrong);
    size += file.originalSize;
    count += 1;
    if (size > largestUnpacked)
      throw new Refused('Unpacked, this zip is larger than 400 MB; the desk does not open it.');
    if (count > mostFiles)
      throw new Refused(`This zip holds more than ${mostFiles} files; the desk does not open it.`);
    return true;
  };
  return new Map(Object.entries(unzipSync(zip, { filter })));
}

function badName(name: string): string | undefined {
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.startsWith('\\')) {
    return `The zip holds an absolute path (“${name}”), which LMSs refuse for safety.`;
  }
  if (name.split(/[/\\]/).includes('..')) {
    return `The zip holds a path that climbs out of its folder (“${name}”), which LMSs refuse for safety.`;
  }
  return undefined;
}

function noManifest(files: ReadonlyMap<string, Uint8Array>): string {
  const deeper = [...files.keys()].find((name) => /(^|\/)imsmanifest\.xml$/i.test(name));
  if (deeper !== undefined) {
    return `The manifest is at “${deeper}”; LMSs look for imsmanifest.xml at the top of the zip, in small letters.`;
  }
  return 'There is no imsmanifest.xml in this zip, so it is not a SCORM package.';
}
