import { error, warning } from '../scenario/diagnostic.ts';
import type { Finding, Path } from '../scenario/diagnostic.ts';
import { endingOf, mediumKind } from '../scenario/media-kinds.ts';
import type { MediumKind } from '../scenario/media-kinds.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { MediaFiles } from './course-media.ts';
import { isHevc } from './film-facts.ts';
import { bytesInWords, mostBytes, mostPixels } from './media-limits.ts';
import { mediaType, strangeType } from './media-type.ts';
import { pictureSize, saysWhere } from './picture-facts.ts';

/** Something about a file itself, before it has a place in a scenario. */
export type FileFault = Pick<Finding, 'code' | 'severity' | 'message'>;

/**
 * Whether the files of a scenario's media are there and are what they should be.
 *
 * @param bytesOf The bytes of a file in the scenario's folder `media`, by its name; undefined if there is none.
 */
export function mediaFindings(
  scenario: Pick<Scenario, 'media'>,
  bytesOf: (name: string) => Uint8Array | undefined,
): readonly Finding[] {
  return mediaFindingsFrom(scenario, (name) => {
    const bytes = bytesOf(name);
    return bytes && fileFaults(name, bytes);
  });
}

/**
 * The same where the files were looked at before.
 *
 * @param faultsOf What is wrong with a file, by its name; undefined if there is none.
 */
export function mediaFindingsFrom(
  { media = {} }: Pick<Scenario, 'media'>,
  faultsOf: (name: string) => readonly FileFault[] | undefined,
): readonly Finding[] {
  return Object.entries(media).flatMap(([id, { file, captions }]) =>
    Object.entries({ file, captions }).flatMap(([field, name]) => {
      if (name === undefined) return [];
      const path: Path = ['media', id, field];
      const faults = faultsOf(name);
      if (faults === undefined)
        return [
          error(
            'media-absent',
            path,
            `There is no file "${name}" in the folder media beside this file. Put it there, or take this medium out.`,
          ),
        ];
      return faults.map((fault) => ({ ...fault, path }));
    }),
  );
}

/** What is wrong with a file of that name. */
export function fileFaults(name: string, bytes: Uint8Array): readonly FileFault[] {
  const fault = kindFault(name, bytes);
  if (fault !== undefined) return [fault];
  const kind = mediumKind(name);
  if (kind === undefined) return [];
  return [
    ...largeFault(name, kind, bytes),
    ...(kind === 'image' ? pictureFaults(name, bytes) : filmFaults(name, bytes)),
  ];
}

/** Whether all media of a course, by path, are more than an LMS takes kindly. Its place is the list in course.yaml. */
export function courseLarge(media: MediaFiles): Finding | undefined {
  const total = [...media.values()].reduce((sum, { length }) => sum + length, 0);
  if (total <= mostBytes.course) return undefined;
  return warning(
    'media-large',
    ['scenarios'],
    `The media of this course have ${bytesInWords(total)}. Keep them under ${bytesInWords(mostBytes.course)}: many an LMS takes no more in one upload, and learners wait for it.`,
  );
}

function kindFault(name: string, bytes: Uint8Array): FileFault | undefined {
  const wanted = endingOf(name);
  const found = mediaType(bytes);
  if (found === wanted) return undefined;
  const fault = (message: string): FileFault => ({ code: 'media-kind', severity: 'error', message });
  if (wanted === 'vtt')
    return {
      code: 'captions-form',
      severity: 'error',
      message: `"${name}" does not begin with WEBVTT, so no player reads it as captions. Save the captions as WebVTT.`,
    };
  if (found !== undefined)
    return fault(
      `"${name}" is really a file of kind ${found}. Give it the ending ${found}, here and in the folder.`,
    );
  const what = strangeType(bytes);
  return fault(
    `"${name}" is no ${wanted} file.${what === '' ? '' : ` ${what}`} Save it as ${wanted} with the program it was made with.`,
  );
}

const smaller: Readonly<Record<MediumKind, string>> = {
  image: 'Save it smaller: 1600 pixels wide is plenty.',
  sound: 'Save it with fewer kilobits a second, or cut it.',
  film: 'Save it in 720 lines or fewer, or cut it.',
};

function largeFault(name: string, kind: MediumKind, { length }: Uint8Array): readonly FileFault[] {
  if (length <= mostBytes[kind]) return [];
  const message = `"${name}" has ${bytesInWords(length)}; more than ${bytesInWords(mostBytes[kind])} keeps learners waiting. ${smaller[kind]}`;
  return [{ code: 'media-large', severity: 'warning', message }];
}

function pictureFaults(name: string, bytes: Uint8Array): readonly FileFault[] {
  const size = pictureSize(bytes);
  if (size === undefined || size.width === 0 || size.height === 0)
    return [
      {
        code: 'media-kind',
        severity: 'error',
        message: `"${name}" is broken: it does not say how large it is. Save it again.`,
      },
    ];
  const { width, height } = size;
  const large: FileFault = {
    code: 'media-large',
    severity: 'warning',
    message: `"${name}" has ${width} by ${height} pixels; more than ${mostPixels} a side is too much for some phones. ${smaller.image}`,
  };
  const where: FileFault = {
    code: 'media-where',
    severity: 'warning',
    message: `"${name}" says in itself where it was taken. Take the place out before anyone gets it: save it without its details (EXIF).`,
  };
  return [...(Math.max(width, height) > mostPixels ? [large] : []), ...(saysWhere(bytes) ? [where] : [])];
}

function filmFaults(name: string, bytes: Uint8Array): readonly FileFault[] {
  if (!isHevc(bytes)) return [];
  const message = `"${name}" is coded as HEVC, which many browsers cannot show. Save it as H.264.`;
  return [{ code: 'media-codec', severity: 'warning', message }];
}
