import type { Refusal } from '../refusal.ts';
import type { Zip } from '../zip/zip-entry.ts';
import { byDirectory } from './by-directory.ts';
import { byMagic } from './by-magic.ts';
import { byManifest } from './by-manifest.ts';
import { byName } from './by-name.ts';
import { byText } from './by-text.ts';
import { refusalOf, type Kind } from './kind.ts';
import { thing } from './kinds.ts';
import { shapeOf } from './shape.ts';
import { textOf } from './text-of.ts';
import { dangerIn, doubtfulNames } from './unsafe-names.ts';

/** So many bytes from the start of a file tell what it is. */
export const headLength = 4096;

/**
 * What a file is, if it is no SCORM package or none that is safe to unpack; undefined for one that may be a package. The
 * rules of SCORM are not looked at.
 *
 * @param head The first `headLength` bytes, or all there are.
 * @param zip Its list of files, if it is a zip that could be looked into.
 */
export async function whatItIs(name: string, head: Uint8Array, zip?: Zip): Promise<Refusal | undefined> {
  const kind = await kindOf(name, head, zip);
  return kind && refusalOf(kind);
}

/** The same, in its two halves. */
export async function kindOf(name: string, head: Uint8Array, zip?: Zip): Promise<Kind | undefined> {
  if (zip === undefined) return thing(withoutZip(name, head));
  const danger = dangerIn(zip.entries);
  if (danger !== undefined) return danger;
  if (zip.before > 0 && byMagic(head) === 'program') return thing('self-extracting');
  const shape = shapeOf(zip);
  const hasManifest = shape.files.some(({ path }) => path === 'imsmanifest.xml');
  const named = hasManifest ? undefined : byName(name);
  const other = hasManifest
    ? await byManifest(shape)
    : named === undefined
      ? await byDirectory(shape)
      : thing(named);
  return other ?? doubtfulNames(zip.entries);
}

function withoutZip(name: string, head: Uint8Array) {
  const magic = byMagic(head);
  const isContainer = magic === 'old-office' || magic === 'gzip';
  if (magic !== undefined) return (isContainer ? byName(name) : undefined) ?? magic;
  const text = textOf(head);
  return byName(name) ?? (text === undefined ? 'unknown' : byText(name, text));
}
