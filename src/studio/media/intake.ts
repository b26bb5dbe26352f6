import { fileFaults } from '../../course/media-findings.ts';
import { bytesInWords, mostBytes, mostPixels } from '../../course/media-limits.ts';
import { mediaType, strangeType } from '../../course/media-type.ts';
import { pictureSize, saysWhere } from '../../course/picture-facts.ts';
import { mediumKind } from '../../scenario/media-kinds.ts';
import type { MediumKind } from '../../scenario/media-kinds.ts';
import { safeFileName } from './safe-name.ts';
import { smallerPicture } from './smaller-picture.ts';

/** Files from this size on are not even read: no course could hold one. */
const hopeless = 200_000_000;

/** A file that can become a medium. */
export interface Accepted {
  readonly kind: MediumKind;
  /** A name that is free in the folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** One sentence the author should know; empty for none. */
  readonly remark: string;
}

/** What came of looking at a file. */
export type Intake =
  | ({ readonly is: 'fit' } & Accepted)
  /** A picture that had to be drawn anew, with the bytes it had before. */
  | ({ readonly is: 'redrawn'; readonly before: number; readonly why: string } & Accepted)
  | { readonly is: 'refused'; readonly why: string };

/**
 * Looks at a file somebody wants to add. Never throws.
 *
 * @param taken Names in the folder already.
 */
export async function takeIn(file: File, taken: ReadonlySet<string>): Promise<Intake> {
  if (file.size > hopeless)
    return refused(`“${file.name}” has ${bytesInWords(file.size)}, far more than a course can hold.`);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused(
      `“${file.name}” could not be read; it may have been moved, or the browser may not open it.`,
    );
  }
  const type = mediaType(bytes);
  const name = safeFileName(file.name, type ?? 'webp', taken);
  const kind = type === undefined || type === 'vtt' ? undefined : mediumKind(name);
  if (kind === 'image') return takePicture(file, bytes, name, taken);
  if (kind === undefined) return redrawnOrRefused(file, bytes, taken);
  if (bytes.length > mostBytes[kind])
    return refused(
      `“${file.name}” has ${bytesInWords(bytes.length)}; ${kind === 'sound' ? 'a sound' : 'a film'} can have ${bytesInWords(mostBytes[kind])}. Cut it, or save it in a lower quality, and add it again.`,
    );
  return { is: 'fit', kind, name, bytes, remark: fileFaults(name, bytes)[0]?.message ?? '' };
}

async function takePicture(
  file: File,
  bytes: Uint8Array,
  name: string,
  taken: ReadonlySet<string>,
): Promise<Intake> {
  const size = pictureSize(bytes);
  const why =
    bytes.length > mostBytes.image || Math.max(size?.width ?? 0, size?.height ?? 0) > mostPixels
      ? `${size === undefined ? 'It' : `With ${size.width} by ${size.height} pixels it`} was too large for a course, so it has been made smaller here in your browser.`
      : saysWhere(bytes)
        ? 'It said in itself where it was taken; that has been taken out here in your browser.'
        : '';
  if (why === '') {
    const [fault] = fileFaults(name, bytes);
    if (fault?.severity === 'error') return refused(fault.message);
    return { is: 'fit', kind: 'image', name, bytes, remark: '' };
  }
  return redrawn(file, why, taken);
}

/** A picture of another kind that this browser can read becomes one of ours. */
async function redrawnOrRefused(file: File, bytes: Uint8Array, taken: ReadonlySet<string>): Promise<Intake> {
  const isPicture = file.type.startsWith('image/') && file.type !== 'image/svg+xml';
  const what =
    mediaType(bytes) === 'vtt'
      ? 'It is a file of captions: add the film, which asks for it.'
      : strangeType(bytes);
  if (isPicture && bytes.length > 0) {
    const made = await redrawn(
      file,
      `${what} It has been saved as a WebP picture here in your browser.`.trim(),
      taken,
    );
    if (made.is !== 'refused') return made;
  }
  return refused(
    `“${file.name}” cannot be shown in a course.${what === '' ? '' : ` ${what}`} Pictures are PNG, JPEG or WebP, sounds MP3, films MP4.`,
  );
}

async function redrawn(file: File, why: string, taken: ReadonlySet<string>): Promise<Intake> {
  try {
    const bytes = await smallerPicture(file, mostBytes.image);
    const type = mediaType(bytes);
    const name = safeFileName(file.name, type ?? 'webp', taken);
    if (type === undefined || fileFaults(name, bytes).length > 0) throw new Error(`Drawn as ${type}`);
    return { is: 'redrawn', kind: 'image', name, bytes, remark: '', before: file.size, why };
  } catch {
    return refused(
      `“${file.name}” has ${bytesInWords(file.size)} and this browser cannot make it smaller. Save it at 1600 pixels wide or less and add it again.`,
    );
  }
}

function refused(why: string): Intake {
  return { is: 'refused', why };
}
