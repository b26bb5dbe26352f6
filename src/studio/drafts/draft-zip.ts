import { strToU8, zipSync, type Zippable } from 'fflate';
import { z } from 'zod';
import { whichKind } from '../../../scorm/check/look-into.ts';
import type { ByteSource } from '../../../scorm/check/zip/byte-source.ts';
import type { Zip } from '../../../scorm/check/zip/zip-entry.ts';
import { sourcesInPackage } from '../../course/sources-in-package.ts';
import { utf8Text } from '../../course/utf8-text.ts';
import { courseFile, isNewer, isTextOfDraft, mediaOfDraft } from './draft-layout.ts';
import { DraftProblem } from './draft-problem.ts';
import { instead, readable, slanted, unzipped, zipOfDraft } from './unzipped.ts';

const about = 'draft.json';
const formatVersion = 1;

/** What a file or folder holds of a draft; a name only if it says one. */
export interface FoundDraft {
  readonly name: string | undefined;
  readonly files: ReadonlyMap<string, string>;
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** Local time, as a zip holds it: the same draft gives the same bytes on any day. */
const fixed = { mtime: new Date(1980, 0, 1), os: 0, attrs: 0 } as const;

/** One file with everything, laid out as the `scenarios` folder of the command line is. */
export function packedDraft({ name, files, media }: FoundDraft): Uint8Array {
  const texts = [...files].map(([path, text]) => [path, [strToU8(text), { level: 9 }]] as const);
  // Pictures, sounds and films are packed already.
  const bytes = [...media].map(([path, content]) => [path, [content, { level: 0 }]] as const);
  const card = strToU8(`${JSON.stringify({ format: formatVersion, program: 'two-way-street', name })}\n`);
  const inOrder = [...texts, ...bytes].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries([[about, card], ...inOrder]) as Zippable, fixed);
}

/** A name for the file, from the name of the draft. */
export function packedName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${safe === '' ? 'course' : safe}.tws.zip`;
}

/**
 * What is in a file that was saved here, or in a package that was exported here.
 *
 * @throws {DraftProblem} With one sentence on why it cannot be opened.
 */
export async function draftInZip(file: ByteSource): Promise<FoundDraft> {
  const source = readable(file);
  const zip = await zipOfDraft(source);
  const top = topOf(zip.entries.map(({ path }) => slanted(path)));
  if (top === undefined) return await fromPackage(source, zip);
  const all = await unzipped(zip, source);
  const inside = new Map(
    [...all].flatMap(([path, bytes]) =>
      path.startsWith(top) ? [[path.slice(top.length), bytes] as const] : [],
    ),
  );
  const card = inside.get(about);
  return { name: card && nameOn(card), ...sorted(inside) };
}

/** Texts and media among files; whatever else lies beside them is left where it is. */
function sorted(files: ReadonlyMap<string, Uint8Array>): Pick<FoundDraft, 'files' | 'media'> {
  const texts = [...files].flatMap(([path, bytes]) => {
    if (!isTextOfDraft(path)) return [];
    const text = utf8Text(bytes);
    if (text === undefined)
      throw new DraftProblem('file-damaged', {
        sentence: `This file is damaged: “${path}” in it cannot be read as text.`,
      });
    if (isNewer(text)) throw new DraftProblem('file-newer');
    return [[path, text] as const];
  });
  return { files: new Map(texts), media: new Map([...files].filter(([path]) => mediaOfDraft(path))) };
}

/** The folder in which the course lies: none in a file as it was saved, one if it was unpacked and zipped again. */
function topOf(paths: Iterable<string>): string | undefined {
  const found = [...paths].filter((path) => path === courseFile || path.endsWith(`/${courseFile}`));
  const [shortest] = found.toSorted((one, other) => one.length - other.length);
  return shortest?.slice(0, -courseFile.length);
}

const card = z.object({ format: z.number(), name: z.string().optional() });

function nameOn(bytes: Uint8Array): string | undefined {
  let read;
  try {
    read = card.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
  if (read.data !== undefined && read.data.format > formatVersion) throw new DraftProblem('file-newer');
  return read.data?.name;
}

async function fromPackage(source: ByteSource, zip: Zip): Promise<FoundDraft> {
  const kind = await whichKind(source, zip);
  // That there is nothing of ours in it says more to an author than what makes a zip a package.
  if (kind?.isMendable === false && kind.code !== 'no-manifest')
    throw new DraftProblem('file-foreign', { sentence: instead(kind) });
  const sources = sourcesInPackage(await unzipped(zip, source));
  if (!('refused' in sources)) return { name: undefined, ...sources };
  const isOuter = kind?.code === 'zip-in-zip' || kind?.code === 'several-zips';
  throw new DraftProblem('file-foreign', { sentence: isOuter ? instead(kind) : sources.refused });
}
